import type { CellValue, FilledCell } from '../../src/table';
import { WorkbookError, type Workbook } from '../../src/workbook';
import { checked, log, nothing, writeAll } from './annotations';

/**
 * What every workbook keeps to, whatever holds it. The given workbook has a sheet 'Entries' with the headings of a list
 * in row 3 of columns A to D, the list in rows 4 and 5, and a sheet 'Notes' of the user's own.
 */
export function keepsTheContract(open: () => Promise<Workbook>): void {
  const column = async (workbook: Workbook, index: number): Promise<(CellValue | undefined)[]> =>
    (await workbook.read('Entries')).values.map((row) => row?.[index]);

  test('what is written is read again, texts as texts and money as numbers', async () => {
    const workbook = await open();
    await writeAll(workbook, checked('Entries'));
    const { values, formats } = await workbook.read('Entries');
    expect(values[2]?.slice(4)).toEqual(['Check', 'Fee']);
    expect(values[3]?.slice(4)).toEqual(['=1+1 is no formula here, & <b> is text', 23.5]);
    expect(values[4]?.slice(4)).toEqual(['  Late entry: "£"  ', 0.3]);
    expect(formats[3]?.slice(4)).toEqual(['@', '[$£-809]#,##0.00']);
    expect(values[8]?.[4]).toBe('Below the list');
  });

  test("the user's cells stay what they are", async () => {
    const workbook = await open();
    const list = async (): Promise<CellValue[]> => {
      const { values } = await workbook.read('Entries');
      return [0, 1, 2, 3, 4].flatMap((row) => [0, 1, 2, 3].map((cell) => values[row]?.[cell] ?? null));
    };
    const before = await list();
    await writeAll(workbook, checked('Entries'));
    expect(await list()).toEqual(before);
  });

  test('the summary is a sheet behind the others', async () => {
    const workbook = await open();
    const before = await workbook.sheets();
    await writeAll(workbook, checked('Entries'));
    expect(await workbook.sheets()).toEqual([...before, { name: 'Entry report', visible: true }]);
    const { values } = await workbook.read('Entry report');
    expect([values[0], values[3], values[4]]).toEqual([['Entry report'], ['Errors', 3], ['To pay', 1234.5]]);
  });

  test('writing again leaves nothing of the first time', async () => {
    const workbook = await open();
    const { columns, ...rest } = checked('Entries');
    await writeAll(workbook, { ...rest, columns });
    await writeAll(workbook, {
      ...rest,
      columns: columns.map((one) => ({ ...one, cells: one.cells.slice(1, 2) })),
      summary: null,
    });
    expect((await column(workbook, 4)).slice(2, 5)).toEqual(['Check', undefined, '  Late entry: "£"  ']);
    expect((await column(workbook, 4))[8]).toBeUndefined();
    expect((await workbook.sheets()).map(({ name }) => name)).not.toContain('Entry report');
  });

  test('nothing to write takes away what was written', async () => {
    const workbook = await open();
    const before = [await workbook.sheets(), await workbook.read('Entries')];
    await writeAll(workbook, checked('Entries'));
    await writeAll(workbook, nothing('Entries'));
    expect([await workbook.sheets(), await workbook.read('Entries')]).toEqual(before);
  });

  test("a sheet of the user's own is never overwritten, and nothing is half-written", async () => {
    const workbook = await open();
    const before = await workbook.read('Entries');
    const summary = { name: 'NOTES', widths: [], rows: [['mine']] };
    await expect(writeAll(workbook, { ...checked('Entries'), summary })).rejects.toThrow(WorkbookError);
    expect(await workbook.read('Entries')).toEqual(before);
    expect((await workbook.read('Notes')).values[0]?.[0]).not.toBe('mine');
  });

  test('lines are added to a sheet that there is not yet by writing it whole, and stay when a check is written', async () => {
    const workbook = await open();
    const before = await workbook.sheets();
    await workbook.append(log('09:00'));
    await writeAll(workbook, checked('Entries'));
    await writeAll(workbook, nothing('Entries'));
    expect(await workbook.sheets()).toEqual([...before, { name: 'Log', visible: true }]);
    const { values } = await workbook.read('Log');
    expect(values.slice(0, 4)).toEqual([
      ['What happened'],
      undefined,
      ['Time', 'What', 'Fee'],
      ['09:00', '=1+1 & <b>', 1.5],
    ]);
  });

  test('lines go below the last one, and what stands there stays as it is', async () => {
    const workbook = await open();
    await workbook.append(log('09:00'));
    const { values: first } = await workbook.read('Log');
    await workbook.append(log('10:00', '11:00'));
    await workbook.append(log());
    const { values, formats } = await workbook.read('Log');
    expect(values.slice(0, first.length)).toEqual(first);
    expect(values.slice(4)).toEqual([
      ['10:00', '=1+1 & <b>', 1.5],
      ['11:00', '=1+1 & <b>', 1.5],
    ]);
    expect(formats[5]).toEqual(['@', '@', '[$£-809]#,##0.00']);
  });

  test('each value goes under its heading, wherever that stands', async () => {
    const workbook = await open();
    const before = await workbook.read('Entries');
    const headings = [1, 0].map((at) => before.values[2]?.[at]).filter((one) => typeof one === 'string');
    expect(headings).toHaveLength(2);
    const rows = [headings.map((one) => ` ${one.toUpperCase()} `), ['second', 'first']];
    await workbook.append({ name: 'ENTRIES', widths: [], rows, table: { name: 'List', headingRow: 0 } });
    const after = await workbook.read('Entries');
    const added = after.values.findIndex((row) => row?.[1] === 'second');
    expect(after.values[added]?.slice(0, 2)).toEqual(['first', 'second']);
    expect(after.values.slice(0, added)).toEqual(before.values.slice(0, added));
    expect(after.values.slice(added + 1)).toEqual(before.values.slice(added + 1));
  });

  test('nothing is added to a sheet without those headings', async () => {
    const workbook = await open();
    const before = await workbook.read('Notes');
    await expect(workbook.append({ ...log('09:00'), name: 'Notes' })).rejects.toThrow(WorkbookError);
    expect(await workbook.read('Notes')).toEqual(before);
  });

  test('empty cells are filled, texts as texts and numbers like others, and nothing else changes', async () => {
    const workbook = await open();
    const before = await workbook.read('Entries');
    const filled = (row: number, at: number, value: string | number | boolean): FilledCell => ({
      ...{ row, column: at, value },
      like: { row: 4, column: at },
    });
    await workbook.fill({
      sheet: 'ENTRIES',
      cells: [filled(5, 0, '=0003'), filled(5, 2, true), filled(5, 3, 39_500)],
      newRows: { first: 5, last: 5, where: 'beside' },
    });
    const after = await workbook.read('Entries');
    expect(after.values[5]?.slice(0, 4)).toEqual(['=0003', before.values[5]?.[1] ?? null, true, 39_500]);
    expect(after.formats[5]?.[0]).toBe('@');
    expect(after.values.filter((_, row) => row !== 5)).toEqual(before.values.filter((_, row) => row !== 5));
  });

  test('a cell that is filled is never overwritten, and then no other is filled either', async () => {
    const workbook = await open();
    const before = await workbook.read('Entries');
    const cells = [
      { row: 5, column: 0, value: '0003', like: null },
      { row: 4, column: 0, value: '0004', like: null },
    ];
    await expect(workbook.fill({ sheet: 'Entries', cells, newRows: null })).rejects.toThrow(
      /In the sheet 'Entries', A5 is not empty, so nothing was written/,
    );
    expect(await workbook.read('Entries')).toEqual(before);
  });

  test('a sheet that is not there cannot be read or written to', async () => {
    const workbook = await open();
    await expect(workbook.read('Nowhere')).rejects.toThrow(WorkbookError);
    await expect(writeAll(workbook, nothing('Nowhere'))).rejects.toThrow(WorkbookError);
  });
}

/**
 * How every workbook reads what looks change. The first line of the sheet 'Entries' of the given one is Abbott, struck through; Baker; `P`
 * and `Y` in Wingdings 2; a number, struck through; an empty cell, struck through.
 */
export function tellsLooks(open: () => Promise<Workbook>): void {
  test('cells that are struck through are told, and letters of symbol fonts are the signs that they show', async () => {
    const { values, struck } = await (await open()).read('Entries');
    expect(values[0]?.slice(0, 5)).toEqual(['Abbott', 'Baker', '✓', '\ufffd in Wingdings 2', 12]);
    expect(struck).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 4 },
    ]);
  });
}
