import { cellAddress, columnLetters, firstInWords, type Cell } from '../entries';
import { WorkbookError } from './workbook';
import type { ProductSheetKind } from './written/written-names';

/**
 * Formulas are never overwritten: they are somebody's work, and in a file their entries would stay in the chain of calculation,
 * which Excel reports as damage.
 */
export function formulaInTheWay(column: number): WorkbookError {
  return new WorkbookError(
    `Column ${columnLetters(column)}, where results are to be written, holds formulas. Move them to another column in Excel, save the workbook and try again.`,
  );
}

/** Cells that were empty when they were read: somebody filled them since, or a formula shows nothing in them. */
export function filledMeanwhile(sheet: string, cells: readonly Cell[]): WorkbookError {
  return new WorkbookError(
    `In the sheet '${sheet}', ${firstInWords(cells.map(cellAddress))} ${cells.length === 1 ? 'is' : 'are'} not empty, so nothing was written: somebody filled ${cells.length === 1 ? 'it' : 'them'} since the sheet was read, or a formula stands there. Check the sheet again.`,
  );
}

/** A row of totals would have to move. */
export function tableWithTotals(sheet: string): WorkbookError {
  return new WorkbookError(
    `Lines are to be added to the table of the sheet '${sheet}', but it ends in a row of totals. Take that off in Excel (Table Design, Total Row) and try again.`,
  );
}

/** Excel changes such formulas together with the heading; here they would name a column that is not there. */
export function headingInFormulas(heading: string): WorkbookError {
  return new WorkbookError(
    `The heading '${heading}' of a table is named in formulas of the workbook. Change it in Excel, which changes the formulas too, save the workbook and open it again.`,
  );
}

const TRY_AGAIN = 'Then save the workbook and try again.';
const MAY_BE_OURS: Readonly<Record<ProductSheetKind, string>> = {
  summary: `If it is an earlier one from here, that was copied or saved by another program and so lost what tells it, delete it; if it is your own, rename it. ${TRY_AGAIN}`,
  kept: `If you filled it in earlier, and it was then copied or saved by another program and so lost what tells it, rename it, and copy what you filled in into the new one; if it is your own, rename it. ${TRY_AGAIN}`,
};

/**
 * A sheet of the user's own is never overwritten, nor one that only may be the product's: whoever saves a workbook as values leaves
 * out the hidden names by which it is known.
 */
export function sheetNameTaken(name: string, kind: ProductSheetKind): WorkbookError {
  return new WorkbookError(
    `The workbook has a sheet '${name}' that Entrywise does not know as its own, so it will not be overwritten. ${MAY_BE_OURS[kind]}`,
  );
}
