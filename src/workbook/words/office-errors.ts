const AGAIN = 'and try again';

/** What went wrong in Excel, by the code of Office.js, and what to do. */
export const officeWords = {
  byCode: {
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
  },
  otherwise: (code: string) =>
    `Excel could not do what was asked of it (${code}). Save the workbook, close it, open it again ${AGAIN}.`,
};
