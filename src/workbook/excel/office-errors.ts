import { WorkbookError } from '../workbook';

const AGAIN = 'and try again';

/** What went wrong, by the code of Office.js, and what to do. */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: `A cell is being edited. Press Enter or Esc in the sheet ${AGAIN}.`,
  WriteNotSupportedWhenModalDialogOpen: `A dialog of Excel is open. Close it ${AGAIN}.`,
  AccessDenied: `Excel does not allow the change: the sheet or the workbook is protected, or open for reading only. Take the protection off (Review, Unprotect Sheet), or save a copy and use that, ${AGAIN}.`,
  ItemNotFound: `Something in the workbook was deleted or renamed while it was being worked on. Look whether the sheet is still there ${AGAIN}.`,
  InvalidReference: `Something in the workbook was deleted or moved while it was being worked on. Look whether the sheet is still there ${AGAIN}.`,
  ItemAlreadyExists: `The workbook already has something of that name. Rename it in Excel ${AGAIN}.`,
  InvalidSelection: `Excel shows another workbook or window at the moment. Click into the sheet ${AGAIN}.`,
  InvalidOrTimedOutSession: `Excel has lost its connection to the workbook. Reload the page with the workbook ${AGAIN}.`,
  ConnectionFailure: `Excel cannot be reached. Look whether the network works, reload the page with the workbook ${AGAIN}.`,
  Timeout: `Excel took too long to answer. Wait until it has finished calculating ${AGAIN}.`,
  ActivityLimitReached: `Excel is too busy at the moment. Wait a minute ${AGAIN}.`,
  MemoryLimitReached: `Excel has run out of memory. Close other workbooks ${AGAIN}.`,
  RequestAborted: `Excel stopped the work before it was done. Look at the sheet ${AGAIN}.`,
  RequestPayloadSizeLimitExceeded: `The sheet is too large to be written to at one go. Delete the empty rows and columns around the list ${AGAIN}.`,
  ResponsePayloadSizeLimitExceeded: `The sheet is too large to be read at one go. Delete the empty rows and columns around the list ${AGAIN}.`,
  ApiNotFound: 'This Excel is too old: Excel 2021 or later, Microsoft 365 or Excel on the web is needed.',
};

/** An error of Office.js as a sentence for the user, with the error as its cause; anything else as it is. */
export function inWords(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const sentence =
    SENTENCES[code] ??
    `Excel could not do what was asked of it (${code}). Save the workbook, close it, open it again ${AGAIN}.`;
  return new WorkbookError(sentence, { cause: error });
}

/** The code of an error of Office.js; null for anything else. */
export function codeOf(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** Codes that tell nothing of what was asked for: whatever is asked next, the answer is the same. */
const OF_THE_MOMENT: ReadonlySet<string> = new Set([
  ...['InvalidOperationInCellEditMode', 'WriteNotSupportedWhenModalDialogOpen', 'InvalidOrTimedOutSession'],
  ...['ConnectionFailure', 'Timeout', 'ActivityLimitReached', 'MemoryLimitReached', 'RequestAborted'],
  ...['ItemNotFound', 'InvalidReference', 'ApiNotFound', 'RequestPayloadSizeLimitExceeded'],
]);

/** Whether Excel refused what was asked for, so that it is worth asking in another way. */
export function refusesTheQuestion(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && !OF_THE_MOMENT.has(code);
}
