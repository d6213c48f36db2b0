import { withCommas } from '../../entries';

const TRY_AGAIN = 'Then save the workbook and try again.';

/** Why nothing is written, in Excel and in a file alike. */
export const refusalWords = {
  formulaInTheWay: (column: string) =>
    `Column ${column}, where Entrywise writes what it found, holds formulas. Move them to another column in Excel, save the workbook and try again.`,
  filledMeanwhile: (sheet: string, where: string, cells: number) =>
    `In the sheet '${sheet}', ${where} ${cells === 1 ? 'is' : 'are'} not empty, so nothing was written: somebody filled ${cells === 1 ? 'it' : 'them'} since the sheet was read, or a formula stands there. Check the sheet again.`,
  tableWithTotals: (sheet: string) =>
    `No line can be added to the table of the sheet '${sheet}', because it ends in a total row. Turn that off in Excel (Table Design, Total Row) and try again.`,
  headingInFormulas: (heading: string) =>
    `The heading '${heading}' of a table is named in formulas of the workbook. Change it in Excel, which changes the formulas too, save the workbook and open it again.`,
  mayBeOurs: {
    summary: `If Entrywise wrote it, and another program copied or saved it since, delete it. If it is your own, rename it. ${TRY_AGAIN}`,
    kept: `If you filled it in, and another program copied or saved it since, rename it, and copy what you filled in into the new one. If it is your own, rename it. ${TRY_AGAIN}`,
  },
  sheetNameTaken: (name: string, advice: string) =>
    `The workbook has a sheet '${name}' that Entrywise does not know as its own, so it will not be overwritten. ${advice}`,
  headingsMissing: (name: string, headings: string) =>
    `No line can be added to the sheet '${name}', because it does not have all of these headings in one row: ${headings}. Put the headings back, or rename the sheet so that a new one can be made, and try again.`,
  tooManyCells: (name: string, millions: number) =>
    `The sheet '${name}' has more than ${millions} million cells. Delete the empty rows and columns around the list in Excel, save the workbook and try again.`,
  mergedOverEachOther: (name: string) =>
    `The sheet '${name}' is damaged: its merged cells overlap. Open the workbook in Excel, which can often repair it, save it and try again.`,
  tooWide: (name: string, rows: number, columns: number) =>
    `The sheet '${name}' spans ${withCommas(rows)} rows and ${withCommas(columns)} columns, far more than a list of candidates. Delete the stray cells far below or to the right of the list in Excel (press Ctrl+End to find them), save the workbook and try again.`,
};
