import { groupBy } from './group-by';

/** How many rows a sheet of Excel has. */
const ROWS = 1_048_576;

/**
 * The row of a list that was read from several sheets, one below the other: those of the second go on behind the last row that a sheet can
 * have, and so on. Rows of the first sheet are its own; what is read from one sheet never notices.
 * @param sheet which of the sheets, from 0
 * @param row the row of the sheet, from 0
 */
export function stackedRow(sheet: number, row: number): number {
  return sheet * ROWS + row;
}

/** Which of the sheets a row of a list is of, from 0. */
export function sheetOfRow(row: number): number {
  return Math.floor(row / ROWS);
}

/** The row of its own sheet, from 0. */
export function rowInSheet(row: number): number {
  return row % ROWS;
}

/**
 * The name of the sheet that a row of a list is of.
 * @param sheets those that the list was read from
 */
export function sheetNameOf(row: number, sheets: readonly string[]): string {
  return sheets[sheetOfRow(row)] ?? '';
}

/** Rows of one sheet, counted from 0. */
export interface RowsInSheet {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** Rows of a list by the sheets that they are of, as each sheet counts them. */
export function rowsBySheet(rows: readonly number[], sheets: readonly string[]): RowsInSheet[] {
  return [...groupBy(rows, (row) => sheetNameOf(row, sheets))].map(([sheet, own]) => ({
    sheet,
    rows: own.map(rowInSheet),
  }));
}

/**
 * A row as messages name it: by its number in Excel, and in a list of several sheets with its sheet: `12`, `12 of sheet "13 IT"`.
 * @param sheets the names of the sheets that the list was read from
 */
export function rowName(row: number, { sheets }: { readonly sheets: readonly string[] }): number | string {
  const number = rowInSheet(row) + 1;
  return sheets.length < 2 ? number : `${number} of sheet "${sheetNameOf(row, sheets)}"`;
}
