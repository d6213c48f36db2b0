import type { Cell } from './field';

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

/** As the officer names a cell: `D7`. */
export function cellAddress(cell: Cell): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}
