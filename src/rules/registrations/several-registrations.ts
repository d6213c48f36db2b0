import { memoizeOf } from '../../entries';
import { subjectKey } from '../../reference';
import type { Assessment, JudgedEntry } from '../../assessment';

/** What the sheet's registrations tell of their candidates, as far as they are known and not withdrawn. */
interface SeveralRegistrations {
  /** How many candidates are registered. */
  readonly of: number;
  /** The registrations of those who have more than one qualification, by candidate key, in the order of the sheet. */
  readonly forSeveral: ReadonlyMap<string, readonly JudgedEntry[]>;
  /** The candidate keys of those who have two sizes of one subject. */
  readonly inSizes: ReadonlySet<string>;
}

/**
 * Who has several registrations, found in one pass. Most have one, and hardly anybody two sizes of a subject, so that rules which compare
 * registrations look at these alone, and nothing is grouped for everybody else.
 */
export const severalRegistrations = memoizeOf(({ entriesOf }: Assessment): SeveralRegistrations => {
  const forSeveral = new Map<string, readonly JudgedEntry[]>();
  const inSizes = new Set<string>();
  let of = 0;
  for (const [key, own] of entriesOf) {
    const first = own.find(isRegistered);
    if (first === undefined) continue;
    of += 1;
    if (!own.some((one) => one.qualificationCode !== first.qualificationCode && isRegistered(one))) continue;
    const registrations = own.filter(isRegistered);
    forSeveral.set(key, registrations);
    if (hasTwoSizes(registrations)) inSizes.add(key);
  }
  return { of, forSeveral, inSizes };
});

function isRegistered({ kind, qualification, entry }: JudgedEntry): boolean {
  return kind === 'registration' && qualification !== null && entry.status.standing !== 'withdrawn';
}

function hasTwoSizes(registrations: readonly JudgedEntry[]): boolean {
  const codes = new Map<string, string | null>();
  return registrations.some(({ qualification, qualificationCode }) => {
    if (qualification === null) return false;
    const subject = subjectKey(qualification);
    const before = codes.get(subject);
    if (before === undefined) codes.set(subject, qualificationCode);
    return before !== undefined && before !== qualificationCode;
  });
}
