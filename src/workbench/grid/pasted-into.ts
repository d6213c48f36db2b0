import type { Area } from '../../excel-values';
import { LAST_CELL } from '../../excel-values';
import type { EnteredCell } from '../workbook/messages';
import { shownBetween, type RowOrder } from './row-order';

/** Cells that are pasted at most: more than any list has. */
export const MOST_PASTED = 200_000;

/** What is pasted where, and the area that it takes; or why it cannot be. */
export type Pasted =
  | { readonly kind: 'cells'; readonly cells: readonly EnteredCell[]; readonly area: Area }
  | { readonly kind: 'too-many'; readonly count: number }
  | { readonly kind: 'beyond' };

/**
 * Where pasted rows go, as in Excel: from the first cell of the range on, and over all of it where it holds them several times. With a
 * filter on, only rows that are shown are written.
 */
export function pastedInto(rows: readonly (readonly string[])[], range: Area, order: RowOrder): Pasted {
  const height = rows.length;
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const inRange = shownBetween(order, range.top, range.bottom).length;
  const repeats = (size: number, by: number): number => (size % by === 0 ? size : by);
  const isTiled = inRange % height === 0 && (range.right - range.left + 1) % width === 0;
  const tall = isTiled ? repeats(inRange, height) : height;
  const wide = isTiled ? repeats(range.right - range.left + 1, width) : width;
  if (tall * wide > MOST_PASTED) return { kind: 'too-many', count: tall * wide };
  const first = order.positionOf(range.top);
  const rowFor = (at: number): number =>
    first + at < order.count ? order.rowAt(first + at) : order.rowAt(order.count - 1) + (first + at - order.count + 1);
  const area = { top: range.top, left: range.left, bottom: rowFor(tall - 1), right: range.left + wide - 1 };
  if (area.bottom > LAST_CELL.row || area.right > LAST_CELL.column) return { kind: 'beyond' };
  const cells = Array.from({ length: tall }, (_, row) =>
    Array.from({ length: wide }, (__, column) => ({
      row: rowFor(row),
      column: range.left + column,
      text: rows[row % height]?.[column % width] ?? '',
    })),
  );
  return { kind: 'cells', cells: cells.flat(), area };
}

/** The cells of a range with the texts of its first row, or first column, in all the others. */
export function filled(
  texts: readonly (readonly string[])[],
  rows: readonly number[],
  left: number,
  to: 'down' | 'right',
): EnteredCell[] {
  return rows.flatMap((row, at) =>
    (texts[at] ?? []).flatMap((_, column) => {
      if (to === 'down' ? at === 0 : column === 0) return [];
      const text = (to === 'down' ? texts[0]?.[column] : texts[at]?.[0]) ?? '';
      return [{ row, column: left + column, text }];
    }),
  );
}
