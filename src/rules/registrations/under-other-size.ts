import { groupBy, memoizeOf } from '../../entries';
import { isSameSubject, type Assessment, type JudgedEntry } from '../../assessment';

/** A unit of the candidate under another size of the subject, without a registration too: nobody can say that both were registered. */
export function underOtherSize(unit: JudgedEntry, context: Assessment): JudgedEntry | undefined {
  if (context.reference.policy(unit).registrationPer.value === 'subject') return undefined;
  return firstMissing(context)
    .get(unit.candidateKey)
    ?.find(
      (one) => one.qualificationCode !== unit.qualificationCode && isSameSubject(one.qualification, unit.qualification),
    );
}

/** Of each candidate and qualification the first unit that has no registration, by candidate, in the order of the sheet. */
const firstMissing = memoizeOf(({ entries, standings }: Assessment): ReadonlyMap<string, readonly JudgedEntry[]> => {
  const missing = entries.filter(({ entry }) => standings.get(entry.id)?.kind === 'missing');
  const first = groupBy(missing, ({ candidateKey, qualificationCode }) => `${qualificationCode} ${candidateKey}`);
  return groupBy(
    [...first.values()].flatMap(([one]) => one ?? []),
    ({ candidateKey }) => candidateKey,
  );
});
