import type { CellChange } from '../../../src/table';
import { calendarDate } from '../../../src/entries';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { playExcel } from '../../excel-host/node/load-excel';
import { schoolBook } from './school-book';

function open() {
  const book = schoolBook();
  const host = playExcel(book);
  return { book, host, sheet: book.sheet('Entries'), workbook: new ExcelWorkbook() };
}

const to = (row: number, column: number, after: CellChange['after']): CellChange => ({
  row,
  column,
  before: '',
  after,
});

function day(year: number, month: number, dayOfMonth: number): CellChange['after'] {
  const date = calendarDate(year, month, dayOfMonth);
  if (!date) throw new Error('no day');
  return { day: date };
}

test('texts are written as texts, days as days, and an empty text empties the cell', async () => {
  const { sheet, workbook } = open();
  await workbook.read('Entries');
  const changes = [to(3, 0, '0007'), to(3, 2, '=cmd'), to(4, 2, ''), to(4, 3, day(2008, 2, 22))];
  expect(await workbook.change('Entries', changes)).toEqual([]);
  expect(sheet.cell(3, 0)).toMatchObject({ value: '0007', format: '@' });
  expect(sheet.cell(3, 2)).toMatchObject({ value: '=cmd', formula: null, format: '@' });
  expect(sheet.cell(4, 2)).toMatchObject({ value: '', format: 'General' });
  expect(sheet.cell(4, 3)).toMatchObject({ value: 39_500, format: '[$-809]dd/mm/yyyy' });
});

test('looks stay, and so does a format that shows days', async () => {
  const { sheet, workbook } = open();
  Object.assign(sheet.made(3, 3), { format: 'd-mmm-yy', fill: '#00FF00', bold: true });
  await workbook.change('Entries', [to(3, 3, day(2008, 2, 22))]);
  expect(sheet.cell(3, 3)).toMatchObject({ value: 39_500, format: 'd-mmm-yy', fill: '#00FF00', bold: true });
});

test('formulas are left alone and told, and the cells between two changes are not touched', async () => {
  const { book, sheet, workbook } = open();
  book.type('Entries', 'C4', '=UPPER("abbott")');
  sheet.fill([['Carr'], ['Dyer'], ['Eves']], 5, 2);
  const changes = [to(3, 2, 'ABBOTT'), to(4, 2, 'BAKER'), to(7, 2, 'EVES')];
  expect(await workbook.change('Entries', changes)).toEqual([{ row: 3, column: 2 }]);
  expect([3, 4, 5, 6, 7].map((row) => sheet.cell(row, 2)?.formula ?? sheet.cell(row, 2)?.value)).toEqual([
    ...['=UPPER("abbott")', 'BAKER', 'Carr', 'Dyer', 'EVES'],
  ]);
});

test('the user can undo it', async () => {
  const { host, workbook } = open();
  await workbook.change('Entries', [to(3, 2, 'ABBOTT'), to(4, 2, 'BAKER')]);
  expect(host.log.some(({ writes }) => writes)).toBe(true);
  expect(host.log.every(({ keepsUndo }) => keepsUndo)).toBe(true);
});

test('a protected sheet is left as it is', async () => {
  const { sheet, workbook } = open();
  sheet.isProtected = true;
  await expect(workbook.change('Entries', [to(3, 2, 'ABBOTT')])).rejects.toThrow("The sheet 'Entries' is protected");
  expect(sheet.cell(3, 2)?.value).toBe('Abbott');
});
