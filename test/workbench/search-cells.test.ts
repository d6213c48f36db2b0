import { readFileSync } from 'node:fs';
import type { SheetContent } from '../../src/table';
import { cellsOf, edgeOfData, findCells, longestIn, type Direction } from '../../src/workbench/workbook/search-cells';
import { openHere } from './open-here';

const sheet: SheetContent = {
  name: 'x',
  values: [['Head', null, 'C'], ['Zoë', 'O’Neill', 3], ['Zoe', null, 4], [null], ['last', null, 'C']],
  formats: [],
  shown: [],
  hiddenRows: [],
  merges: [],
  struck: [],
};

test.each<[string, string[]]>([
  ['zoe', ['1,0', '2,0']],
  ['ZOË', ['1,0', '2,0']],
  ["o'neill", ['1,1']],
  ['c', ['0,2', '4,2']],
  ['', []],
  ['  ', []],
  ['nobody', []],
])('%p is found in %j', (wanted, cells) => {
  expect(findCells(sheet, wanted, 100).map(({ row, column }) => `${row},${column}`)).toEqual(cells);
});

test('no more are found than are wanted', () => {
  expect(findCells(sheet, 'c', 1)).toHaveLength(1);
});

test.each<[Direction, [number, number], [number, number]]>([
  ['down', [0, 0], [2, 0]],
  ['down', [2, 0], [4, 0]],
  ['down', [4, 0], [4, 0]],
  ['up', [4, 0], [2, 0]],
  ['up', [2, 0], [0, 0]],
  ['right', [1, 0], [1, 2]],
  ['right', [0, 0], [0, 2]],
  ['right', [3, 0], [3, 2]],
  ['left', [3, 2], [3, 0]],
  ['down', [9, 1], [9, 1]],
])('Ctrl and an arrow %s from %j go to %j', (direction, [row, column], to) => {
  const cell = edgeOfData(sheet, { row, column }, direction);
  expect([cell.row, cell.column]).toEqual(to);
});

test('texts of a range, and the length of the longest of a column', () => {
  expect(cellsOf(sheet, { rows: [1, 4], left: 0, right: 1 }).map((row) => row.map(({ text }) => text))).toEqual([
    ['Zoë', 'O’Neill'],
    ['last', ''],
  ]);
  expect(longestIn(sheet, 1)).toBe(7);
});

test('the product’s own records are not changed, and neither are its columns; reports are', async () => {
  const workbook = await openHere(new Uint8Array(readFileSync('examples/entries.xlsx')));
  const own = { rows: [['Kept']], widths: [10], titleRow: null };
  await workbook.writeSheets(['Entrywise register', 'Entrywise check list'].map((name) => ({ ...own, name })));
  workbook.show('Entrywise register');
  await expect(workbook.enter([{ row: 0, column: 0, text: 'x' }])).rejects.toThrow(
    /is written by Entrywise, and nothing was changed/,
  );
  workbook.show('Entrywise check list');
  expect(await workbook.enter([{ row: 0, column: 0, text: 'x' }])).toBeNull();
  workbook.show('Entries 2026-27');
  await workbook.annotate({
    sheet: 'Entries 2026-27',
    headingRow: 4,
    marks: { error: [], warning: [], note: [] },
    columns: [{ heading: 'Entrywise check', column: 16, width: 20, cells: [{ row: 6, value: 'Wrong' }] }],
  });
  await expect(workbook.enter([5, 6].map((row) => ({ row, column: 16, text: 'x' })))).rejects.toThrow(
    /^Q6 lies in a column that Entrywise writes again/,
  );
  await expect(workbook.enter([{ row: 8, column: 16, text: 'x' }])).rejects.toThrow(/^Q9 lies in a column/);
});
