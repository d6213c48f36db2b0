import type { CellValue } from '../../src/table';
import { cellOutside, findReferenceTable, referenceSheet } from '../../src/table';
import { officer } from '../reference/sheets/filled-in';
import { sheetOf } from './sheet-of';

function named(name: string, rows: readonly (readonly CellValue[])[], formats: (string | undefined)[][] = []) {
  return { ...sheetOf(rows), name, formats };
}

const HEADINGS = ['Stage', 'Kind', 'Suite', 'Level', 'Size', 'Code', 'Fee'];

test('a table becomes a sheet with title, description, one row of headings and typed cells', () => {
  const [, series] = officer().tables;
  if (!series) throw new Error('There is no CT Series.');
  const { name, rows, widths, table } = referenceSheet(series);
  expect([name, table]).toEqual(['CT Series', { name: 'CT_Series', headingRow: 3 }]);
  expect(rows.slice(0, 3)).toEqual([[{ text: series.title, look: 'title' }], [series.description], []]);
  expect(rows[3]?.map((cell) => typeof cell === 'object' && 'text' in cell && cell.text)).toEqual(
    series.columns.map(({ heading }) => heading),
  );
  expect(rows[4]?.slice(0, 3)).toEqual(['January 2027', 'entry deadline', { day: '2026-10-21' }]);
  expect(rows[8]?.[2]).toEqual({ empty: 'day' });
  expect(widths).toHaveLength(series.columns.length);
});

test('a sheet is found by its name and read by its headings, wherever they stand and whatever their capitals', () => {
  expect(findReferenceTable(named('Fees', [HEADINGS]))).toBeNull();
  const found = findReferenceTable(
    named('ct fees', [
      ['Fees of 2026'],
      [],
      ['', 'FEE', ' stage '],
      ['', 12.5, 'late'],
      [],
      ['', '£7.00', 'very late'],
    ]),
  );
  expect(found).toEqual({
    sheet: 'CT Fees',
    columns: { Fee: 1, Stage: 2 },
    headingRow: 2,
    lines: [
      { row: 3, texts: { Stage: 'late', Fee: '£12.50' } },
      { row: 5, texts: { Stage: 'very late', Fee: '£7.00' } },
    ],
  });
});

test('numbers in the fee column are pounds, but for percentages and fractions of a penny; nothing is rounded away', () => {
  const values: CellValue[] = [12.5, 0.5, 12.345, { error: '#N/A' }, 0.1 + 0.2];
  const formats = [[], [], [...Array<undefined>(6), '0%']];
  const found = findReferenceTable(
    named('CT Fees', [HEADINGS, ...values.map((value) => ['', '', '', '', '', '', value])], formats),
  );
  expect(found?.lines.map(({ texts }) => texts['Fee'])).toEqual(['£12.50', '0.5', '£12.345', '#N/A', '£0.30']);
});

test('what is the officer’s beside the table is found, so that it is not lost', () => {
  const rows = [['Fees'], ['Description'], [], HEADINGS, ['late', '', '', '', '', '', 5]];
  expect(cellOutside(named('CT Fees', rows))).toBeNull();
  expect(cellOutside(named('CT Fees', [['Fees', 'mine'], ...rows.slice(1)]))).toEqual({ row: 0, column: 1 });
  expect(cellOutside(named('CT Fees', [...rows, ['', '', '', '', '', '', '', 'mine']]))).toEqual({ row: 5, column: 7 });
});
