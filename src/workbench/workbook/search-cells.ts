import type { Cell } from '../../entries';
import type { SheetContent } from '../../table';
import { EMPTY_CELL, shownCell, type ShownCell } from '../shown/shown-cell';

/** Cells whose shown text holds another, by row and column: neither case nor accents matter. */
export function findCells(sheet: SheetContent, wanted: string, most: number): Cell[] {
  const bare = bareText(wanted.trim());
  const found: Cell[] = [];
  if (bare === '') return found;
  for (let row = 0; row < sheet.values.length && found.length < most; row += 1) {
    for (let column = 0; column < (sheet.values[row]?.length ?? 0); column += 1) {
      if (bareText(cellIn(sheet, row, column).text).includes(bare)) found.push({ row, column });
    }
  }
  return found.slice(0, most);
}

function bareText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase();
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/**
 * Where Ctrl and an arrow go, as in Excel: to the last filled cell before an empty one, or over empty ones to the next that is filled;
 * to the edge of what is filled where there is none.
 */
export function edgeOfData(sheet: SheetContent, from: Cell, direction: Direction): Cell {
  const [rows, columns] = STEPS[direction];
  const lastRow = Math.max(from.row, sheet.values.length - 1);
  const lastColumn = Math.max(from.column, sheet.values.reduce((most, row) => Math.max(most, row?.length ?? 0), 0) - 1);
  const next = ({ row, column }: Cell): Cell | null => {
    const to = { row: row + rows, column: column + columns };
    return to.row < 0 || to.column < 0 || to.row > lastRow || to.column > lastColumn ? null : to;
  };
  const isFilled = ({ row, column }: Cell): boolean => cellIn(sheet, row, column).text !== '';
  let at = from;
  let to = next(at);
  const isInside = isFilled(at) && to !== null && isFilled(to);
  while (to && isFilled(to) === isInside) {
    at = to;
    to = next(at);
  }
  return isInside || to === null ? at : to;
}

/** The length of the longest text of a column. */
export function longestIn(sheet: SheetContent, column: number): number {
  return sheet.values.reduce((most, _, row) => Math.max(most, cellIn(sheet, row, column).text.length), 0);
}

/** Cells of some rows as they are shown. */
export function cellsOf(
  sheet: SheetContent,
  { rows, left, right }: { readonly rows: readonly number[]; readonly left: number; readonly right: number },
): ShownCell[][] {
  return rows.map((row) => Array.from({ length: right - left + 1 }, (_, at) => cellIn(sheet, row, left + at)));
}

function cellIn({ values, formats, shown }: SheetContent, row: number, column: number): ShownCell {
  const value = values[row]?.[column];
  if (value === undefined || value === null) return EMPTY_CELL;
  return shownCell(value, formats[row]?.[column], shown[row]?.[column]);
}
