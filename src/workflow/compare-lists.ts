import { candidateKey, groupBy, seriesKey, seriesName, validUciOrEmpty, type CandidateRow } from '../entries';
import {
  assess,
  candidateName,
  differ,
  matchCandidates,
  peopleOf,
  sameEntryKey,
  type AssessmentSources,
  type JudgedEntry,
  type SheetPerson,
} from '../assessment';
import { changedDetails, detailsOf, NO_REGISTER, type ChangedDetail, type SentDetails } from '../register';
import type { SheetEntries } from '../table';

/** An entry that one of two lists has and the other has not, or a candidate where candidates are compared. */
export interface EntryOfOne {
  /** As lists name a candidate: `0012 Archer, Ann`. */
  readonly who: string;
  /** Empty for a candidate. */
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
  /** Candidates where one of the lists asks for nothing, as a class list does: who has any entry in the other. */
  readonly of: 'entries' | 'candidates';
  /** How many both have. */
  readonly both: number;
  readonly onlyHere: readonly EntryOfOne[];
  readonly onlyThere: readonly EntryOfOne[];
  readonly different: readonly DifferentDetails[];
}

/**
 * Compares two lists: an entry is in both where the same candidate is to be entered for the same thing in the same series. Who is the same
 * candidate is decided as for what was sent: by UCI or ULN, by number with name or date of birth; and in a list that gives no more, by a
 * name or a number that one candidate of each list has. A list that names no series says nothing of it. Withdrawn entries are in none.
 */
export function compareLists(
  here: SheetEntries,
  there: SheetEntries,
  { reference, asOf }: Pick<AssessmentSources, 'reference' | 'asOf'>,
): ListComparison {
  const [own, other] = [here, there].map((list) => {
    const { entries } = assess({ list, reference, asOf, past: [], register: NO_REGISTER });
    const left = entries.filter(({ entry }) => entry.status.standing !== 'withdrawn');
    const personOf = peopleOf(left);
    const candidates = list.entries.length === 0 ? list.rows : [];
    const rows = [
      ...left.map((one) => ({ row: one.entry.candidate, key: personOf(one) })),
      ...candidates.map((row) => ({ row, key: candidateKey(row) })),
    ];
    return { entries: left, ...peopleIn(rows) };
  });
  if (own === undefined || other === undefined) throw new RangeError('There are two lists.');
  const same = sameIn(own.people, other.people);
  const different = differences(own.people, other.people, same);
  if (here.entries.length === 0 || there.entries.length === 0) {
    const known = new Set(same.values());
    const onlyHere = own.people.filter(({ key }) => !known.has(key));
    const onlyThere = other.people.filter(({ key }) => !same.has(key));
    return {
      of: 'candidates',
      both: own.people.length - onlyHere.length,
      onlyHere: onlyHere.map(candidateOf),
      onlyThere: onlyThere.map(candidateOf),
      different,
    };
  }
  const keyed = ({ entries, keyOf }: typeof own, nameOfKey: (key: string) => string): Keyed[] =>
    entries.map((one) => {
      const key = nameOfKey(keyOf(one.entry.candidate));
      return { one, ...keysOf({ ...one, candidateKey: key }, reference) };
    });
  const ownKeyed = keyed(own, (key) => key);
  const otherKeyed = keyed(other, (key) => same.get(key) ?? `other ${key}`);
  const onlyHere = missingIn(ownKeyed, otherKeyed);
  const onlyThere = missingIn(otherKeyed, ownKeyed);
  return {
    of: 'entries',
    both: own.entries.length - onlyHere.length,
    onlyHere: onlyHere.map(entryOf),
    onlyThere: onlyThere.map(entryOf),
    different,
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

interface PeopleInList {
  /** Each by the first of their rows. */
  readonly people: readonly PersonInList[];
  readonly keyOf: (row: CandidateRow) => string;
}

/** The people of a list. Two who were given one number by mistake are two. */
function peopleIn(rows: readonly { readonly row: CandidateRow; readonly key: string }[]): PeopleInList {
  const people: PersonInList[] = [];
  const keys = new Map<number, string>();
  for (const [key, all] of groupBy(rows, (one) => one.key)) {
    const own: PersonInList[] = [];
    for (const { row } of all) {
      const now = detailsOf(row);
      let person = own.find((one) => !isSomebodyElse(one.now, now));
      if (person === undefined) {
        person = { key: own.length === 0 ? key : `${key} ${own.length}`, now, row };
        own.push(person);
      }
      keys.set(row.row, person.key);
    }
    people.push(...own);
  }
  return { people, keyOf: ({ row }) => keys.get(row) ?? '' };
}

function isSomebodyElse(one: SentDetails, other: SentDetails): boolean {
  const areOthers =
    differ(validUciOrEmpty(one), validUciOrEmpty(other)) || differ(one.birthDate ?? '', other.birthDate ?? '');
  return areOthers && differ(one.name, other.name);
}

/** Who of the first list the people of the second are, by their keys. */
function sameIn(people: readonly PersonInList[], others: readonly PersonInList[]): Map<string, string> {
  const match = matchCandidates(people);
  const same = new Map<string, string>();
  for (const { key, now } of others) {
    const found = match(now);
    if (found) same.set(key, found.key);
  }
  for (const detail of ['name', 'candidateNumber'] as const) {
    const [here, there] = [people, others].map((all) => groupBy(all, ({ now }) => now[detail]));
    for (const [value, [other, namesake]] of there ?? []) {
      const [own, another] = here?.get(value) ?? [];
      if (value === '' || !own || !other || another || namesake || same.has(other.key)) continue;
      if (!contradict(own.now, other.now)) same.set(other.key, own.key);
    }
  }
  return same;
}

function contradict(one: SentDetails, other: SentDetails): boolean {
  return (
    differ(validUciOrEmpty(one), validUciOrEmpty(other)) ||
    differ(one.uln, other.uln) ||
    differ(one.candidateNumber, other.candidateNumber) ||
    differ(one.name, other.name) ||
    differ(one.birthDate ?? '', other.birthDate ?? '')
  );
}

function differences(
  people: readonly PersonInList[],
  others: readonly PersonInList[],
  same: ReadonlyMap<string, string>,
): DifferentDetails[] {
  const there = new Map(others.map(({ key, now }) => [same.get(key), now]));
  return people.flatMap(({ key, now, row }) => {
    const other = there.get(key);
    // A detail that this list has not is no difference, as one that the other has not is none.
    const details = other === undefined ? [] : changedDetails(now, other).filter(({ before }) => before !== '');
    return details.length === 0 ? [] : [{ who: nameOf(row), row: row.row, details }];
  });
}

function nameOf(row: CandidateRow): string {
  if (row.surname === '' && row.forenames === '') return candidateName(row);
  return [row.candidateNumber, candidateName(row)].filter((part) => part !== '').join(' ');
}

function candidateOf({ row }: PersonInList): EntryOfOne {
  return { who: nameOf(row), what: '', row: row.row };
}

function entryOf({ entry, title, series }: JudgedEntry): EntryOfOne {
  const when = series === null || entry.wanted.unit === '' ? '' : `, ${seriesName(series)}`;
  return { who: nameOf(entry.candidate), what: `${title}${when}`, row: entry.candidate.row };
}
