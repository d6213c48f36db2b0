import type { CellChange, TableSheet } from '../../../src/table';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { Book } from '../../excel-host/book/book';
import type { Quirks } from '../../excel-host/book/quirks';
import type { Sheet } from '../../excel-host/book/sheet';
import { playExcel } from '../../excel-host/node/load-excel';
import { nothing, writeAll } from '../annotations';

const ROWS = 40;
const HEADINGS = ['Candidate number', 'Surname'];
/** What arrays over hidden rows are reported to do, and that they do as they are told. */
const MODES: readonly (NonNullable<Quirks['arraysOverHiddenRows']> | 'as-told')[] = [
  'first-everywhere',
  'into-visible',
  'as-told',
];

function open(mode: (typeof MODES)[number]) {
  const lines = Array.from({ length: ROWS }, (_, index) => [index + 1, `Name ${index}`]);
  const book = new Book({ Entries: [HEADINGS, ...lines] });
  if (mode !== 'as-told') book.quirks.arraysOverHiddenRows = mode;
  const host = playExcel(book);
  return { book, host, sheet: book.sheet('Entries'), workbook: new ExcelWorkbook() };
}

const column = (sheet: Sheet, at: number, rows = ROWS): unknown[] =>
  Array.from({ length: rows }, (_, index) => sheet.cell(index + 1, at)?.value);
const padded = (index: number): string => String(index + 1).padStart(4, '0');
const addZeros = Array.from({ length: ROWS }, (_, index): CellChange => {
  return { row: index + 1, column: 0, before: String(index + 1), after: padded(index) };
});
const wanted = addZeros.map(({ after }) => after);

/** Rows that a filter leaves out. */
const HIDDEN: readonly (readonly [string, readonly number[]])[] = [
  ['every other row', wanted.map((_, index) => index + 1).filter((row) => row % 2 === 0)],
  ['two rows that meet', [7, 8]],
  ['the first and the last', [1, ROWS]],
  ['all of them', wanted.map((_, index) => index + 1)],
];

describe.each(MODES)('arrays over hidden rows: %s', (mode) => {
  test.each(HIDDEN)('a fix reaches each candidate where a filter hides %s', async (_, rows) => {
    const { sheet, workbook } = open(mode);
    sheet.filterOut(rows);
    await workbook.change('Entries', addZeros);
    expect(column(sheet, 0)).toEqual(wanted);
    expect([...sheet.hiddenRows]).toEqual(rows);
  });

  test.each(HIDDEN)('so do the words and fees of a check where a filter hides %s', async (_, rows) => {
    const { host, sheet, workbook } = open(mode);
    sheet.filterOut(rows);
    const cells = addZeros.map(({ row }) => ({ row, value: `Words of row ${row}` }));
    const fees = addZeros.map(({ row }) => ({ row, value: { pounds: row + 0.5 } }));
    const columns = [
      { heading: 'Check', column: 2, width: 40, cells },
      { heading: 'Fee', column: 3, width: 12, cells: fees },
    ];
    const annotation = { ...nothing('Entries'), headingRow: 0, columns };
    await workbook.annotate(annotation);
    expect(column(sheet, 2)).toEqual(cells.map(({ value }) => value));
    expect(column(sheet, 3)).toEqual(fees.map(({ value }) => value.pounds));
    const before = host.log.length;
    await workbook.annotate(annotation);
    expect(host.log.slice(before).some(({ writes }) => writes)).toBe(false);
    await workbook.annotate({ ...nothing('Entries'), headingRow: 0 });
    expect(column(sheet, 2).every((value) => value === '')).toBe(true);
  });

  test('a protected engine that tells no special cells is asked row by row', async () => {
    const { book, sheet, workbook } = open(mode);
    sheet.filterOut([3, 5]);
    book.quirks.noSpecialCells = true;
    await workbook.change('Entries', addZeros);
    expect(column(sheet, 0)).toEqual(wanted);
  });

  test.each(['a filter', 'the filter of its table'])(
    'a report of which %s hides rows is written anew whole',
    async (by) => {
      const { book, workbook } = open(mode);
      const form = (word: string): TableSheet => ({
        name: 'Form',
        widths: [12, 12],
        rows: [['Code', 'Word'], ...addZeros.map(({ row }) => [`Code ${row}`, `${word} ${row}`])],
        table: { name: 'Codes', headingRow: 0 },
      });
      await workbook.writeSheets([form('old')]);
      const sheet = book.sheet('Form');
      sheet.filterOut([2, 3, 9], by === 'a filter' ? null : (sheet.tables[0] ?? null));
      sheet.hiddenRows.add(20);
      await workbook.writeSheets([form('new')]);
      expect(column(sheet, 1)).toEqual(addZeros.map(({ row }) => `new ${row}`));
      expect([...sheet.hiddenRows]).toEqual([]);
    },
  );
});

