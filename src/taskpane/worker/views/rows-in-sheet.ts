import { groupBy, rowInSheet, sheetOfRow } from '../../../entries';

/** Rows of one sheet, counted from 0. */
export interface RowsInSheet {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/**
 * Rows of a list by the sheets that they are in.
 * @param sheets those that the list was read from
 */
export function rowsBySheet(rows: readonly number[], sheets: readonly string[]): RowsInSheet[] {
  return [...groupBy(rows, sheetOfRow)].map(([sheet, own]) => ({
    sheet: sheets[sheet] ?? '',
    rows: own.map(rowInSheet),
  }));
}
