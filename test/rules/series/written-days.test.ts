import { asDay } from '../../../src/rules/series/written-days';
import { mustHave } from '../../../src/entries';
import { entryList } from '../entry-list';

const [ROW] = entryList([{ candidateNumber: '0001', birthDate: '21/03/2009' }]).rows;
const row = mustHave(ROW, 'The row');

test('a date of birth that is a text becomes a day in its own cell', () => {
  const column = mustHave(row.columns.birthDate, 'The column');
  expect(asDay(row)).toEqual({ row: row.row, column, before: '21/03/2009', after: '21/03/2009', as: 'day' });
});

test('without a column or a day nothing is written anywhere', () => {
  expect(() => asDay({ ...row, columns: {} })).toThrow('The column of the dates of birth is missing.');
  expect(() => asDay({ ...row, birthDate: null })).toThrow(`The date of birth in row ${row.row + 1} is missing.`);
});
