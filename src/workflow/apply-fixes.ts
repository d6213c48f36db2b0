import { cellKey, groupBy, rowInSheet, sheetNameOf, stackedRow, type Cell } from '../entries';
import type { CellChange } from '../table';

/** What writing the certain fixes of a check came to. */
export interface AppliedFixes {
  readonly changes: readonly CellChange[];
  /** Cells with a fix that were left alone, because a formula stands in them: that has to be corrected itself. */
  readonly formulas: readonly Cell[];
}

/** Changes in one sheet, by its own rows. */
export interface ChangesInSheet {
  readonly sheet: string;
  readonly changes: readonly CellChange[];
}

/**
 * Changes of a list by the sheets that they are made in.
 * @param sheets those that the list was read from
 */
export function changesBySheet(changes: readonly CellChange[], sheets: readonly string[]): ChangesInSheet[] {
  return [...groupBy(changes, ({ row }) => sheetNameOf(row, sheets))].map(([sheet, own]) => ({
    sheet,
    changes: own.map((change) => ({ ...change, row: rowInSheet(change.row) })),
  }));
}

/** Cells of a sheet as cells of the list that was read from these sheets. */
export function cellsOfList(cells: readonly Cell[], sheet: string, sheets: readonly string[]): Cell[] {
  return cells.map((cell) => ({ ...cell, row: stackedRow(sheets.indexOf(sheet), cell.row) }));
}

/** What was written of changes, where the workbook left these cells alone. */
export function appliedFixes(changes: readonly CellChange[], formulas: readonly Cell[]): AppliedFixes {
  const left = new Set(formulas.map(cellKey));
  return { changes: changes.filter((change) => !left.has(cellKey(change))), formulas };
}
