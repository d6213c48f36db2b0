import type { CellChange } from '../../../src/table';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { MINIMUM_EXCEL_API } from '../../../src/workbook/excel/capabilities';
import { Book } from '../../excel-host/book/book';
import { addressOf } from '../../excel-host/book/area';
import { playExcel } from '../../excel-host/node/load-excel';
import { nothing } from '../annotations';
import { schoolBook } from './school-book';

const LINES = Array.from({ length: 20 }, (_, index) => [`${index + 1}`, `Name ${index}`]);

function open() {
  const book = new Book({ Entries: [['Number', 'Surname'], ...LINES] });
  const host = playExcel(book, { excelApi: MINIMUM_EXCEL_API });
  return { book, host, sheet: book.sheet('Entries'), workbook: new ExcelWorkbook() };
}

const words = (column: number) => ({
  ...nothing('Entries'),
  headingRow: 0,
  columns: [
    { heading: 'Check', column, width: 40, cells: [{ row: 3, value: 'Error: no UCI.' }] },
    { heading: 'Fee', column: column + 1, width: 12, cells: [{ row: 3, value: { pounds: 12 } }] },
  ],
});
const upper = LINES.map((_, index): CellChange => {
  return { row: index + 1, column: 1, before: `Name ${index}`, after: `NAME ${index}` };
});

describe('tables of the user that take in what is written beside them', () => {
  function withTables() {
    const opened = open();
    const table = (id: string, area: { top: number; left: number; bottom: number; right: number }) => {
      opened.sheet.tables.push({ id, name: id, area, style: 'TableStyleMedium2', showTotals: false });
    };
    table('List', { top: 0, left: 0, bottom: 20, right: 1 });
    table('Notes', { top: 30, left: 0, bottom: 33, right: 1 });
    const areas = (): string[] => opened.sheet.tables.map(({ area }) => addressOf(area));
    return { ...opened, areas };
  }

  test('are made as large as they were, and the columns stay', async () => {
    const { book, host, sheet, workbook, areas } = withTables();
    book.quirks.tablesWiden = 'once';
    await workbook.annotate(words(2));
    expect(areas()).toEqual(['A1:B21', 'A31:B34']);
    expect([sheet.cell(0, 2)?.value, sheet.cell(3, 2)?.value, sheet.cell(3, 3)?.value]).toEqual([
      ...['Check', 'Error: no UCI.', 12],
    ]);
    expect(workbook.remarks()).toEqual([]);
    const before = host.log.length;
    await workbook.annotate(words(2));
    expect(host.log.slice(before).some(({ writes }) => writes)).toBe(false);
  });

  test('are told where they stay larger', async () => {
    const { book, workbook } = withTables();
    book.quirks.tablesWiden = 'for-good';
    await workbook.annotate(words(2));
    expect(workbook.remarks()).toEqual([
      "The table 'List' took in what was written beside it. Make it smaller again in Excel (Table Design, Resize Table).",
    ]);
  });

  test('cost nothing where they do not grow, but a look in the same requests', async () => {
    const { host, workbook, areas } = withTables();
    await workbook.annotate(words(2));
    expect(areas()).toEqual(['A1:B21', 'A31:B34']);
    expect(host.log).toHaveLength(4);
  });
});

describe('cells into which a formula spills', () => {
  test.each([0, 5, 19])(
    'from row %d of the list on: a fix leaves them alone, tells them, and mends the others',
    async (from) => {
      const { sheet, workbook } = open();
      const spilled = LINES.slice(from).map((_, index) => `Name ${from + index}`);
      sheet.spill('=SORT(Z1:Z20)', from + 1, 1, spilled);
      const left = await workbook.change('Entries', upper);
      expect(left).toEqual(spilled.map((_, index) => ({ row: from + 1 + index, column: 1 })));
      expect(LINES.map((_, index) => sheet.cell(index + 1, 1)?.value)).toEqual(
        LINES.map((_, index) => (index < from ? `NAME ${index}` : `Name ${index}`)),
      );
    },
  );

  test('a fix of one such cell, and of cells of which some in the middle are such', async () => {
    const { sheet, workbook } = open();
    sheet.spill('=Z1:Z3', 7, 1, ['a', 'b', 'c']);
    expect(await workbook.change('Entries', upper.slice(7, 8))).toEqual([{ row: 8, column: 1 }]);
    expect((await workbook.change('Entries', upper)).map(({ row }) => row)).toEqual([7, 8, 9]);
    expect(sheet.cell(8, 1)).toMatchObject({ value: 'b', isSpilled: true });
  });

  test('stand in the way of a column, as formulas do', async () => {
    const { sheet, workbook } = open();
    sheet.spill('=Z1:Z3', 2, 2, ['a', 'b', 'c']);
    await expect(workbook.annotate(words(2))).rejects.toThrow(
      'Column C, where Entrywise writes what it found, holds formulas.',
    );
    expect(sheet.cell(0, 2)).toBeUndefined();
  });
});

describe('names of the whole workbook among those of a sheet', () => {
  test('are not taken for ours, and not deleted', async () => {
    const book = schoolBook();
    const others = Array.from({ length: 3 }, (_, index) => ({ name: `Named_${index}`, formula: '=1', visible: true }));
    const like = { name: '_entrywise.columns', formula: '=Entries!$A$1:$D$5', visible: true };
    book.names.push(...others, like);
    book.quirks.namesOfBook = true;
    playExcel(book);
    const workbook = new ExcelWorkbook();
    await workbook.annotate(words(6));
    await workbook.annotate(nothing('Entries'));
    expect(book.names).toEqual([...others, like]);
    expect(book.sheet('Entries').cell(3, 0)?.value).toBe('0001');
  });

  test('so many that an answer with all would be too large: ours are asked for by name', async () => {
    const book = schoolBook();
    book.names.push(
      ...Array.from({ length: 400 }, (_, index) => ({ name: `N_${index}`, formula: '=1', visible: true })),
    );
    book.quirks.namesOfBook = true;
    const host = playExcel(book);
    host.faults.mostBytes = 30_000;
    const workbook = new ExcelWorkbook();
    await workbook.sheets();
    const report = { name: 'Report', widths: [], rows: [['One']] };
    for (const text of ['one', 'two']) {
      await workbook.annotate(words(6));
      await workbook.writeSheets([{ ...report, rows: [[text]] }]);
    }
    expect(book.sheet('Report').cell(0, 0)?.value).toBe('two');
    expect(
      book
        .sheet('Entries')
        .names.map(({ name }) => name)
        .sort(),
    ).toEqual([...['_entrywise.columns', '_entrywise.widths']]);
    await workbook.annotate(nothing('Entries'));
    expect(book.sheet('Entries').names).toEqual([]);
  });
});
