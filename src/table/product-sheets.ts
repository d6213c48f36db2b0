import { isAnswersSheet } from './answers-sheet';
import { referenceSheetName } from './reference-sheets';
import { isRegisterSheet } from './register-sheet';
import { isReportSheet } from './reports';
import { SUMMARY_SHEET } from './summary-sheet';

/** Whether a sheet of that name is one of the product's own, whatever stands in it: it is never taken for a list of entries. */
export function isProductSheet(name: string): boolean {
  return (
    name.toLowerCase() === SUMMARY_SHEET.toLowerCase() ||
    isRegisterSheet(name) ||
    isAnswersSheet(name) ||
    isReportSheet(name) ||
    referenceSheetName(name) !== null
  );
}
