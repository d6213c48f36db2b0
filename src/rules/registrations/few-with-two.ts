import { groupBy } from '../../entries';
import type { JudgedEntry } from '../../assessment';
import { subjectKey } from '../../reference';

/** A registration for another subject or level than the candidate's first. */
interface Second {
  readonly resolved: JudgedEntry;
  readonly other: JudgedEntry;
}

/** Those who are registered for two subjects or levels, where they are few of those who are registered. */
interface FewWithTwo {
  /** The registrations of each beyond the first; none where many have two, which then is how this centre works. */
  readonly people: readonly (readonly Second[])[];
  /** How many candidates are registered at all. */
  readonly of: number;
}

/** Of so many one may be told apart from the others: a larger share is a habit and no slip. */
const SHARE = 10;

export function fewWithTwo(entries: readonly JudgedEntry[]): FewWithTwo {
  const registrations = entries.filter(
    ({ kind, qualification, entry }) =>
      kind === 'registration' && qualification !== null && entry.status.standing !== 'withdrawn',
  );
  const byCandidate = [...groupBy(registrations, ({ candidateKey }) => candidateKey).values()];
  const people = byCandidate.map(secondOnes).filter((own) => own.length > 0);
  return { people: people.length * SHARE <= byCandidate.length ? people : [], of: byCandidate.length };
}

function secondOnes(own: readonly JudgedEntry[]): Second[] {
  const [first] = own;
  if (first === undefined || own.length < 2) return [];
  const subject = subjectOf(first);
  return own.flatMap((resolved) => (subjectOf(resolved) === subject ? [] : [{ resolved, other: first }]));
}

function subjectOf({ qualification }: JudgedEntry): string {
  return qualification === null ? '' : subjectKey(qualification);
}
