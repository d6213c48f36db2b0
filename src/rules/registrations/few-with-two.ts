import type { Assessment, JudgedEntry } from '../../assessment';
import { subjectKey } from '../../reference';
import { severalRegistrations } from './several-registrations';

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

export function fewWithTwo(context: Assessment): FewWithTwo {
  const { of, forSeveral } = severalRegistrations(context);
  const people = [...forSeveral.values()].map(secondOnes).filter((own) => own.length > 0);
  return { people: people.length * SHARE <= of ? people : [], of };
}

function secondOnes(own: readonly JudgedEntry[]): Second[] {
  const [first] = own;
  if (first === undefined) return [];
  const subject = subjectOf(first);
  return own.flatMap((resolved) => (subjectOf(resolved) === subject ? [] : [{ resolved, other: first }]));
}

function subjectOf({ qualification }: JudgedEntry): string {
  return qualification === null ? '' : subjectKey(qualification);
}
