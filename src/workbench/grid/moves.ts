import type { Cell } from '../../entries';

/** What the arrow keys and their neighbours reach in a sheet. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
  /** The last cell with content, where Ctrl+End goes. */
  readonly lastFilled: Cell;
  /** Rows that Page Down goes. */
  readonly page: number;
}

/** Where a key goes from a cell, as in Excel; null for a key that goes nowhere. */
export function moved(key: string, isControl: boolean, { row, column }: Cell, reach: Reach): Cell | null {
  const { lastFilled, page } = reach;
  switch (key) {
    case 'ArrowUp':
      return inside({ row: isControl ? 0 : row - 1, column }, reach);
    case 'ArrowDown':
      return inside({ row: isControl ? Math.max(row, lastFilled.row) : row + 1, column }, reach);
    case 'ArrowLeft':
      return inside({ row, column: isControl ? 0 : column - 1 }, reach);
    case 'ArrowRight':
      return inside({ row, column: isControl ? Math.max(column, lastFilled.column) : column + 1 }, reach);
    case 'PageUp':
      return inside({ row: row - page, column }, reach);
    case 'PageDown':
      return inside({ row: row + page, column }, reach);
    case 'Home':
      return { row: isControl ? 0 : row, column: 0 };
    case 'End':
      return isControl ? lastFilled : { row, column: lastFilled.column };
    default:
      return null;
  }
}

function inside({ row, column }: Cell, { rows, columns }: Reach): Cell {
  return { row: Math.max(0, Math.min(row, rows - 1)), column: Math.max(0, Math.min(column, columns - 1)) };
}
