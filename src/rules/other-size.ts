import { isNew, type RuleContext } from './context';
import type { JudgedEntry } from './enterability';
import { IDENTITY, isSamePerson } from './people';
import { subjectKey } from './registrations';

/** A registration of the same person for another size of the subject: one that was made, else one that stands before. */
export function otherSize(resolved: JudgedEntry, { entriesOf }: RuleContext): JudgedEntry | undefined {
  const own = entriesOf.get(resolved.candidateKey) ?? [];
  const others = own.filter(
    (one) =>
      one.kind === 'registration' &&
      one.entry.status.standing !== 'withdrawn' &&
      one.qualificationCode !== resolved.qualificationCode &&
      subjectKey(one.qualification) === subjectKey(resolved.qualification) &&
      isSamePerson(one.entry.candidate, resolved.entry.candidate, IDENTITY),
  );
  return others.find((one) => !isNew(one)) ?? others.find((one) => own.indexOf(one) < own.indexOf(resolved));
}
