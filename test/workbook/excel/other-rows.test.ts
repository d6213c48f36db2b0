import type { CellChange } from '../../../src/table';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { Book } from '../../excel-host/book/book';
import { playExcel } from '../../excel-host/node/load-excel';
import { nothing } from '../annotations';

const NAMES = ['Zoe', 'Yan', 'Xena', 'Will', 'Vera', 'Uma'];

/** A list whose first column says the same of all, the third is worked out anew each time, and the second tells rows apart. */
function open() {
  const lines = NAMES.map((name, index) => ['Business', name, 0.5 + index, `${index % 2}`]);
  const book = new Book({ Entries: [['Subject', 'Name', 'Chance', 'Group'], ...lines] });
  const host = playExcel(book);
  return { book, host, sheet: book.sheet('Entries'), workbook: new ExcelWorkbook() };
}

const words = {
  ...nothing('Entries'),
  headingRow: 0,
  columns: [
    {
      heading: 'Check',
      column: 4,
      width: 40,
      cells: NAMES.map((name, index) => ({ row: index + 1, value: `Of ${name}` })),
    },
  ],
};
const fixes = NAMES.map((name, index): CellChange => {
  return { row: index + 1, column: 3, before: '', after: `${name}'s group` };
});
const MOVED: readonly (readonly [string, (opened: ReturnType<typeof open>) => void])[] = [
  ['sorted the list', ({ sheet }) => sheet.rearrangeRows((row) => (row === 0 ? 0 : NAMES.length + 1 - row))],
  ['put a row in above it', ({ sheet }) => sheet.insertRows(1, 1)],
  ['put a row in within it', ({ sheet }) => sheet.insertRows(4, 1)],
  ['changed who stands in a row', ({ book }) => book.type('Entries', 'B4', 'Somebody else', 'Remote')],
];

describe.each(MOVED)('where somebody %s after it was read', (_, move) => {
  test.each(['annotate', 'change'] as const)('nothing is written by %s, until the sheet is read again', async (by) => {
    const opened = open();
    const { sheet, workbook, host } = opened;
    await workbook.read('Entries');
    move(opened);
    const before = JSON.stringify([...sheet.rows].map(([row, cells]) => [row, [...cells]]));
    const write = (): Promise<unknown> =>
      by === 'annotate' ? workbook.annotate(words) : workbook.change('Entries', fixes);
    await expect(write()).rejects.toThrow("The rows of the sheet 'Entries' have changed since the check");
    expect(JSON.stringify([...sheet.rows].map(([row, cells]) => [row, [...cells]]))).toBe(before);
    expect(host.log.some(({ writes }) => writes)).toBe(false);
    await workbook.read('Entries');
    await write();
    expect(sheet.cell(2, by === 'annotate' ? 4 : 3)?.value).toMatch(/^Of |'s group$/);
  });
});

test('what was written is taken out whatever the rows are now', async () => {
  const { sheet, workbook } = open();
  await workbook.annotate(words);
  await workbook.read('Entries');
  sheet.rearrangeRows((row) => (row === 0 ? 0 : NAMES.length + 1 - row));
  await workbook.annotate({ ...nothing('Entries'), headingRow: 0 });
  expect(NAMES.map((_, index) => sheet.cell(index + 1, 4)?.value)).toEqual(NAMES.map(() => ''));
});

test('what tells no rows apart may change: groups, what is worked out anew, rows below, and our own columns', async () => {
  const { book, sheet, workbook } = open();
  await workbook.annotate(words);
  await workbook.read('Entries');
  book.type('Entries', 'D3', '7');
  book.type('Entries', 'C3', 0.123);
  book.type('Entries', 'B9', 'Below');
  const others = words.columns.map((column) => ({
    ...column,
    cells: column.cells.map((cell) => ({ ...cell, value: 'New words' })),
  }));
  await workbook.annotate({ ...words, columns: others });
  await workbook.annotate(words);
  expect(sheet.cell(1, 4)?.value).toBe('Of Zoe');
  const untouched = fixes.filter(({ row }) => row !== 2);
  expect(await workbook.change('Entries', untouched)).toEqual([]);
  expect(await workbook.change('Entries', untouched)).toEqual([]);
});

test('a fix looks at its own rows only, and costs no request', async () => {
  const { book, host, sheet, workbook } = open();
  await workbook.read('Entries');
  book.type('Entries', 'B6', 'Somebody else', 'Remote');
  const before = host.log.length;
  await workbook.change('Entries', fixes.slice(0, 2));
  expect(host.log.length - before).toBe(3);
  expect(sheet.cell(1, 3)?.value).toBe("Zoe's group");
});

describe('a fix of the very column that tells rows apart', () => {
  const names = NAMES.map((name, index): CellChange => {
    return { row: index + 1, column: 1, before: name, after: name.toUpperCase() };
  });

  test('is written, and nothing of it where somebody changed one of its cells since', async () => {
    const { book, host, sheet, workbook } = open();
    await workbook.read('Entries');
    book.type('Entries', 'B3', 'Yannick', 'Remote');
    await expect(workbook.change('Entries', names)).rejects.toThrow('have changed since the check');
    expect(host.log.some(({ writes }) => writes)).toBe(false);
    await workbook.read('Entries');
    await workbook.change('Entries', names);
    expect(sheet.cell(1, 1)?.value).toBe('ZOE');
  });

  test('is written where Excel refuses one step half-way and all begins anew', async () => {
    const book = open().book;
    const host = playExcel(book, { excelApi: '1.20' });
    const workbook = new ExcelWorkbook();
    await workbook.read('Entries');
    let isRefused = false;
    host.faults.before = () => {
      delete host.faults.fails;
      if (isRefused || !host.log.some(({ writes }) => writes)) return;
      isRefused = true;
      host.faults.fails = { code: 'GeneralException', message: 'Internal error' };
    };
    const long = names.map((change) => ({ ...change, after: change.before + '€'.repeat(27_000) }));
    const before = host.log.length;
    await workbook.change('Entries', [...long, ...fixes.map((fix) => ({ ...fix, after: '€'.repeat(32_000) }))]);
    expect(NAMES.map((_, index) => String(book.sheet('Entries').cell(index + 1, 3)?.value).length)).toEqual(
      NAMES.map(() => 32_000),
    );
    expect([isRefused, host.log.slice(before).filter(({ writes }) => writes).length]).toEqual([true, 4]);
  });
});
