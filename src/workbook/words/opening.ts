import { withCommas } from '../../entries';

const SMALLER =
  'Copy the sheet with the candidates into a new workbook, save it as an Excel Workbook (.xlsx) and open that.';

/** Why a workbook or a text file is not opened. */
export const openingWords = {
  damaged: (what: string) =>
    `The workbook is damaged: ${what}. Open it in Excel, let Excel repair it, save it as an Excel Workbook (.xlsx) and try again.`,
  tooManyParts: (entries: number) =>
    `The workbook has more than the ${withCommas(entries)} parts that are read. ${SMALLER}`,
  damage: {
    twoParts: (name: string) => `it holds two parts named ${name}`,
    packing: (part: string) => `its part ${part} is packed in a way that Excel does not use`,
    folder: (part: string) => `its part ${part} is marked as a folder`,
    overlap: 'its parts overlap',
    partMissing: (part: string) => `its part ${part} is missing`,
    cell: (reference: string) => `a sheet has a cell '${reference}', which does not exist`,
    textOfCell: (cell: string) => `the text of cell ${cell} is missing`,
    sheetMissing: (name: string) => `its sheet '${name}' is missing`,
    rowTooLong: (row: number) => `row ${row} of a sheet has too many cells`,
    row: (reference: string) => `a sheet has a row '${reference}'`,
    notText: (part: string) => `its part ${part} is not readable text`,
    encoding: (part: string, encoding: string) =>
      `its part ${part} is in the encoding '${encoding}', which is not known`,
    notReadable: (part: string) => `its part ${part} is not readable`,
    documentType: (part: string) => `its part ${part} declares a document type, which no workbook does`,
    faults: {
      cutShort: 'is cut short',
      changed: 'is not what it was when saved',
      elsewhere: 'is not where it should be',
    },
    cannotUnpack: 'cannot be unpacked',
    part: (part: string, fault: string) => `its part ${part} ${fault}`,
    cutShort: 'its end is missing, as when a download or copy was cut short',
    list: 'its list of parts is broken',
    partElsewhere: 'one of its parts is not where it should be',
  },
  passwordOfZip: 'The file is a ZIP archive with a password. Unpack it first, then open the workbook (.xlsx) inside.',
  bomb: (part: string, size: string) =>
    `The workbook is not safe to open: its part ${part} unpacks to ${size} from almost nothing. ${SMALLER}`,
  size: {
    whole: (size: string) => `it unpacks to ${size}`,
    part: (part: string, size: string) => `its part ${part} unpacks to ${size}`,
    megabytes: (megabytes: number) => `${megabytes} MB`,
    values: (millions: number) => `more than ${millions} million values`,
    inSheet: 'more text than a sheet of a workbook takes',
  },
  tooLarge: (what: string, limit: string) =>
    `The workbook is too large: ${what}, more than the ${limit} that are read. ${SMALLER}`,
  tooManySheets: (sheets: number) =>
    `The workbook has more than the ${withCommas(sheets)} sheets that are read. Copy the sheet with the candidates into a new workbook, and open that.`,
  noSheets: 'it has none',
  noSheet: (name: string, sheets: string) =>
    `The workbook has no sheet named '${name}'. Choose one of its sheets: ${sheets}.`,
  tooManyCells: (millions: number) =>
    `The sheets of the workbook have more than the ${millions} million cells that are searched for a list of candidates. Copy the sheet with the candidates into a new workbook, and open that.`,
  tooManyStyles: (cellStyles: number) =>
    `The workbook has more than the ${withCommas(cellStyles)} cell styles that Excel takes. Copy the sheet with the candidates into a new workbook, with Paste Special, Values, and open that.`,
  otherSize: (part: string) =>
    `The workbook is not safe to open: its part ${part} unpacks to another size than it declares. Ask for a fresh copy from where the file came.`,
  separators: {
    commas: 'commas',
    semicolons: 'semicolons',
    tabs: 'tabs',
    upright: 'vertical bars',
  },
  noText: 'The file is not a CSV file. Save it in Excel as CSV, and try again.',
  quotationOpen: 'A quotation mark in the file is never closed. Open it in Excel, and save it as CSV again.',
  textTooLong: (what: string) =>
    `The text file has ${what}, far more than a list of candidates. Export the list of candidates alone, and try again.`,
  valueTooLong: (line: number, characters: number, most: number) =>
    `Row ${line} of the text file has a value of ${characters} characters, and a cell of Excel holds ${most}. See whether a quotation mark or a separator is missing there, and export the list again.`,
  textTooLarge: (lines: number, values: number) =>
    `The text file has ${withCommas(lines)} lines and up to ${withCommas(values)} values in one, more than a sheet of Excel can hold. Export the list of candidates alone, and try again.`,
};
