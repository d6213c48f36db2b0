import { moved, movingCorner, nextInRange, type Move, type Reach } from '../../../src/workbench/grid/moves';
import { allRows, shownBetween, someRows } from '../../../src/workbench/grid/row-order';

const REACH: Reach = { order: allRows(130), columns: 18, lastFilled: { row: 99, column: 13 }, page: 20 };
/** Only headings and two rows with findings are shown. */
const FILTERED: Reach = { ...REACH, order: someRows([4, 17, 60]) };

describe('moves go where they go in Excel', () => {
  test.each<[Move, [number, number], [number, number]]>([
    ['up', [0, 0], [0, 0]],
    ['up', [5, 2], [4, 2]],
    ['down', [129, 0], [129, 0]],
    ['left', [5, 0], [5, 0]],
    ['right', [5, 17], [5, 17]],
    ['page-down', [5, 2], [25, 2]],
    ['page-down', [120, 2], [129, 2]],
    ['page-up', [5, 2], [0, 2]],
    ['row-start', [5, 2], [5, 0]],
    ['row-end', [5, 2], [5, 13]],
    ['first', [5, 2], [0, 0]],
    ['last', [5, 2], [99, 13]],
  ])('%s from %p: %p', (move, [row, column], to) => {
    const cell = moved(move, { row, column }, REACH);
    expect([cell.row, cell.column]).toEqual(to);
  });

  test.each<[Move, number, number]>([
    ['down', 4, 17],
    ['down', 17, 60],
    ['down', 60, 60],
    ['up', 60, 17],
    ['up', 30, 4],
    ['last', 4, 60],
    ['first', 60, 4],
  ])('with a filter, %s from row %p goes to the shown row %p', (move, row, to) => {
    expect(moved(move, { row, column: 2 }, FILTERED).row).toBe(to);
  });
});

test('Tab and Enter go around in a range: by rows, by columns, and from its end to its beginning', () => {
  const range = { top: 4, left: 1, bottom: 5, right: 2 };
  const round = (key: 'tab' | 'enter', by: 1 | -1): string[] => {
    let cell = { row: 4, column: 1 };
    return Array.from({ length: 4 }, () => {
      cell = nextInRange(key, by, cell, range, REACH.order);
      return `${cell.row} ${cell.column}`;
    });
  };
  expect(round('tab', 1)).toEqual(['4 2', '5 1', '5 2', '4 1']);
  expect(round('enter', 1)).toEqual(['5 1', '4 2', '5 2', '4 1']);
  expect(round('tab', -1)).toEqual(['5 2', '5 1', '4 2', '4 1']);
});

test('in a range of rows that a filter leaves, rows that are not shown are passed over', () => {
  const range = { top: 4, left: 1, bottom: 60, right: 1 };
  expect(nextInRange('enter', 1, { row: 4, column: 1 }, range, FILTERED.order).row).toBe(17);
  expect(shownBetween(FILTERED.order, 5, 60)).toEqual([17, 60]);
  expect(shownBetween(allRows(10), 8, 20)).toEqual([8, 9]);
});

test('Shift and a key move the corner that lies across from the selected cell', () => {
  const range = { top: 4, left: 1, bottom: 7, right: 3 };
  expect(movingCorner({ row: 4, column: 1 }, range)).toEqual({ row: 7, column: 3 });
  expect(movingCorner({ row: 7, column: 3 }, range)).toEqual({ row: 4, column: 1 });
});
