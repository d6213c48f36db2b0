import * as fc from 'fast-check';
import type { CandidateRow } from '../../../src/entries';
import {
  byBirthDate,
  byName,
  byNumber,
  byUci,
  clashesOf,
  isSamePerson,
  sharedBy,
} from '../../../src/assessment/people/people';
import { entryList, type TestRow } from '../../rules/entry-list';

const TRAITS = [byName, byBirthDate, byUci];
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

test('rows clash with another person of the same number, all rows of a number or none', () => {
  fc.assert(
    fc.property(fc.array(someRow, { maxLength: 10 }), (texts) => {
      const rows = rowsOf(texts);
      const clashes = clashesOf(sharedBy(rows, byNumber), TRAITS);
      for (const { row, other } of clashes) {
        expect(byNumber(row)).not.toBe('');
        expect(byNumber(row)).toBe(byNumber(other));
        expect(row).not.toBe(other);
      }
      const numbers = new Set(clashes.map(({ row }) => byNumber(row)));
      expect(clashes.length).toBe(rows.filter((row) => numbers.has(byNumber(row))).length);
    }),
  );
});
