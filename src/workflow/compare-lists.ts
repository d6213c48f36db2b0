import { groupBy, seriesKey, seriesName, type CandidateRow } from '../entries';
import {
  assess,
  candidateName,
  matchCandidates,
  sameEntryKey,
  type AssessmentSources,
  type JudgedEntry,
  type SheetPerson,
} from '../assessment';
import { changedDetails, detailsOf, NO_REGISTER, type ChangedDetail } from '../register';
import type { SheetEntries } from '../table';

/** An entry that one of two lists has and the other has not. */
export interface EntryOfOne {
  /** As lists name a candidate: `0012 Archer, Ann`. */
  readonly who: string;
  readonly what: string;
  /** The row of its list, from 0; in a list of several sheets as they are stacked. */
  readonly row: number;
}

/** A candidate whose details are not the same in both lists: `before` is here, `after` there. */
export interface DifferentDetails {
  readonly who: string;
  readonly row: number;
  readonly details: readonly ChangedDetail[];
}

/** Two lists beside each other. */
export interface ListComparison {
  /** How many entries both have. */
  readonly both: number;
  readonly onlyHere: readonly EntryOfOne[];
  readonly onlyThere: readonly EntryOfOne[];
  readonly different: readonly DifferentDetails[];
}

/**
 * Compares two lists: an entry is in both where the same candidate is to be entered for the same thing in the same series. Who is the same
 * candidate is decided as for what was sent: by UCI or ULN, by number with name or date of birth. A list that names no series
 * says nothing of it. Withdrawn entries are in none.
 */
export function compareLists(
  here: SheetEntries,
  there: SheetEntries,
  { reference, asOf }: Pick<AssessmentSources, 'reference' | 'asOf'>,
): ListComparison {
  const [own, other] = [here, there].map((list) => {
    const { entries } = assess({ list, reference, asOf, past: [], register: NO_REGISTER });
    return entries.filter(({ entry }) => entry.status.standing !== 'withdrawn');
  });
  if (own === undefined || other === undefined) throw new RangeError('There are two lists.');
  const people = peopleIn(own);
  const personOf = whoseIn(people, other);
  const keyed = (all: readonly JudgedEntry[], keyOf: (one: JudgedEntry) => string): Keyed[] =>
    all.map((one) => ({ one, ...keysOf({ ...one, candidateKey: keyOf(one) }, reference) }));
  const ownKeyed = keyed(own, ({ candidateKey }) => candidateKey);
  const otherKeyed = keyed(other, personOf);
  const onlyHere = missingIn(ownKeyed, otherKeyed);
  const onlyThere = missingIn(otherKeyed, ownKeyed);
  return {
    both: own.length - onlyHere.length,
    onlyHere: onlyHere.map(entryOf),
    onlyThere: onlyThere.map(entryOf),
    different: differences(people, other, personOf),
  };
}

/** An entry with what tells it from others, with and without its series. */
interface Keyed {
  readonly one: JudgedEntry;
  readonly full: string;
  readonly bare: string;
  readonly hasSeries: boolean;
}

function keysOf(one: JudgedEntry, reference: AssessmentSources['reference']): Omit<Keyed, 'one'> {
  const full = sameEntryKey(one, { reference });
  const when = one.kind === 'unit' && one.series !== null ? seriesKey(one.series) : '';
  return { full, bare: full.slice(0, full.length - when.length), hasSeries: one.kind !== 'unit' || when !== '' };
}

/** The entries that another list has not. Where either does not say the series, the rest decides. */
function missingIn(entries: readonly Keyed[], others: readonly Keyed[]): JudgedEntry[] {
  const full = new Set(others.map((other) => other.full));
  const bare = new Set(others.map((other) => other.bare));
  const bareOfUnsaid = new Set(others.filter(({ hasSeries }) => !hasSeries).map((other) => other.bare));
  return entries
    .filter((one) => !full.has(one.full) && !(one.hasSeries ? bareOfUnsaid : bare).has(one.bare))
    .map(({ one }) => one);
}

interface PersonInList extends SheetPerson {
  readonly row: CandidateRow;
}

/** The people of a list, each by the first of their rows. */
function peopleIn(entries: readonly JudgedEntry[]): PersonInList[] {
  return [...groupBy(entries, ({ candidateKey }) => candidateKey)].flatMap(([key, [first]]) =>
    first === undefined ? [] : [{ key, now: detailsOf(first.entry.candidate), row: first.entry.candidate }],
  );
}

/** Who of the first list the candidate of an entry of the second is; a key of their own for others. */
function whoseIn(people: readonly PersonInList[], others: readonly JudgedEntry[]): (one: JudgedEntry) => string {
  const match = matchCandidates(people);
  const known = new Map(peopleIn(others).map(({ key, now }) => [key, match(now)?.key ?? `other ${key}`]));
  return ({ candidateKey }) => known.get(candidateKey) ?? `other ${candidateKey}`;
}

function differences(
  people: readonly PersonInList[],
  others: readonly JudgedEntry[],
  personOf: (one: JudgedEntry) => string,
): DifferentDetails[] {
  const there = new Map(others.map((one) => [personOf(one), detailsOf(one.entry.candidate)]));
  return people.flatMap(({ key, now, row }) => {
    const other = there.get(key);
    // A detail that this list has not is no difference, as one that the other has not is none.
    const details = other === undefined ? [] : changedDetails(now, other).filter(({ before }) => before !== '');
    return details.length === 0 ? [] : [{ who: nameOf(row), row: row.row, details }];
  });
}

function nameOf(row: CandidateRow): string {
  return [row.candidateNumber, candidateName(row)].filter((part) => part !== '').join(' ');
}

function entryOf({ entry, title, series }: JudgedEntry): EntryOfOne {
  const when = series === null || entry.wanted.unit === '' ? '' : `, ${seriesName(series)}`;
  return { who: nameOf(entry.candidate), what: `${title}${when}`, row: entry.candidate.row };
}