test.each(MODES)('lines that are added below the list reach rows that somebody hid there: %s', async (mode) => {
  const { sheet, workbook } = open(mode);
  for (const row of [ROWS + 2, ROWS + 4]) sheet.hiddenRows.add(row);
  const names = [1, 2, 3, 4, 5].map((number) => `New ${number}`);
  await workbook.append({
    name: 'Entries',
    widths: [],
    rows: [HEADINGS, ...names.map((name) => ['0001', name])],
    table: { name: 'Entries', headingRow: 0 },
  });
  expect(column(sheet, 1, ROWS + 5).slice(ROWS)).toEqual(names);
});

describe('what was written is looked at', () => {
  test.each(['first-everywhere', 'into-visible'] as const)(
    'rows that somebody hides just before it is written: told, and nothing more is written (%s)',
    async (mode) => {
      const { host, sheet, workbook } = open(mode);
      host.faults.before = (request) => {
        if (request === 2) sheet.filterOut([4, 5]);
      };
      const surnames = addZeros.map(({ row }): CellChange => ({ row, column: 1, before: '', after: `X${row}` }));
      await expect(workbook.change('Entries', [...addZeros, ...surnames])).rejects.toThrow(
        /^Excel did not take all that was written: in the sheet 'Entries' the cell A\d+ holds '.*' instead of '.*'\. So do \d+ more cells\. Nothing more was written\./,
      );
      expect(host.log).toHaveLength(3);
    },
  );

  test('the look costs neither a request nor what can be undone', async () => {
    const { host, workbook } = open('as-told');
    await workbook.change('Entries', addZeros);
    expect(host.log).toHaveLength(3);
    expect(host.log.every(({ keepsUndo }) => keepsUndo)).toBe(true);
  });
});

describe.each([undefined, 'eaten-once', 'never-kept'] as const)(
  'an apostrophe in front, where Excel has it %s',
  (mode) => {
    const name = mode === 'never-kept' ? 't Hooft' : "'t Hooft";

    test('stays in a fix', async () => {
      const { book, sheet, workbook } = open('as-told');
      if (mode) book.quirks.apostrophes = mode;
      await workbook.change('Entries', [{ row: 1, column: 1, before: 't Hooft', after: "'t Hooft" }]);
      expect(sheet.cell(1, 1)?.value).toBe(name);
    });

    test('stays in columns and the summary, and a second check writes nothing', async () => {
      const { book, host, sheet, workbook } = open('as-told');
      if (mode) book.quirks.apostrophes = mode;
      const cells = [{ row: 1, value: "'t Hooft" }];
      const annotation = {
        ...nothing('Entries'),
        headingRow: 0,
        columns: [{ heading: 'Check', column: 2, width: 40, cells }],
        summary: { name: 'Report', widths: [], rows: [["'t Hooft", 'and others']] },
      };
      await writeAll(workbook, annotation);
      expect(sheet.cell(1, 2)?.value).toBe(name);
      expect(book.sheet('Report').cell(0, 0)?.value).toBe(name);
      const before = host.log.length;
      await writeAll(workbook, annotation);
      expect(host.log.slice(before).some(({ writes }) => writes)).toBe(false);
    });
  },
);
