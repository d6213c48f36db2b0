import type { TableSheet } from '../../../src/table';
import type { LiveWorkbook } from '../../../src/workbook';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { openWorkbookFile } from '../../../src/workbook/file';
import type { Book } from '../../excel-host/book/book';
import { fileOfBook } from '../../excel-host/file-of-book';
import { playExcel } from '../../excel-host/node/load-excel';
import { checked, log, nothing, writeAll, type Written } from '../annotations';
import { schoolBook } from './school-book';

/** More than a request takes, so that it can end anywhere between. */
const WORDS = 'Error: the UCI has the wrong check letter. '.repeat(400);
const long: Written = {
  ...checked('Entries'),
  columns: checked('Entries').columns.map((column) => ({
    ...column,
    cells: Array.from({ length: 60 }, (_, index) => ({ row: index + 3, value: `${index} ${WORDS}` })),
  })),
};

const form = (word: string): TableSheet => ({
  name: 'Form',
  widths: [12, 12],
  rows: [['Code', 'Word'], ...Array.from({ length: 50 }, (_, row) => [`${row}`, `${word} ${row} ${WORDS}`])],
  table: { name: 'Codes', headingRow: 0 },
});

/** All that stands in a workbook, and what the product knows of it, but for ids and for the order of what is written. */
function stateOf(book: Book): unknown {
  const sheets = book.sheets.map(({ name, rows, formats, names, tables, widths }) => ({
    name,
    cells: [...rows]
      .flatMap(([row, cells]) => [...cells].map(([column, cell]) => ({ row, column, ...cell })))
      .filter(({ value, format }) => value !== '' || format !== 'General')
      .sort((one, other) => one.row - other.row || one.column - other.column),
    formats: formats.map(({ formula, areas }) => ({ formula, areas })),
    names: [...names].sort((one, other) => (one.name < other.name ? -1 : 1)),
    tables: tables.map(({ name: table, area }) => [table, area]),
    widths: [...widths],
  }));
  return [sheets, book.xmlParts.map(({ xml }) => xml)];
}

/** The pane goes just before a request of those that are still to come: its page was loaded anew, or Excel closed it. */
function goesBefore(book: Book, request: number): ReturnType<typeof playExcel> {
  const host = playExcel(book);
  host.faults.before = (asked) => {
    if (asked >= request) host.faults.fails = { code: 'RequestAborted', message: 'The page is gone.' };
  };
  return host;
}

const WRITTEN: readonly (readonly [string, (workbook: LiveWorkbook) => Promise<unknown>])[] = [
  ['highlights, columns and summary', (one) => writeAll(one, long)],
  ['a report', (one) => one.writeSheets([form('new')])],
  ['choices', (one) => one.saveSettings({ late: true })],
];

describe.each(WRITTEN)('an add-in that is reloaded while it writes %s', (_, write) => {
  async function startingWith(book: Book): Promise<Book> {
    playExcel(book);
    const workbook = new ExcelWorkbook();
    await writeAll(workbook, checked('Entries'));
    await workbook.writeSheets([form('old')]);
    await workbook.saveSettings({ late: false });
    return book;
  }

  test('writes the rest the next time, wherever it was, and clears without a trace', async () => {
    const whole = await startingWith(schoolBook());
    const requests = playExcel(whole);
    await write(new ExcelWorkbook());
    const expected = JSON.stringify(stateOf(whole));
    expect(requests.log.length).toBeGreaterThan(1);
    for (let request = 0; request < requests.log.length; request += 1) {
      const book = await startingWith(schoolBook());
      goesBefore(book, request);
      await expect(write(new ExcelWorkbook())).rejects.toThrow('Excel stopped the work before it was done.');
      playExcel(book);
      await write(new ExcelWorkbook());
      expect([request, JSON.stringify(stateOf(book))]).toEqual([request, expected]);
      await writeAll(new ExcelWorkbook(), nothing('Entries'));
      expect(book.sheet('Entries').formats).toEqual([]);
      expect(book.sheet('Entries').names).toEqual([]);
      expect(book.sheet('Entries').used()).toEqual(schoolBook().sheet('Entries').used());
    }
  });
});

test('what AutoSave kept in the middle of writing is known in the file, and goes from there without a trace', async () => {
  const whole = playExcel(schoolBook());
  await writeAll(new ExcelWorkbook(), long);
  for (let request = 1; request < whole.log.length; request += 1) {
    const book = schoolBook();
    goesBefore(book, request);
    await expect(writeAll(new ExcelWorkbook(), long)).rejects.toThrow();
    const file = await openWorkbookFile(await fileOfBook(book));
    await writeAll(file, nothing('Entries'));
    expect(await file.sheets()).toEqual(['Entries', 'Notes'].map((name) => ({ name, visible: true })));
    expect((await file.read('Entries')).values.map((row) => row?.length)).toEqual([1, undefined, 4, 4, 4]);
  }
});

test('lines of the register are all there or none: they and the longer table are one request', async () => {
  const before = schoolBook();
  playExcel(before);
  await new ExcelWorkbook().append(log('9:00'));
  const whole = playExcel(before);
  await new ExcelWorkbook().append(log('10:00', '11:00'));
  expect(whole.log.filter(({ writes }) => writes)).toHaveLength(1);
  expect(before.sheet('Log').tables[0]?.area.bottom).toBe(5);
});
