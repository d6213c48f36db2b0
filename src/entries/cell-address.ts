import type { Cell } from './field';
import { rowInSheet } from './stacked-rows';

/** The letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell as the key of a map. */
export function cellKey({ row, column }: Cell): string {
  return `${row} ${column}`;
}

/** Orders cells as a sheet has them: by row, and by column in a row. */
export function inSheetOrder(one: Cell, other: Cell): number {
  return one.row - other.row || one.column - other.column;
}

/** Cells without those that come again; of what is said of one cell, the last. */
export function uniqueCells<Place extends Cell>(cells: readonly Place[]): readonly Place[] {
  return areInOrder(cells) ? cells : [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}

/** Whether each cell stands below or to the right of the one before, as most do: then none comes again. */
function areInOrder(cells: readonly Cell[]): boolean {
  let before: Cell | null = null;
  for (const cell of cells) {
    if (before !== null && inSheetOrder(before, cell) >= 0) return false;
    before = cell;
  }
  return true;
}

/** As the officer names a cell: `D7`; of a list of several sheets, its place in its own. */
export function cellAddress(cell: Cell): string {
  return `${columnLetters(cell.column)}${rowInSheet(cell.row) + 1}`;
}
