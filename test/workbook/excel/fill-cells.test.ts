import type { FilledCell, Filling, NewRows } from '../../../src/table';
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
  newRows: { first: row, last: row, where: 'beside' },
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

/** The same, put in there. */
const putIn = (row: number, where: NewRows['where']): Filling => ({
  ...ofRow(row),
  newRows: { first: row, last: row, where },
});

test('what stands below moves down, table and all, and the new row looks like the one above', async () => {
  const { book, sheet, workbook } = open();
  const area = { top: 2, left: 0, bottom: 4, right: 3 };
  sheet.tables.push({ id: '{t}', name: 'List', area, style: '', showTotals: false });
  book.type('Entries', 'A6', 'Total');
  book.type('Entries', 'C6', '2');
  Object.assign(sheet.made(4, 1), { fill: '#EEEEEE', bold: true });
  await workbook.fill(putIn(5, 'between'));
  expect([0, 1, 2, 3].map((column) => sheet.cell(5, column)?.value)).toEqual(['0003', '', 'Carr', 'June 2026']);
  expect(sheet.cell(5, 1)).toMatchObject({ fill: '#EEEEEE', bold: true });
  expect([sheet.cell(6, 0)?.value, sheet.cell(6, 2)?.value]).toEqual(['Total', 2]);
  expect(sheet.tables).toMatchObject([{ area: { ...area, bottom: 5 } }]);
});

test('rows that are put in above the totals of a table are rows of it', async () => {
  const { book, sheet, workbook } = open();
  const area = { top: 2, left: 0, bottom: 5, right: 3 };
  sheet.tables.push({ id: '{t}', name: 'List', area, style: '', showTotals: true });
  book.type('Entries', 'A6', 'Total');
  await workbook.fill(putIn(5, 'between'));
  expect(sheet.cell(5, 2)?.value).toBe('Carr');
  expect(sheet.cell(6, 0)?.value).toBe('Total');
  expect(sheet.tables).toMatchObject([{ area: { ...area, bottom: 6 } }]);
});

test('at the end of everything a row is put in for its looks', async () => {
  const { sheet, workbook } = open();
  Object.assign(sheet.made(4, 1), { fill: '#EEEEEE' });
  await workbook.fill(putIn(5, 'end'));
  expect(sheet.cell(5, 2)?.value).toBe('Carr');
  expect(sheet.cell(5, 1)?.fill).toBe('#EEEEEE');
});

test('a table with a row of totals is refused, and nothing is written', async () => {
  const { host, sheet, workbook } = open();
  const area = { top: 2, left: 0, bottom: 4, right: 3 };
  sheet.tables.push({ id: '{t}', name: 'List', area, style: '', showTotals: true });
  await expect(workbook.fill(ofRow(5))).rejects.toThrow('ends in a total row');
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
  await expect(workbook.fill(filling)).rejects.toThrow('have changed since the check');
  expect(host.log.some(({ writes }) => writes)).toBe(false);
});

test('the user can undo it where no row is put in', async () => {
  const { host, workbook } = open();
  await workbook.fill(ofRow(5));
  expect(host.log.some(({ writes }) => writes)).toBe(true);
  expect(host.log.every(({ keepsUndo }) => keepsUndo)).toBe(true);
});

test('where Excel refuses to make one step of it and all is begun anew, rows are put in once', async () => {
  const book = schoolBook();
  book.type('Entries', 'A6', 'Total');
  const host = playExcel(book, { excelApi: '1.20' });
  let isRefused = false;
  host.faults.before = () => {
    delete host.faults.fails;
    // The rows are there, and the cells are to be written.
    if (isRefused || !host.log.some(({ writes }) => writes)) return;
    isRefused = true;
    host.faults.fails = { code: 'InvalidArgument', message: 'No grouping.' };
  };
  await new ExcelWorkbook().fill(putIn(5, 'between'));
  expect(isRefused).toBe(true);
  const sheet = book.sheet('Entries');
  expect([4, 5, 6, 7].map((row) => sheet.cell(row, 0)?.value)).toEqual(['0002', '0003', 'Total', undefined]);
});
