import { WorkbookError } from '../../workbook';

/** The file is an .xlsx file, but not a whole one; `what` says where, `its part xl/workbook.xml is missing`. */
export function damaged(what: string, cause?: unknown): WorkbookError {
  return new WorkbookError(
    `The workbook is damaged: ${what}. Open it in Excel, let Excel repair it, save it as an Excel Workbook (.xlsx) and try again.`,
    { cause },
  );
}
