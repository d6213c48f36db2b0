import { candidateKey } from '../../entries';
import { assess, peopleOf, type AssessmentSources } from '../../assessment';
import { NO_REGISTER } from '../../register';
import type { SheetEntries } from '../../table';
import { compareEntries, keyedEntry, type KeyedEntry } from './entries-of-lists';
import type { EntryInBoth, EntryOfOne, ListComparison } from './list-comparison';
import { guessedRows, withNamesAsIn } from './guessed-names';
import { differentPeople, nameInList, peopleIn, sameIn, type PersonInList } from './people-of-lists';

/**
 * Compares two lists: an entry is in both where the same candidate is to be entered for the same thing in the same series. Who is the same
 * candidate is decided as for what was sent: by UCI or ULN, by number with name or date of birth; and in a list that gives no more, by a
 * name or a number that one candidate of each list has. A list that names no series says nothing of it. Withdrawn entries are in none.
 */
export function compareLists(
  givenHere: SheetEntries,
  givenThere: SheetEntries,
  { reference, asOf }: Pick<AssessmentSources, 'reference' | 'asOf'>,
): ListComparison {
  const here = withNamesAsIn(givenHere, givenThere);
  const there = withNamesAsIn(givenThere, here);
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
  if (here.entries.length === 0 || there.entries.length === 0) {
    const known = new Set(same.values());
    const onlyHere = own.people.filter(({ key }) => !known.has(key));
    const onlyThere = other.people.filter(({ key }) => !same.has(key));
    return {
      of: 'candidates',
      both: own.people.length - onlyHere.length,
      onlyHere: onlyHere.map(candidateOf),
      onlyThere: onlyThere.map(candidateOf),
      different: differentPeople(own.people, other.people, same, []),
      inBoth: [],
      unsure: 0,
    };
  }
  const keyed = ({ entries, personOf }: typeof own, nameOfKey: (key: string) => string): KeyedEntry[] =>
    entries.map((one) => {
      const { key, rows } = personOf(one.entry.candidate);
      return keyedEntry(one, { person: nameOfKey(key), ofCandidate: rows }, reference);
    });
  const { rowsBeside, ...compared } = compareEntries(
    keyed(own, (key) => key),
    keyed(other, (key) => same.get(key) ?? `other ${key}`),
  );
  return {
    of: 'entries',
    ...compared,
    different: [...differentPeople(own.people, other.people, same, rowsBeside), ...compared.different],
    inBoth: compared.inBoth.map((one) => withSureName(one, guessedRows(there))),
  };
}

/** What was only guessed of a name is not recorded as what the other list has. */
function withSureName({ row, there, ...one }: EntryInBoth, guessed: ReadonlySet<number>): EntryInBoth {
  return { ...one, row, there: guessed.has(row) ? { ...there, name: '' } : there };
}

function candidateOf({ row }: PersonInList): EntryOfOne {
  return { who: nameInList(row), what: '', row: row.row };
}
