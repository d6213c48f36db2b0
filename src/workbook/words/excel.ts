import { withCommas } from '../../entries';

/** What stands in the way in an open workbook of Excel, and what to do there. */
export const excelWords = {
  hiddenSheet: (name: string) =>
    `The sheet '${name}' is hidden. Show it in Excel (right-click a tab, Unhide) and try again.`,
  mergesNotTold: (name: string) =>
    `Excel does not tell which cells of the sheet '${name}' are merged, so merged cells count for their first row only. Unmerge them (Home, Merge & Center) and check again.`,
  tooWide: (name: string, rows: number, columns: number) =>
    `The sheet '${name}' spans ${withCommas(rows)} rows and ${withCommas(columns)} columns, far more than a list of candidates. Delete the stray cells far below or to the right of the list in Excel (press Ctrl+End to find them) and try again.`,
  choicesNotKept:
    'Excel did not keep your choices in the workbook: they hold until the pane is closed. Save the workbook, close it, open it again and choose once more.',
  columnsTooLong:
    'The columns that Entrywise wrote hold more text than Excel can pass on at once. Delete these columns in Excel and try again.',
  notHighlighted: (name: string) =>
    `Cells of the sheet '${name}' could not be highlighted, and earlier highlights stay: Excel does not tell which conditional formats there are. The words beside the list say the same. Delete rules that nobody needs (Home, Conditional Formatting, Manage Rules) and try again.`,
  printing: {
    parts: {
      orientation: 'orientation',
      paperSize: 'paper size',
      scale: 'scale',
      lines: 'lines',
      margins: 'margins',
      headings: 'headings',
      footers: 'footers',
      pageBreaks: 'page breaks',
    },
    notSetUp: (name: string, parts: string) =>
      `The page setup of the sheet '${name}' is not complete (${parts}), perhaps because no printer is installed. Look at the print preview before you print it.`,
  },
  soDoMore: (more: number) => ` So do ${withCommas(more)} more ${more === 1 ? 'cell' : 'cells'}.`,
  notWritten: (sheet: string, address: string, found: string, given: string, others: string) =>
    `Excel did not take all that was written: in the sheet '${sheet}' the cell ${address} holds ${found} instead of ${given}.${others} Nothing more was written. Take filters off (Data, Clear), show hidden rows, put these cells right and try again.`,
  rowsChanged: (name: string) =>
    `The rows of the sheet '${name}' have changed since the check: somebody sorted, added, deleted or edited some, perhaps in another window. Nothing was written. Check the sheet again.`,
  formulasOfYours: (name: string) =>
    `The sheet '${name}' is replaced each time, but it holds formulas of yours. Move them to a sheet of your own, or rename the sheet, and try again.`,
  tableOfYours: (name: string) =>
    `The sheet '${name}' would be replaced, but it holds a table of yours. Move it to a sheet of your own in Excel and try again.`,
  tableGrew: (name: string) =>
    `The table '${name}' took in what was written beside it. Make it smaller again in Excel (Table Design, Resize Table).`,
  highlightsStay: (name: string) =>
    `Excel did not remove earlier highlights from the sheet '${name}', so no new ones were added. Delete the rules that begin with =N("entrywise: there (Home, Conditional Formatting, Manage Rules) and try again.`,
  otherFormatWent: (name: string) =>
    `While earlier highlights were removed from the sheet '${name}', a conditional format of yours was removed too. Press Ctrl+Z, or set it up again (Home, Conditional Formatting, Manage Rules). Nothing more was written.`,
};
