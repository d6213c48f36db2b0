import { ExcelWorkbook } from '../../../src/workbook/excel';
import { playExcel } from '../../excel-host/node/load-excel';
import type { Sheet } from '../../excel-host/book/sheet';
import { checked, nothing, writeAll } from '../annotations';
import { schoolBook } from './school-book';

/** Everything that a user could see or find in a sheet; cells that were only touched are as if they were not. */
function traceOf(sheet: Sheet): unknown {
  const cells = [...sheet.within({ top: 0, left: 0, bottom: 99, right: 99 })]
    .filter(
      ([, , { value, formula, format, bold, fill }]) => value !== '' || formula || format !== 'General' || bold || fill,
    )
    .map(([row, column, cell]) => [row, column, { ...cell }]);
  return {
    cells,
    formats: [...sheet.formats],
    widths: [...sheet.widths],
    names: [...sheet.names],
    tables: [...sheet.tables],
  };
}

function open() {
  const book = schoolBook();
  const host = playExcel(book);
  return { book, host, sheet: book.sheet('Entries'), workbook: new ExcelWorkbook() };
}

test('clearing leaves no trace', async () => {
  const { book, sheet, workbook } = open();
  sheet.widths.set(1, 90);
  const before = traceOf(sheet);
  await writeAll(workbook, checked('Entries'));
  expect(traceOf(sheet)).not.toEqual(before);
  await writeAll(new ExcelWorkbook(), nothing('Entries'));
  expect(traceOf(sheet)).toEqual(before);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Entries', 'Notes']);
});

test.each(['=cmd|"/c calc"!A1', '=1+1', '+44 1234', '-1', '@SUM(A1)', '0012', 'TRUE', '1e5'])(
  'the text %s stays a text',
  async (text) => {
    const { sheet, workbook } = open();
    const column = { heading: 'Check', column: 4, width: 40, cells: [{ row: 3, value: text }] };
    await writeAll(workbook, { ...nothing('Entries'), columns: [column] });
    expect(sheet.cell(3, 4)).toMatchObject({ value: text, formula: null, format: '@' });
  },
);

test('columns follow where the user moves them, are written there and cleared there', async () => {
  const { sheet, workbook } = open();
  await writeAll(workbook, checked('Entries'));
  sheet.insertColumns(1, 2);
  expect(sheet.cell(2, 6)?.value).toBe('Check');
  await writeAll(workbook, nothing('Entries'));
  expect([sheet.cell(2, 6)?.value, sheet.cell(3, 6)?.value, sheet.cell(3, 7)?.value]).toEqual(['', '', '']);
  expect(sheet.cell(3, 4)?.value).toBe('Abbott');
  expect(sheet.names).toEqual([]);
  expect([...sheet.widths]).toEqual([]);
});

test('a column with our heading is ours even where another program dropped the names', async () => {
  const { sheet, workbook } = open();
  await writeAll(workbook, checked('Entries'));
  sheet.names.length = 0;
  const { columns, ...rest } = checked('Entries');
  const fewer = columns.map((column) => ({ ...column, cells: column.cells.slice(0, 1) }));
  await writeAll(workbook, { ...rest, columns: fewer });
  expect([sheet.cell(4, 4)?.value, sheet.cell(8, 4)?.value]).toEqual(['', '']);
});

test('what the user wrote below our column, or into it between our rows, is theirs', async () => {
  const { book, sheet, workbook } = open();
  await writeAll(workbook, checked('Entries'));
  book.type('Entries', 'E15', 'Ask Mr Baker');
  const { columns, ...rest } = checked('Entries');
  const longer = columns.map((column) => ({ ...column, cells: [...column.cells, { row: 20, value: 'Late' }] }));
  await writeAll(workbook, { ...rest, columns: longer });
  expect(sheet.cell(14, 4)?.value).toBe('Ask Mr Baker');
  await writeAll(workbook, { ...rest, columns });
  expect(sheet.cell(20, 4)?.value).toBe('');
});

test('a formula of the user is never overwritten, and nothing is half-written', async () => {
  const { book, sheet, workbook } = open();
  book.type('Entries', 'F5', '=1+1');
  const before = traceOf(sheet);
  await expect(writeAll(workbook, checked('Entries'))).rejects.toThrow(
    'Column F, where Entrywise writes what it found, holds formulas.',
  );
  expect(traceOf(sheet)).toEqual(before);
});

test('our columns get a width, unless the user gave them one, which stays when ours go', async () => {
  const { sheet, workbook } = open();
  sheet.widths.set(5, 200);
  await writeAll(workbook, checked('Entries'));
  expect([...sheet.widths]).toEqual([
    [5, 200],
    [4, (48 * 7 + 5) * 0.75],
  ]);
  await writeAll(workbook, nothing('Entries'));
  expect([...sheet.widths]).toEqual([[5, 200]]);
});

