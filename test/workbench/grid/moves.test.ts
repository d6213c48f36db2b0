import { moved, type Reach } from '../../../src/workbench/grid/moves';

const REACH: Reach = { rows: 130, columns: 18, lastFilled: { row: 99, column: 13 }, page: 20 };

describe('keys go where they go in Excel', () => {
  test.each<[string, boolean, [number, number], [number, number] | null]>([
    ['ArrowUp', false, [0, 0], [0, 0]],
    ['ArrowUp', false, [5, 2], [4, 2]],
    ['ArrowDown', false, [129, 0], [129, 0]],
    ['ArrowLeft', false, [5, 0], [5, 0]],
    ['ArrowRight', false, [5, 17], [5, 17]],
    ['ArrowDown', true, [5, 2], [99, 2]],
    ['ArrowDown', true, [110, 2], [110, 2]],
    ['ArrowRight', true, [5, 2], [5, 13]],
    ['ArrowUp', true, [5, 2], [0, 2]],
    ['ArrowLeft', true, [5, 2], [5, 0]],
    ['PageDown', false, [5, 2], [25, 2]],
    ['PageDown', false, [120, 2], [129, 2]],
    ['PageUp', false, [5, 2], [0, 2]],
    ['Home', false, [5, 2], [5, 0]],
    ['Home', true, [5, 2], [0, 0]],
    ['End', false, [5, 2], [5, 13]],
    ['End', true, [5, 2], [99, 13]],
    ['a', false, [5, 2], null],
    ['Tab', false, [5, 2], null],
  ])('%s, control %p, from %p: %p', (key, isControl, [row, column], to) => {
    const cell = moved(key, isControl, { row, column }, REACH);
    expect(cell && [cell.row, cell.column]).toEqual(to);
  });
});
