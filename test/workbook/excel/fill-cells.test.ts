import type { FilledCell, Filling } from '../../../src/table';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { playExcel } from '../../excel-host/node/load-excel';
import { schoolBook } from './school-book';

function open() {
  const book = schoolBook();
  const host = playExcel(book);
  return { book, host, sheet: book.sheet('Entries'), workbook: new ExcelWorkbook() };
}

const at = (row: number, column: number, value: FilledCell['value']): FilledCell => ({
  ...{ row, column, value },
  like: { row: 4, column },
});

const ofRow = (row: number): Filling => ({
  sheet: 'Entries',
  cells: [at(row, 0, '0003'), at(row, 2, 'Carr'), at(row, 3, 'June 2026')],
  newRows: { first: row, last: row },
});

test('texts are texts, and a number has the format of the one that it is like', async () => {
  const { sheet, workbook } = open();
  Object.assign(sheet.made(4, 3), { value: 39_500, format: 'd-mmm-yy' });
  await workbook.fill({ sheet: 'Entries', cells: [at(5, 0, '=3'), at(5, 2, true), at(5, 3, 39_501)], newRows: null });
  expect(sheet.cell(5, 0)).toMatchObject({ value: '=3', formula: null, format: '@' });
  expect(sheet.cell(5, 2)).toMatchObject({ value: true, format: 'General' });
  expect(sheet.cell(5, 3)).toMatchObject({ value: 39_501, format: 'd-mmm-yy' });
});

test('a table that ends above the new rows grows over them', async () => {
  const { sheet, workbook } = open();
  const area = { top: 2, left: 0, bottom: 4, right: 3 };
  sheet.tables.push({ id: '{t}', name: 'List', area, style: '', showTotals: false });
  await workbook.fill(ofRow(5));
  expect(sheet.tables).toMatchObject([{ name: 'List', area: { ...area, bottom: 5 } }]);
  expect(sheet.cell(5, 2)?.value).toBe('Carr');
});

test('a table with a row of totals is refused, and nothing is written', async () => {
  const { host, sheet, workbook } = open();
  const area = { top: 2, left: 0, bottom: 4, right: 3 };
  sheet.tables.push({ id: '{t}', name: 'List', area, style: '', showTotals: true });
  await expect(workbook.fill(ofRow(5))).rejects.toThrow('ends in a row of totals');
  expect(host.log.some(({ writes }) => writes)).toBe(false);
});

test('a formula that shows nothing is not overwritten, and nothing is written', async () => {
  const { book, host, workbook } = open();
  book.type('Entries', 'C6', '=""');
  await expect(workbook.fill(ofRow(5))).rejects.toThrow(
    "In the sheet 'Entries', C6 is not empty, so nothing was written",
  );
  expect(host.log.some(({ writes }) => writes)).toBe(false);
});

test('nothing is written beside rows that somebody moved since they were read', async () => {
  const { book, host, workbook } = open();
  await workbook.read('Entries');
  book.type('Entries', 'A5', "'0009");
  const filling = { sheet: 'Entries', cells: [at(4, 5, 'Y')], newRows: null };
  await expect(workbook.fill(filling)).rejects.toThrow('are not those that were checked');
  expect(host.log.some(({ writes }) => writes)).toBe(false);
});

test('the user can undo it', async () => {
  const { host, workbook } = open();
  await workbook.fill(ofRow(5));
  expect(host.log.some(({ writes }) => writes)).toBe(true);
  expect(host.log.every(({ keepsUndo }) => keepsUndo)).toBe(true);
});