describe('results are seen', () => {
  const written = (sheet: Sheet, name: string): string | undefined =>
    sheet.names.find((one) => one.name === name)?.formula;

  test('in columns that were hidden, which are hidden again once ours go', async () => {
    const { sheet, workbook, host } = open();
    for (const column of [4, 5, 6, 7]) sheet.hiddenColumns.add(column);
    await writeAll(workbook, checked('Entries'));
    expect([...sheet.hiddenColumns]).toEqual([6, 7]);
    expect([sheet.widths.get(4), sheet.widths.get(5)]).toEqual([(48 * 7 + 5) * 0.75, (10 * 7 + 5) * 0.75]);
    expect(written(sheet, '_entrywise.runs')).toBe(
      '=" min=""5"" max=""5"" hidden=""1"""&" min=""6"" max=""6"" hidden=""1"""',
    );
    const before = host.log.length;
    await writeAll(new ExcelWorkbook(), checked('Entries'));
    expect(host.log.slice(before).filter(({ writes }) => writes)).toEqual([]);
    await writeAll(new ExcelWorkbook(), nothing('Entries'));
    expect([[...sheet.hiddenColumns].sort(), [...sheet.widths], sheet.names]).toEqual([[4, 5, 6, 7], [], []]);
  });

  test('in columns that were hidden in a width of their own, which they have again', async () => {
    const { sheet, workbook } = open();
    const points = (20 * 7 + 5) * 0.75;
    for (const column of [4, 5, 6]) {
      sheet.hiddenColumns.add(column);
      sheet.widths.set(column, points);
    }
    const before = traceOf(sheet);
    await writeAll(workbook, checked('Entries'));
    expect([[...sheet.hiddenColumns], sheet.widths.get(4)]).toEqual([[6], (48 * 7 + 5) * 0.75]);
    const kept = [5, 6].map((at) => `" min=""${at}"" max=""${at}"" width=""20"" customWidth=""1"" hidden=""1"""`);
    expect(written(sheet, '_entrywise.runs')).toBe(`=${kept.join('&')}`);
    await writeAll(new ExcelWorkbook(), nothing('Entries'));
    expect([[...sheet.hiddenColumns].sort(), traceOf(sheet)]).toEqual([[4, 5, 6], before]);
  });

  test('in columns that have the narrow width of the rest of the sheet, which they have again once ours go', async () => {
    const { sheet, workbook } = open();
    const points = (11.53 * 7 + 5) * 0.75;
    for (let column = 4; column < 20; column += 1) sheet.widths.set(column, points);
    const before = [...sheet.widths];
    await writeAll(workbook, checked('Entries'));
    // Ten characters are enough for a fee, and the width of the rest is more.
    expect([sheet.widths.get(4), sheet.widths.get(5), sheet.widths.get(6)]).toEqual([
      (48 * 7 + 5) * 0.75,
      points,
      points,
    ]);
    await writeAll(new ExcelWorkbook(), nothing('Entries'));
    expect([...sheet.widths].map(([column, width]) => [column, Math.round(width * 100)])).toEqual(
      before.map(([column, width]) => [column, Math.round(width * 100)]),
    );
    expect(sheet.names).toEqual([]);
  });

  test('where the command line showed them, which Excel gives back as they were in the file', async () => {
    const { sheet, workbook } = open();
    await writeAll(workbook, checked('Entries'));
    const run = ' min="5" max="16384" width="9.14" hidden="1" customWidth="1"';
    sheet.names.push({ name: '_entrywise.runs', formula: `="${run.replaceAll('"', '""')}"`, visible: false });
    await writeAll(new ExcelWorkbook(), checked('Entries'));
    expect(written(sheet, '_entrywise.runs')).toBeDefined();
    await writeAll(new ExcelWorkbook(), nothing('Entries'));
    expect([[...sheet.hiddenColumns], [...sheet.widths.keys()], sheet.names]).toEqual([[4, 5], [4, 5], []]);
  });
});

test('the names that say what is ours are hidden', async () => {
  const { sheet, workbook } = open();
  await writeAll(workbook, checked('Entries'));
  expect(sheet.names).toEqual([
    { name: '_entrywise.columns', formula: "='Entries'!$E$3:$E$9,'Entries'!$F$3:$F$5", visible: false },
    { name: '_entrywise.widths', formula: "='Entries'!$E:$E,'Entries'!$F:$F", visible: false },
  ]);
});

test('should Excel be lost half-way, what was written is known and is taken away by the next check', async () => {
  const { host, sheet, workbook } = open();
  const before = traceOf(sheet);
  const cells = Array.from({ length: 20_000 }, (_, index) => ({ row: index + 3, value: 'x'.repeat(80) }));
  const long = { ...nothing('Entries'), columns: [{ heading: 'Check', column: 4, width: 60, cells }] };
  let writing = 0;
  host.faults.before = () => {
    writing += host.log.at(-1)?.writes ? 1 : 0;
    host.faults.isSessionLost = writing > 0;
  };
  await expect(writeAll(workbook, long)).rejects.toThrow('Excel has lost its connection to the workbook.');
  expect(sheet.cell(3, 4)?.value).not.toBe('');
  host.faults.before = () => undefined;
  host.faults.isSessionLost = false;
  await writeAll(new ExcelWorkbook(), nothing('Entries'));
  expect(traceOf(sheet)).toEqual(before);
});
