import {
  addAll,
  FirstAlike,
  groupBy,
  mustHave,
  validUciOrEmpty,
  validUlnOrEmpty,
  type CandidateRow,
  type WaysAlike,
} from '../../entries';
import { candidateName, differ, matchCandidates, type SheetPerson } from '../../assessment';
import { completedFrom, type SentDetails } from '../../register';
import { detailDifferences, rowDetails, type RowDetails, type RowsBeside } from './detail-differences';
import type { Different } from './list-comparison';

export interface PersonInList extends SheetPerson {
  /** The first of their rows. */
  readonly row: CandidateRow;
  readonly rows: readonly RowDetails[];
}

interface PeopleInList {
  readonly people: readonly PersonInList[];
  readonly personOf: (row: CandidateRow) => PersonInList;
}

/**
 * The people of a list, each with all of their rows. Two who were given one number by mistake are two; one whose number differs in a row
 * is one, by UCI or ULN and name.
 */
export function peopleIn(rows: readonly { readonly row: CandidateRow; readonly key: string }[]): PeopleInList {
  const parted: RowsOfPerson[] = [];
  for (const [key, all] of groupBy(rows, (one) => one.key)) {
    const own: RowsOfPerson[] = [];
    const known = new FirstAlike<RowsOfPerson>(SAME_PERSON);
    for (const { row } of all) {
      const now = rowDetails(row);
      const same = known.find(whoIs(now.details));
      if (same) {
        same.rows.push(now);
        continue;
      }
      const person = { key: own.length === 0 ? key : `${key} ${own.length}`, rows: [now] };
      own.push(person);
      known.add(person, whoIs(now.details));
    }
    addAll(parted, own);
  }
  const people = joined(parted).flatMap(({ key, rows: [first, ...more] }): PersonInList[] =>
    first ? [{ key, now: completed(first, more), row: first.row, rows: [first, ...more] }] : [],
  );
  const byRow = new Map(people.flatMap((person) => person.rows.map(({ row }) => [row.row, person] as const)));
  return { people, personOf: ({ row }) => mustHave(byRow.get(row), `The person of row ${row}`) };
}

interface RowsOfPerson {
  readonly key: string;
  readonly rows: RowDetails[];
}

/** The same with those under several numbers as one whose UCI or ULN and whose name is the same. */
function joined(people: readonly RowsOfPerson[]): readonly RowsOfPerson[] {
  const byIdentity = new Map<string, RowsOfPerson>();
  return people.filter((person) => {
    const keys = new Set(person.rows.flatMap(({ details }) => identityKeys(details)));
    const known = [...keys].flatMap((key) => byIdentity.get(key) ?? [])[0];
    if (known) addAll(known.rows, person.rows);
    for (const key of keys) if (!byIdentity.has(key)) byIdentity.set(key, known ?? person);
    return known === undefined;
  });
}

function identityKeys(details: SentDetails): string[] {
  if (details.name === '') return [];
  const identifiers = [validUciOrEmpty(details), validUlnOrEmpty(details)];
  return identifiers.flatMap((one, kind) => (one === '' ? [] : [`${kind} ${one} ${details.name}`]));
}

/** What all rows of a person give, each detail by the first that has it. */
function completed({ details: first }: RowDetails, more: readonly RowDetails[]): SentDetails {
  return more.reduce(
    (known, { details }) => ({
      ...completedFrom(known, details),
      candidateNumber: known.candidateNumber || details.candidateNumber,
      uln: known.uln || details.uln,
      upn: known.upn || details.upn,
    }),
    first,
  );
}

/** Two rows with one number are of two people where the names differ, and the UCIs or the dates of birth as well. */
const SAME_PERSON: WaysAlike = { without: [[0], [1, 2]], given: [] };

function whoIs(details: SentDetails): readonly string[] {
  return [details.name, validUciOrEmpty(details), details.birthDate ?? ''];
}

/** Who of the first list the people of the second are, by their keys. */
export function sameIn(people: readonly PersonInList[], others: readonly PersonInList[]): Map<string, string> {
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

/**
 * People of whom the second list has other details, in any row. The rows of one entry are looked at beside each other first, so that
 * what differs in one row alone is told of that row.
 */
export function differentPeople(
  people: readonly PersonInList[],
  others: readonly PersonInList[],
  same: ReadonlyMap<string, string>,
  entries: readonly RowsBeside[],
): Different[] {
  const there = groupBy(others, ({ key }) => same.get(key));
  const beside = groupBy(entries, ({ person }) => person);
  return people.flatMap(({ key, rows }) => {
    const all = (there.get(key) ?? []).flatMap((other) => other.rows);
    const found = [...(beside.get(key) ?? []), { own: rows, other: all }].flatMap(({ own, other }) =>
      detailDifferences(own, other),
    );
    const told = groupBy(found, ({ detail, before, after }) => [detail, before, after].join('\t'));
    const once = [...told.values()].flatMap(([first]) => first ?? []);
    return [...groupBy(once, ({ row }) => row).entries()].map(([row, details]) => ({
      ...{ who: nameInList(row), what: '', row: row.row },
      details: details.map(({ detail, before, after }) => ({ detail, before, after })),
    }));
  });
}

/** A candidate as lists name one: `0012 Ann Archer`. */
export function nameInList(row: CandidateRow): string {
  if (row.surname === '' && row.forenames === '') return candidateName(row);
  return [row.candidateNumber, candidateName(row)].filter((part) => part !== '').join(' ');
}
