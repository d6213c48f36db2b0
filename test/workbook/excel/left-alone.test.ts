import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellChange } from '../../../src/table';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { ACTION } from '../../excel-host/protocol/batch';
import { Book } from '../../excel-host/book/book';
import type { ExcelHost } from '../../excel-host/host';
import { playExcel } from '../../excel-host/node/load-excel';
import { nothing } from '../annotations';

const LINES = Array.from({ length: 30 }, (_, index) => [`${index + 1}`, `Name ${index}`, 'Business', '1']);
const HEADINGS = ['Number', 'Surname', 'Subject', 'Unit'];

const words = {
  ...nothing('Entries'),
  headingRow: 0,
  marks: { error: [{ top: 3, left: 1, bottom: 3, right: 1 }], warning: [], note: [] },
  columns: [
    {
      heading: 'Check',
      column: 4,
      width: 40,
      cells: LINES.map((_, index) => ({ row: index + 1, value: `Of row ${index + 2}` })),
    },
  ],
};
const fixes = LINES.map((line, index): CellChange => {
  return { row: index + 1, column: 1, before: line[1] ?? '', after: `NAME ${index}` };
});

/** What the actions of the requests set and call: `Values`, `Delete` … */
function changed(log: ExcelHost['log']): string[] {
  const actions = log.flatMap(({ batch, writes }) => (writes ? batch.Actions : []));
  return actions.flatMap(({ ActionType, Name }) =>
    [ACTION.setProperty, ACTION.method].some((type) => type === ActionType) && !Name.startsWith('_') ? [Name] : [],
  );
}

/** A list with a filter, hidden rows, a group that is folded up, columns of own widths and a table. */
function open() {
  const book = new Book({ Entries: [HEADINGS, ...LINES] });
  const sheet = book.sheet('Entries');
  sheet.filterOut([2, 5, 6, 7, 29]);
  sheet.hiddenRows.add(12);
  sheet.widths.set(1, 140).set(3, 20);
  sheet.heights.set(4, 60);
  const area = { top: 0, left: 0, bottom: 30, right: 3 };
  sheet.tables.push({ id: 'T', name: 'List', area, style: 'TableStyleMedium2', showTotals: false });
  const host = playExcel(book);
  const view = (): unknown =>
    structuredClone({
      hidden: [...sheet.hiddenRows],
      filtered: [...sheet.filtered],
      widths: [...sheet.widths].filter(([column]) => column < 4),
      heights: [...sheet.heights],
      tables: sheet.tables,
      merges: sheet.merges,
    });
  return { book, host, sheet, view, workbook: new ExcelWorkbook() };
}

test('filters, hidden and grouped rows, widths, heights and tables of the list are as they were, whatever is written', async () => {
  const { host, view, workbook } = open();
  const before = view();
  await workbook.read('Entries');
  await workbook.annotate(words);
  expect(view()).toEqual(before);
  await workbook.read('Entries');
  await workbook.change('Entries', fixes);
  expect(view()).toEqual(before);
  await workbook.annotate(nothing('Entries'));
  expect(view()).toEqual(before);
  expect(host.book.active.name).toBe('Entries');
});

test('of a sheet of the user nothing is ever set but contents and formats of cells, marks, names, and widths of our columns', async () => {
  const { host, workbook } = open();
  await workbook.annotate(words);
  await workbook.change('Entries', fixes);
  await workbook.annotate(nothing('Entries'));
  expect([...new Set(changed(host.log))].sort()).toEqual([
    ...['Bold', 'Color', 'ColumnWidth', 'Delete', 'Formula', 'NumberFormat', 'UseStandardWidth', 'Values', 'Visible'],
  ]);
});

test('panes that are frozen and groups are never touched: no part of Office.js for them is used anywhere', async () => {
  const { MEMBERS } = await import('./declared/members');
  const used = Object.values(MEMBERS).flatMap((members) =>
    Object.entries(members).flatMap(([owner, names]) => names.split(' ').map((name) => `${owner}.${name}`)),
  );
  expect(used).toContain('Range.values');
  const forbidden = /^(?:Worksheet|Range|RangeFormat|AutoFilter)\.(?:\w*(?:freeze|group|outline)\w*|rowHeight|apply)$/i;
  expect(used.filter((name) => forbidden.test(name))).toEqual([]);
  // Columns are shown and hidden only where they are the product's own.
  const folder = 'src/workbook/excel';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const hiding = files.filter((name) => /\.columnHidden\b/.test(readFileSync(path.join(folder, name), 'utf8')));
  expect(hiding.map((name) => path.basename(name))).toEqual(['column-widths.ts']);
});
