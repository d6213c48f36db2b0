import type { CellValue } from '../../src/table';
import { enteredCells } from '../../src/workbench/workbook/entered-cells';

/** A column of a sheet; a number with a day's format where it is given as one. */
function sheetOf(...column: readonly (CellValue | { readonly day: number })[]): Parameters<typeof enteredCells>[1] {
  const isDay = (cell: CellValue | { readonly day: number }): cell is { readonly day: number } =>
    typeof cell === 'object' && cell !== null && 'day' in cell;
  return {
    values: column.map((cell) => [isDay(cell) ? cell.day : cell]),
    formats: column.map((cell) => [isDay(cell) ? 'dd/mm/yyyy' : undefined]),
    shown: [],
  };
}

test.each<
  [
    string,
    CellValue | { readonly day: number },
    CellValue,
    string | { readonly typed: string } | { readonly day: string },
    string,
  ]
>([
  ['2013', '2001', null, '2013', 'a cell that holds a text keeps holding one'],
  ['2013', 2001, null, { typed: '2013' }, 'a number may become another'],
  ['3/4/2010', { day: 39_906 }, null, { typed: '3/4/2010' }, 'a day may become another'],
  ['2013', null, null, { typed: '2013' }, 'an empty cell takes what Excel makes of it'],
  ['2013', null, '2001', '2013', 'below a number that is kept as text it is kept so too'],
  ['2013', null, 'Cand No', { typed: '2013' }, 'a heading says nothing of that'],
  ['2013', null, 2001, { typed: '2013' }, 'below a number it becomes one'],
  ["'2013", '2001', null, '2013', 'an apostrophe in front is none of the text'],
  ["'2013", null, '2001', '2013', 'nor below a number that is kept as text'],
  ["'2013", 2001, null, { typed: "'2013" }, 'over a number it makes a text'],
  ["'t Hoof", "'t Hooft", null, "'t Hoof", 'of a name that begins with one it is part'],
  ['', 2001, null, '', 'nothing empties the cell'],
  ['18 Dec 2026', '18 Dck 2026', null, { day: '2026-12-18' }, 'a day corrects a text that was to be one'],
  ['18 Dec 2026', '17/12/2026', null, '18 Dec 2026', 'a day that is kept as text stays one'],
  ['18 Dec 2026', 'soon', '17/12/2026', '18 Dec 2026', 'and so does one below a day that is kept as text'],
])('%p into %p below %p is %p: %s', (text, cell, above, content) => {
  const [entered] = enteredCells([{ row: 1, column: 0, text }], sheetOf(above, cell));
  expect(entered && ('typed' in entered ? { typed: entered.typed } : entered.after)).toEqual(content);
});

test('what is pasted as a block looks at what is pasted above: numbers below one that keeps its zeros are kept as text', () => {
  const cells = ['0012', '2013', '2014'].map((text, row) => ({ row, column: 0, text }));
  expect(enteredCells(cells, sheetOf(null, null, null))).toEqual([
    { row: 0, column: 0, typed: '0012' },
    { row: 1, column: 0, before: '', after: '2013' },
    { row: 2, column: 0, before: '', after: '2014' },
  ]);
});
