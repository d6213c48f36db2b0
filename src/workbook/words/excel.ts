/** What stands in the way in an open workbook of Excel, and what to do there. */
export const excelWords = {
  hiddenSheet: (name: string) =>
    `The sheet '${name}' is hidden. Show it in Excel (right-click a tab, Unhide) and try again.`,
  mergesNotTold: (name: string) =>
    `Excel does not tell which cells of the sheet '${name}' are merged, so that what stands in merged cells counts for their first row only. Unmerge them (Home, Merge & Center) and check again.`,
  tooWide: (name: string, rows: number, columns: number) =>
    `The sheet '${name}' spans ${rows} rows and ${columns} columns, far more than a list of candidates. Delete the stray cells far below or to the right of the list in Excel (press Ctrl+End to find them) and try again.`,
  choicesNotKept:
    'Excel did not keep your choices in the workbook: they hold until the pane is closed. Save the workbook, close it, open it again and choose once more.',
  columnsTooLong:
    'The columns in which results stand hold more text than Excel gives at one go. Delete these columns in Excel and try again.',
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
      `How the sheet '${name}' is printed could not be set up in full (${parts}), as where no printer is installed. Look at the print preview before you print it.`,
  },
  soDoMore: (more: number) => ` So do ${more} more ${more === 1 ? 'cell' : 'cells'}.`,
  notWritten: (sheet: string, address: string, found: string, given: string, others: string) =>
    `Excel did not write what it was given: in the sheet '${sheet}' the cell ${address} holds ${found} in place of ${given}.${others} Nothing more was written. Take filters off (Data, Clear), show hidden rows, put these cells right and try again.`,
  rowsChanged: (name: string) =>
    `The rows of the sheet '${name}' are not those that were checked: somebody sorted them, put some in, took some out or changed them, maybe in another window. Nothing was written. Check the sheet again.`,
  formulasOfYours: (name: string) =>
    `The sheet '${name}' is written anew each time, but it holds formulas of yours. Move them to a sheet of your own, or rename the sheet, and try again.`,
  tableOfYours: (name: string) =>
    `The sheet '${name}' is to be written anew, but it holds a table of yours. Move it to a sheet of your own in Excel and try again.`,
  tableGrew: (name: string) =>
    `The table '${name}' took in what was written beside it. Make it smaller again in Excel (Table Design, Resize Table).`,
  highlightsStay: (name: string) =>
    `Excel did not take earlier highlights out of the sheet '${name}', so no new ones were added. Delete the rules that begin with =N("entrywise: there (Home, Conditional Formatting, Manage Rules) and try again.`,
  otherFormatWent: (name: string) =>
    `While earlier highlights were taken out of the sheet '${name}', a conditional format went that is not Entrywise's. Press Ctrl+Z, or look at Home, Conditional Formatting, Manage Rules and set it up again. Nothing more was written.`,
};
