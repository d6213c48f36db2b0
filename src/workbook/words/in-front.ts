/** What the workbook that is open does not let the pane do; apart from the other words of Excel, because the first view says them. */
export const inFrontWords = {
  readOnly:
    'The workbook is open for reading only, so nothing is written into it. Choose Enable Editing or save a copy under another name, and use that.',
  protectedSheet: (name: string) =>
    `The sheet '${name}' is protected, so nothing is written into it. Take the protection off in Excel (Review, Unprotect Sheet) or, without its password, copy the cells into a new sheet, and try again. The findings are listed all the same.`,
  protectedStructure:
    "The workbook's structure is protected, so no sheet can be added to it. Take the protection off in Excel (Review, Protect Workbook) and try again.",
  noSheetWithCells: 'The workbook has no sheet with cells. Add one with a list of candidates and try again.',
  noSheet: (name: string, there: string) =>
    `The workbook has no sheet named '${name}'. Choose one of its sheets: ${there}.`,
};
