import * as fc from 'fast-check';
import type { CandidateRow } from '../../../src/entries';
import {
  birthDateKey,
  nameKey,
  numberKey,
  bareUciKey,
  conflictsIn,
  isPerson,
  isSamePerson,
  sharedBy,
} from '../../../src/assessment/people/people';
import { entryList, type TestRow } from '../../rules/entry-list';

const TRAITS = [nameKey, birthDateKey, bareUciKey];
const rowsOf = (rows: readonly TestRow[]): readonly CandidateRow[] => entryList(rows).rows;

const someRow = fc.record<Partial<TestRow>>({
  candidateNumber: fc.constantFrom('0001', '0002', ''),
  uci: fc.constantFrom('999990260001T', '999990260002A', ''),
  surname: fc.constantFrom('Orchard', 'Quayle', ''),
  forenames: fc.constant('Ainsley'),
  birthDate: fc.constantFrom('07/03/2009', '08/03/2009', ''),
});

const same = { surname: 'Orchard', forenames: 'Ainsley', birthDate: '07/03/2009', uci: '999990260001T' };

test.each<readonly [shows: string, other: TestRow, isSame: boolean]>([
  ['everything agrees', same, true],
  ['the name is spelt otherwise', { ...same, surname: 'Orchid' }, true],
  ['the date of birth is mistyped', { ...same, birthDate: '08/03/2009' }, true],
  ['the UCI is another', { ...same, uci: '999990260002A' }, true],
  ['nothing but the name is given', { ...same, uci: '', birthDate: '' }, true],
  ['another name, and nothing else given', { ...same, surname: 'Quayle', uci: '', birthDate: '' }, false],
  ['twins', { ...same, forenames: 'Bethan', uci: '999990260002A' }, false],
  ['a namesake', { ...same, birthDate: '08/03/2009', uci: '999990260002A' }, false],
  ['a row copied down', { ...same, surname: 'Quayle', birthDate: '08/03/2009' }, false],
])('%s', (_shows, other, isSame) => {
  const [one, two] = rowsOf([same, other]);
  expect(one && two && isSamePerson(one, two, TRAITS)).toBe(isSame);
});

test('who is one person does not depend on who is asked about first', () => {
  fc.assert(
    fc.property(someRow, someRow, (first, second) => {
      const [one, two] = rowsOf([first, second]);
      if (!one || !two) throw new Error('Two rows were given.');
      expect(isSamePerson(one, two, TRAITS)).toBe(isSamePerson(two, one, TRAITS));
    }),
  );
});

test('all rows of a number are compared with the one that tells most, the first of several that tell as much', () => {
  const bare = { ...same, candidateNumber: '0001', birthDate: '', uci: '' };
  const full = { ...same, candidateNumber: '0001' };
  const other = { ...full, surname: 'Quayle', birthDate: '08/03/2009', uci: '999990260002A' };
  const clashing = (rows: readonly TestRow[]): unknown =>
    conflictsIn(sharedBy(rowsOf(rows), numberKey), TRAITS).map(({ row, other: one }) => [row.row, one.row]);
  expect(clashing([bare, full, other])).toEqual([
    [1, 3],
    [2, 3],
    [3, 2],
  ]);
  expect(clashing([full, other])).toEqual([
    [1, 2],
    [2, 1],
  ]);
  expect(clashing([full, full, other, other])).toEqual([
    [1, 3],
    [2, 3],
    [3, 1],
    [4, 1],
  ]);
});

test.each<readonly [shows: string, row: TestRow, isOne: boolean]>([
  ['a UCI and nothing else', { uci: '999990260001T' }, true],
  ['a text that is no UCI', { uci: 'see file' }, false],
  ['a date of birth', { birthDate: '07/03/2009' }, true],
  ['a whole name', { surname: 'Orchard', forenames: 'Ainsley' }, true],
  ['half a name', { surname: 'Orchard' }, false],
])('a row with %s is about somebody: %s', (_shows, row, isOne) => {
  const nothing = { uci: '', surname: '', forenames: '', birthDate: '' };
  const [first] = rowsOf([{ ...nothing, candidateNumber: '0001', ...row }]);
  expect(first && isPerson(first)).toBe(isOne);
});

test('rows clash with another person of the same number, all rows of a number or none', () => {
  fc.assert(
    fc.property(fc.array(someRow, { maxLength: 10 }), (texts) => {
      const rows = rowsOf(texts);
      const clashes = conflictsIn(sharedBy(rows, numberKey), TRAITS);
      for (const { row, other } of clashes) {
        expect(numberKey(row)).not.toBe('');
        expect(numberKey(row)).toBe(numberKey(other));
        expect(row).not.toBe(other);
      }
      const numbers = new Set(clashes.map(({ row }) => numberKey(row)));
      expect(clashes.length).toBe(rows.filter((row) => numbers.has(numberKey(row))).length);
    }),
  );
});
