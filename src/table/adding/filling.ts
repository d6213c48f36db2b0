import type { Cell } from '../../entries';
import type { CellValue, SheetContent } from '../sheet-content';
import { withRowsPutIn } from './rows-put-in';

/** What an empty cell is filled with: a text, which stays one whatever it looks like, a number as the sheet stores it, or TRUE. */
export interface FilledCell extends Cell {
  readonly value: string | number | boolean;
  /** A cell of the sheet that it is to look like: a number has that one's number format. Null where there is none. */
  readonly like: Cell | null;
}

/** Empty cells of a sheet that are to be filled, and the rows that this adds to the list. Rows are counted from 0, as they are afterwards. */
export interface Filling {
  readonly sheet: string;
  readonly cells: readonly FilledCell[];
  /** Null where all cells are in rows that the list has. */
  readonly newRows: NewRows | null;
}

/** Rows that are added right below a list, and are to look like its last one. */
export interface NewRows {
  readonly first: number;
  readonly last: number;
  /**
   * `between`: something stands below the list and moves down; `end`: nothing stands below, so that rows may be put in there for their looks;
   * `beside`: another list stands beside these rows, which stay where they are and are only filled.
   */
  readonly where: 'between' | 'end' | 'beside';
}

/** How many rows are put in above what stands below the list. */
export function rowsBetween(newRows: NewRows | null): number {
  return newRows?.where === 'between' ? newRows.last - newRows.first + 1 : 0;
}

/** Whether nothing stands in a cell, nor in the merged area that it is a part of. */
export function isFree({ values, merges }: SheetContent, { row, column }: Cell): boolean {
  const value = values[row]?.[column] ?? '';
  return (
    value === '' &&
    !merges.some(([top, left, bottom, right]) => row >= top && row <= bottom && column >= left && column <= right)
  );
}

/** The sheet with rows put in and cells filled, as it reads once they are written: texts in the format for texts. */
export function fillCells(before: SheetContent, { cells, newRows }: Omit<Filling, 'sheet'>): SheetContent {
  const count = rowsBetween(newRows);
  const sheet = newRows === null || count === 0 ? before : withRowsPutIn(before, newRows.first, count);
  const values = [...sheet.values];
  const formats = [...sheet.formats];
  for (const { row, column, value, like } of cells) {
    const format = like === null ? undefined : sheet.formats[like.row]?.[like.column];
    values[row] = placed<CellValue>(values[row], column, value, null);
    formats[row] = placed(formats[row], column, typeof value === 'string' ? '@' : format, undefined);
  }
  return { ...sheet, values, formats };
}

function placed<Item>(row: readonly Item[] | undefined, column: number, item: Item, empty: Item): Item[] {
  const cells = [...(row ?? [])];
  while (cells.length < column) cells.push(empty);
  cells[column] = item;
  return cells;
}
