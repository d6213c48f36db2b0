import { cellAddress, columnLetters, firstInWords, type Cell } from '../entries';
import { WorkbookError } from './workbook';
import type { ProductSheetKind } from './written/written-names';
import { refusalWords } from './words/refusals';

/**
 * Formulas are never overwritten: they are somebody's work, and in a file their entries would stay in the chain of calculation,
 * which Excel reports as damage.
 */
export function formulaInTheWay(column: number): WorkbookError {
  return new WorkbookError(refusalWords.formulaInTheWay(columnLetters(column)));
}

/** Cells that were empty when they were read: somebody filled them since, or a formula shows nothing in them. */
export function filledMeanwhile(sheet: string, cells: readonly Cell[]): WorkbookError {
  return new WorkbookError(refusalWords.filledMeanwhile(sheet, firstInWords(cells.map(cellAddress)), cells.length));
}

/** A row of totals would have to move. */
export function tableWithTotals(sheet: string): WorkbookError {
  return new WorkbookError(refusalWords.tableWithTotals(sheet));
}

/** Excel changes such formulas together with the heading; here they would name a column that is not there. */
export function headingInFormulas(heading: string): WorkbookError {
  return new WorkbookError(refusalWords.headingInFormulas(heading));
}
const MAY_BE_OURS: Readonly<Record<ProductSheetKind, string>> = refusalWords.mayBeOurs;

/**
 * A sheet of the user's own is never overwritten, nor one that only may be the product's: whoever saves a workbook as values leaves
 * out the hidden names by which it is known.
 */
export function sheetNameTaken(name: string, kind: ProductSheetKind): WorkbookError {
  return new WorkbookError(refusalWords.sheetNameTaken(name, MAY_BE_OURS[kind]));
}
