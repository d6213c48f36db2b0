import { isSameSubject, type Assessment, type JudgedEntry } from '../../assessment';

/** A unit of the candidate under another size of the subject, without a registration too: nobody can say that both were registered. */
export function underOtherSize(
  unit: JudgedEntry,
  { entriesOf, standings, reference }: Assessment,
): JudgedEntry | undefined {
  if (reference.policy(unit).registrationPer.value === 'subject') return undefined;
  return entriesOf
    .get(unit.candidateKey)
    ?.find(
      (one) =>
        one.qualificationCode !== unit.qualificationCode &&
        isSameSubject(one.qualification, unit.qualification) &&
        standings.get(one.entry.id)?.kind === 'missing',
    );
}
