import { addAll, groupBy, validUciOrEmpty, type CandidateRow } from '../../entries';
import { candidateName, differ, matchCandidates, type SheetPerson } from '../../assessment';
import { changedDetails, detailsOf, type SentDetails } from '../../register';
import type { Different } from './list-comparison';

export interface PersonInList extends SheetPerson {
  readonly row: CandidateRow;
}

interface PeopleInList {
  /** Each by the first of their rows. */
  readonly people: readonly PersonInList[];
  readonly keyOf: (row: CandidateRow) => string;
}

/** The people of a list. Two who were given one number by mistake are two. */
export function peopleIn(rows: readonly { readonly row: CandidateRow; readonly key: string }[]): PeopleInList {
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
    addAll(people, own);
  }
  return { people, keyOf: ({ row }) => keys.get(row) ?? '' };
}

function isSomebodyElse(one: SentDetails, other: SentDetails): boolean {
  const areOthers =
    differ(validUciOrEmpty(one), validUciOrEmpty(other)) || differ(one.birthDate ?? '', other.birthDate ?? '');
  return areOthers && differ(one.name, other.name);
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

/** People of whom the second list has other details. */
export function differentPeople(
  people: readonly PersonInList[],
  others: readonly PersonInList[],
  same: ReadonlyMap<string, string>,
): Different[] {
  const there = new Map(others.map(({ key, now }) => [same.get(key), now]));
  return people.flatMap(({ key, now, row }) => {
    const other = there.get(key);
    // A detail that this list has not is no difference, as one that the other has not is none.
    const details = other === undefined ? [] : changedDetails(now, other).filter(({ before }) => before !== '');
    return details.length === 0 ? [] : [{ who: nameInList(row), what: '', row: row.row, details }];
  });
}

/** A candidate as lists name one: `0012 Ann Archer`. */
export function nameInList(row: CandidateRow): string {
  if (row.surname === '' && row.forenames === '') return candidateName(row);
  return [row.candidateNumber, candidateName(row)].filter((part) => part !== '').join(' ');
}
