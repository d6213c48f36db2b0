import type { ProductSheet } from '../../../src/table';
import { productFormula } from '../../../src/table';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { playExcel } from '../../excel-host/node/load-excel';
import { checked, nothing, writeAll, type Written } from '../annotations';
import { schoolBook } from './school-book';

const withSummary = (summary: ProductSheet): Written => ({ ...nothing('Entries'), summary });

const fees: ProductSheet = {
  name: 'Fees',
  widths: [12, 20],
  rows: [
    [{ text: 'Fees', look: 'title' }],
    ['What each option costs'],
    [],
    [
      { text: 'Code', look: 'heading' },
      { text: 'Fee', look: 'heading' },
    ],
    ['05835', { pounds: 23.5 }],
    ['05836', { empty: 'pounds' }],
  ],
  table: { name: 'Fees', headingRow: 3 },
};

function open() {
  const book = schoolBook();
  const host = playExcel(book);
  return { book, host, workbook: new ExcelWorkbook() };
}

test('a report has its looks: title, headings, colours of severities, widths', async () => {
  const { book, workbook } = open();
  await writeAll(workbook, checked('Entries'));
  const sheet = book.sheet('Entry report');
  expect(sheet.cell(0, 0)).toMatchObject({ value: 'Entry report', bold: true, size: 14, format: '@' });
  expect(sheet.cell(2, 1)).toMatchObject({ value: 'How many', bold: true, size: 11 });
  expect(sheet.cell(3, 0)).toMatchObject({ fill: '#FFC7CE', letters: '#9C0006', bold: false });
  expect(sheet.cell(3, 1)).toMatchObject({ value: 3, format: '#,##0' });
  expect(sheet.cell(4, 1)).toMatchObject({ value: 1234.5, format: '[$£-809]#,##0.00' });
  expect([...sheet.widths.keys()]).toEqual([0, 1]);
  expect(sheet.names).toEqual([{ name: '_entrywise.report', formula: '="Entry report"', visible: false }]);
});

test('a report is written anew where it is, longer or shorter, and left alone where it is right', async () => {
  const { book, host, workbook } = open();
  await writeAll(workbook, checked('Entries'));
  const shorter = { name: 'Entry report', widths: [30], rows: [['Nothing to tell']] };
  await writeAll(workbook, withSummary(shorter));
  expect(book.sheet('Entry report').used()).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  expect(book.sheet('Entry report').cell(0, 0)).toMatchObject({ value: 'Nothing to tell', bold: false });
  const before = host.log.length;
  await writeAll(workbook, withSummary(shorter));
  expect(host.log.slice(before).some(({ writes }) => writes)).toBe(false);
});

test("formulas of ours stand in reports as formulas; those of the user's keep a report from being written", async () => {
  const { book, workbook } = open();
  const total: ProductSheet = {
    name: 'Totals',
    widths: [],
    rows: [['To pay', { formula: productFormula("SUM('Entries'!F4:F5)"), result: { pounds: 23.8 } }]],
  };
  await writeAll(workbook, withSummary(total));
  expect(book.sheet('Totals').cell(0, 1)).toMatchObject({
    formula: `=SUM('Entries'!F4:F5)+N("entrywise:total")`,
    format: '[$£-809]#,##0.00',
  });
  await writeAll(workbook, withSummary({ ...total, rows: [...total.rows, ['Again']] }));
  book.type('Totals', 'D1', '=B1*2');
  await expect(writeAll(workbook, withSummary(total))).rejects.toThrow(
    "The sheet 'Totals' is replaced each time, but it holds formulas of yours.",
  );
  expect(book.sheet('Totals').cell(1, 0)?.value).toBe('Again');
});

test('a report that the user renamed is theirs: it stays, and the next one is a sheet of its own', async () => {
  const { book, workbook } = open();
  await writeAll(workbook, checked('Entries'));
  book.rename('Entry report', 'Report of May');
  await writeAll(workbook, checked('Entries'));
  await writeAll(workbook, nothing('Entries'));
  expect(book.sheets.map(({ name }) => name)).toEqual(['Entries', 'Notes', 'Report of May']);
});

test('a report that somebody hid so that only a program can show it is taken out all the same', async () => {
  const { book, workbook } = open();
  await writeAll(workbook, checked('Entries'));
  book.sheet('Entry report').visibility = 'VeryHidden';
  await writeAll(workbook, nothing('Entries'));
  expect(book.sheets.map(({ name }) => name)).toEqual(['Entries', 'Notes']);
});

test("a sheet of the user's own is never overwritten, whatever its letters", async () => {
  const { book, workbook } = open();
  const refused = writeAll(workbook, withSummary({ name: 'NOTES', widths: [], rows: [['mine']] }));
  await expect(refused).rejects.toThrow("The workbook has a sheet 'NOTES' that Entrywise does not know as its own");
  expect(book.sheet('Notes').cell(0, 0)?.value).toBe('A note of the user');
});

