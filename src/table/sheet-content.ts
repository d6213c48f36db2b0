import type { Cell } from '../entries';

/** An error value of a cell, `#N/A`, told apart from a typed text of the same letters. */
export interface CellError {
  readonly error: string;
}

/** Dates are serial numbers of the 1900 system with a date format; adapters convert books of the 1904 system. */
export type CellValue = string | number | boolean | CellError | null;

/**
 * A sheet as it was read: plain data, rows and columns counted from 0, empty rows may be undefined. Values are as they are seen: a tick that
 * was made with a letter of a symbol font is a tick.
 */
export interface SheetContent {
  readonly name: string;
  readonly values: readonly (readonly CellValue[] | undefined)[];
  /** Number format codes, `dd/mm/yyyy`, where they are not General. */
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  /** Texts as shown where they differ from the value: `0012` for 12 in the format `0000`. */
  readonly shown: readonly (readonly (string | undefined)[] | undefined)[];
  /** Rows that are hidden or filtered out. */
  readonly hiddenRows: readonly number[];
  /** Merged areas: first row, first column, last row, last column. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  /** Merged areas right of everything that is filled, in which nothing stands; left out where none is known. */
  readonly emptyMerges?: SheetContent['merges'];
  /** Filled cells whose whole text is struck through. */
  readonly struck: readonly Cell[];
}

/** A sheet of values alone, as a text file or a formula gives them. */
export function plainSheet(name: string, values: SheetContent['values']): SheetContent {
  return { name, values, formats: [], shown: [], hiddenRows: [], merges: [], struck: [] };
}
