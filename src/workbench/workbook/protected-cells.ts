import { cellAddress, type Cell } from '../../entries';
import type { Area } from '../../excel-values';
import { FIXES_SHEET, isRegisterSheet, SUMMARY_SHEET } from '../../table';
import { WorkbookError } from '../../workbook';
import { isInside } from './cell-areas';
import { openingWords } from '../words/page';

/**
 * Refuses to change cells that are the product's: its records, its summary and the columns that it writes, down to their end, since the next
 * writing clears them to there. What stands below what was written may be taken out. Reports and sheets to fill in are the user's to change.
 * @param written the cells of the product's columns in that sheet
 */
export function refuseProductCells(
  sheet: string,
  cells: readonly (Cell & { readonly text: string })[],
  written: readonly Area[],
): void {
  refuseRecords(sheet);
  const cell = cells.find((one) =>
    written.some((area) => isInside(one, one.text === '' ? area : { ...area, bottom: Infinity })),
  );
  if (cell) throw new WorkbookError(openingWords.ownColumn(cellAddress(cell)));
}

/** Refuses to change anything of a sheet that holds records of the product. */
export function refuseRecords(sheet: string): void {
  if (isRecord(sheet)) throw new WorkbookError(openingWords.ownSheet(sheet));
}

function isRecord(sheet: string): boolean {
  const name = sheet.toLowerCase();
  return isRegisterSheet(sheet) || name === FIXES_SHEET.toLowerCase() || name === SUMMARY_SHEET.toLowerCase();
}
