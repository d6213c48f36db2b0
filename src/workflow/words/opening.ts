const HEADINGS_NEEDED =
  'A heading row needs the candidate number, UCI or name, and headings such as Qualification, Unit and Series.';

/** Which sheet holds the list of candidates, and why none can be read. */
export const openingWords = {
  noHeadingRow: (sheets: string) => `No heading row was found in ${sheets}. ${HEADINGS_NEEDED}`,
  timetable: (sheet: string) =>
    `Sheet "${sheet}" is an examination timetable, not a list of candidates. Open the workbook with the candidates, and drop the timetable on the Reference tab of the pane, or give it after --timetable.`,
  tooWide: (row: number, sheet: string) =>
    `Row ${row} of sheet "${sheet}" has more columns with headings such as "Unit 1" than a list of candidates. Delete those that are not needed, save the workbook and try again.`,
  onItsSide: (sheet: string) =>
    `In sheet "${sheet}" the headings stand below each other, and each candidate has a column. Entrywise reads a row for each candidate. In Excel, select and copy the list, right-click a cell of a new sheet, choose Paste Special, tick Transpose, save the workbook and try again.`,
  oneColumn: (sheet: string, separators: string, column: string, delimiter: string) =>
    `The list in sheet "${sheet}" stands in one column, with ${separators} between the values. In Excel, select column ${column}, choose Data, Text to Columns, Delimited, ${delimiter}, set columns with numbers such as 0001 to Text, and save the workbook. Or choose the text file (.csv) itself in place of the workbook.`,
  notCalculated: (sheet: string) =>
    `Sheet "${sheet}" holds formulas whose results are not in the file, and no heading row that can be read. Open the workbook in Excel, which calculates them, save it, and try again.`,
  hidden: (sheet: string) => `The list of candidates is on the sheet ${sheet}, which is hidden.`,
  hiddenSheets: (sheets: string) => `Lists of candidates are on the sheets ${sheets}, which are hidden.`,
  theRightOne: 'the right one',
  hiddenByProgram: (sheets: number, which: string) =>
    `A program hid ${sheets === 1 ? 'it' : 'them'}, and Excel does not offer to unhide what a program hid: ask whoever made the workbook to show ${which}`,
  unhide: (which: string) => `In Excel, right-click any tab, choose Unhide, show ${which} and save the workbook`,
  hiddenAll: (what: string, unhide: string) =>
    `${what} ${unhide}. On the command line, --sheet uses a hidden sheet too.`,
  noSheet: (name: string, sheets: string) => `There is no sheet "${name}". The workbook has ${sheets}.`,
  productSheet: (exact: string) =>
    `The sheet "${exact}" is written by Entrywise and holds no entries of yours. Choose the sheet with your entries.`,
  place: (row: number, sheet: string) => `row ${row} of sheet "${sheet}"`,
  noCandidates: (place: string) => `There are headings in ${place}, but no candidates below them.`,
  noSheets: 'The workbook has no sheets.',
  severalLists: (sheets: string) =>
    `${sheets} all hold a list of candidates. Say which is meant: one, or several to be checked and sent together.`,
};