describe('forms', () => {
  test('have a table, are kept by a check, and are written anew with their table', async () => {
    const { book, workbook } = open();
    await workbook.writeSheets([fees]);
    const [table] = book.sheet('Fees').tables;
    expect(table).toMatchObject({
      name: 'Fees',
      area: { top: 3, left: 0, bottom: 5, right: 1 },
      style: 'TableStyleLight9',
    });
    expect(book.sheet('Fees').cell(5, 1)).toMatchObject({ value: '', format: '[$£-809]#,##0.00' });
    await writeAll(workbook, checked('Entries'));
    await writeAll(workbook, nothing('Entries'));
    book.type('Fees', 'B6', 30);
    await workbook.writeSheets([{ ...fees, rows: [...fees.rows, ['05837', { pounds: 40 }]] }]);
    expect(book.sheet('Fees').cell(5, 1)?.value).toBe('');
    expect(book.sheet('Fees').tables).toMatchObject([{ name: 'Fees', area: { bottom: 6 } }]);
  });

  test('that were written are not written again while they are the same', async () => {
    const { host, workbook } = open();
    await workbook.writeSheets([fees]);
    const before = host.log.length;
    await new ExcelWorkbook().writeSheets([fees]);
    expect(host.log.slice(before).some(({ writes }) => writes)).toBe(false);
  });

  test('a table that the user renamed keeps that name; one whose name is taken gets another', async () => {
    const { book, workbook } = open();
    book.names.push({ name: 'FEES', formula: "='Notes'!$A$1", visible: true });
    await workbook.writeSheets([fees]);
    expect(book.sheet('Fees').tables[0]?.name).toBe('Fees_2');
    const [table] = book.sheet('Fees').tables;
    if (table) table.name = 'Our_fees';
    await workbook.writeSheets([{ ...fees, rows: [...fees.rows, ['05837', { pounds: 40 }]] }]);
    expect(book.sheet('Fees').tables).toMatchObject([{ name: 'Our_fees', area: { bottom: 6 } }]);
  });

  test('with a table of the user beside ours are not written anew, and none of the others either', async () => {
    const { book, host, workbook } = open();
    await workbook.writeSheets([fees]);
    const theirs = { top: 20, left: 0, bottom: 22, right: 1 };
    book.sheet('Fees').tables.push({ id: '{t}', name: 'Mine', area: theirs, style: '', showTotals: false });
    const before = host.log.length;
    const longer = { ...fees, rows: [...fees.rows, ['05837', { pounds: 40 }]] };
    const refused = workbook.writeSheets([{ ...fees, name: 'New' }, longer]);
    await expect(refused).rejects.toThrow("The sheet 'Fees' would be replaced, but it holds a table of yours.");
    expect(host.log.slice(before).some(({ writes }) => writes)).toBe(false);
  });

  test('none is written where one of them is a sheet of the user', async () => {
    const { book, workbook } = open();
    await expect(workbook.writeSheets([fees, { ...fees, name: 'Notes' }])).rejects.toThrow('does not know as its own');
    expect(book.sheets.map(({ name }) => name)).toEqual(['Entries', 'Notes']);
  });
});

test('thousands of lines are added in a few requests', async () => {
  const { book, host, workbook } = open();
  const table = { name: 'Fees', headingRow: 3 };
  await workbook.append({ ...fees, table });
  const [heading] = fees.rows.slice(3);
  const lines = Array.from({ length: 5_000 }, (_, line) => [String(line).padStart(5, '0'), { pounds: line }]);
  const before = host.log.length;
  await workbook.append({ ...fees, rows: [[], [], [], heading ?? [], ...lines], table });
  expect(host.log.length - before).toBeLessThan(12);
  const last = book.sheet('Fees').tables[0]?.area.bottom ?? 0;
  expect(book.sheet('Fees').cell(last, 0)).toMatchObject({ value: '04999', format: '@' });
  expect(book.sheet('Fees').cell(last - 4_999, 0)?.value).toBe('00000');
});

test('lines are added to a table that the user renamed, not to one that ends in totals', async () => {
  const { book, workbook } = open();
  const table = { name: 'Fees', headingRow: 3 };
  await workbook.append({ ...fees, table });
  const [there] = book.sheet('Fees').tables;
  if (there) there.name = 'Our_fees';
  await workbook.append({ ...fees, table });
  expect(book.sheet('Fees').tables).toMatchObject([{ name: 'Our_fees', area: { top: 3, bottom: 7 } }]);
  expect(book.sheet('Fees').cell(6, 0)).toMatchObject({ value: '05835', format: '@' });
  if (there) there.showTotals = true;
  await expect(workbook.append({ ...fees, table })).rejects.toThrow('it ends in a total row');
});
