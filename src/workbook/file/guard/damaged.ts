import { WorkbookError } from '../../workbook';
import { openingWords } from '../../words/opening';

/** The file is an .xlsx file, but not a whole one; `what` says where, `its part xl/workbook.xml is missing`. */
export function damaged(what: string, cause?: unknown): WorkbookError {
  return new WorkbookError(openingWords.damaged(what), { cause });
}
