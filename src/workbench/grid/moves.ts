import type { Cell } from '../../entries';
import type { Area } from '../../excel-values';
import type { RowOrder } from './row-order';

/** What the arrow keys and their neighbours reach in a sheet. */
export interface Reach {
  readonly order: RowOrder;
  readonly columns: number;
  /** The last cell with content, where Ctrl+End goes. */
  readonly lastFilled: Cell;
  /** Rows that Page Down goes. */
  readonly page: number;
}

export type Move =
  'up' | 'down' | 'left' | 'right' | 'page-up' | 'page-down' | 'row-start' | 'row-end' | 'first' | 'last';

/** Where a move goes from a cell, as in Excel. */
export function moved(move: Move, { row, column }: Cell, reach: Reach): Cell {
  const { lastFilled, page } = reach;
  switch (move) {
    case 'up':
      return inside({ row, column }, -1, reach);
    case 'down':
      return inside({ row, column }, 1, reach);
    case 'left':
      return inside({ row, column: column - 1 }, 0, reach);
    case 'right':
      return inside({ row, column: column + 1 }, 0, reach);
    case 'page-up':
      return inside({ row, column }, -page, reach);
    case 'page-down':
      return inside({ row, column }, page, reach);
    case 'row-start':
      return { row, column: 0 };
    case 'row-end':
      return { row, column: lastFilled.column };
    case 'first':
      return { row: reach.order.rowAt(0), column: 0 };
    case 'last':
      return inside(lastFilled, 0, reach);
  }
}

function inside({ row, column }: Cell, rows: number, { order, columns }: Reach): Cell {
  const position = Math.max(0, Math.min(order.positionOf(row) + rows, order.count - 1));
  return { row: order.rowAt(position), column: Math.max(0, Math.min(column, columns - 1)) };
}

/**
 * The next cell of a range, where Tab and Enter go around in it: by rows with Tab, by columns with Enter.
 * @param by the step: 1 forward, -1 back
 */
export function nextInRange(key: 'tab' | 'enter', by: 1 | -1, cell: Cell, range: Area, order: RowOrder): Cell {
  const top = order.positionOf(range.top);
  const rows = order.positionOf(range.bottom) - top + 1;
  const columns = range.right - range.left + 1;
  const [row, column] = [order.positionOf(cell.row) - top, cell.column - range.left];
  const place = key === 'tab' ? row * columns + column : column * rows + row;
  const next = (place + by + rows * columns) % (rows * columns);
  const [nextRow, nextColumn] =
    key === 'tab' ? [Math.floor(next / columns), next % columns] : [next % rows, Math.floor(next / rows)];
  return { row: order.rowAt(top + nextRow), column: range.left + nextColumn };
}

/** The corner of a range that Shift and a key move: the one across from the selected cell. */
export function movingCorner({ row, column }: Cell, { top, left, bottom, right }: Area): Cell {
  return { row: row === top ? bottom : top, column: column === left ? right : left };
}
