import { columnLetters } from '../entries';
import { WorkbookError } from './workbook';

/**
 * Formulas are never overwritten: they are somebody's work, and in a file their entries would stay in the chain of calculation,
 * which Excel reports as damage.
 */
export function formulaInTheWay(column: number): WorkbookError {
  return new WorkbookError(
    `Column ${columnLetters(column)}, where results are to be written, holds formulas. Move them to another column in Excel, save the workbook and try again.`,
  );
}

/** A sheet of the user's own is never overwritten. */
export function taken(name: string): WorkbookError {
  return new WorkbookError(
    `The workbook has a sheet '${name}' of your own, which will not be overwritten. Rename it in Excel, save the workbook and try again.`,
  );
}
