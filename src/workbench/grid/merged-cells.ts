import { cellAddress } from '../../entries';
import type { SheetOutline } from '../workbook/messages';

export interface MergedCell {
  /** `A1:F1` */
  readonly area: string;
  /** The last column of the area in the row of its first cell; null for the cells that it covers. */
  readonly right: number | null;
}

/** The cells of merged areas by row and column: where Excel shows one cell, the first of them holds what is shown. */
export function mergedCells(merges: SheetOutline['merges']): ReadonlyMap<number, ReadonlyMap<number, MergedCell>> {
  const rows = new Map<number, Map<number, MergedCell>>();
  for (const [top, left, bottom, right] of merges) {
    const area = `${cellAddress({ row: top, column: left })}:${cellAddress({ row: bottom, column: right })}`;
    for (let row = top; row <= bottom; row += 1) {
      const cells = rows.get(row) ?? new Map<number, MergedCell>();
      for (let column = left; column <= right; column += 1) {
        cells.set(column, { area, right: row === top && column === left ? right : null });
      }
      rows.set(row, cells);
    }
  }
  return rows;
}
