import type { MarkSeverity } from '../../table';

/** Words of the page around the sheet and the pane. */
export const pageWords = {
  name: 'Entrywise workbench',
  openWorkbook: 'Open workbook',
  saveCopy: 'Save annotated copy',
  sample: 'Sample',
  theSample: 'the sample workbook',
  workbookToOpen: 'Workbook to open',
  privacy: 'Everything stays on this machine: nothing is uploaded.',
  opening: (what: string) => `Opening ${what}.`,
  begin: 'Open a workbook (.xlsx or .xlsm) or a text file (.csv) with the button above, or drop it here.',
  pane: 'Entrywise pane',
  paneStarting: 'The pane is starting.',
  paneWidth: 'Width of the pane',
  reading: (sheet: string) => `The sheet '${sheet}' is being read.`,
  sheets: 'Sheets',
  notSaved: '(not saved)',
  openAgain: 'Open again',
  close: 'Close',
  keepWorking: 'Keep working',
  openIt: 'Open it…',
  saved: (name: string) => `Saved as '${name}'.`,
  failed: (why: string) => `Something in this page went wrong, and nothing was changed. (${why})`,
  notOpened: (name: string, why: string) => `'${name}' was not opened. ${why}`,
};

/** What is told of files that are opened. */
export const openingWords = {
  tooLarge: (name: string, bytes: number) =>
    `'${name}' has ${Math.round(bytes / 1_000_000)} MB, more than a list of candidates can have. Copy the sheet with the candidates into a new workbook, save it as an Excel Workbook (.xlsx) and open that.`,
  unreadable: (name: string) =>
    `'${name}' could not be read. It may have been moved, changed or taken away since it was chosen, or it is a folder. Choose it again.`,
  textFile: (name: string, parted: string, savedAs: string) =>
    `'${name}' is a text file with ${parted} between values: it was read as one sheet, and no value was changed. It will be saved as a workbook, '${savedAs}'.`,
  noSample: 'The sample workbook could not be loaded. Open a workbook of your own.',
  noMemory:
    'The workbook needs more memory than this browser gives to a page. Copy the sheet with the candidates into a new workbook, save it as an Excel Workbook (.xlsx) and open that.',
  stopped:
    'The part of this page that holds the workbook has stopped, perhaps for lack of memory. Open the workbook again, and make again what you changed since you last saved it.',
  noSheet: (sheet: string) => `The sheet '${sheet}' is no longer there. Check again.`,
  ownSheet: (sheet: string) =>
    `The sheet '${sheet}' is written by Entrywise, and nothing was changed. Correct what was sent or recorded on the Submit tab.`,
  locked: (address: string) =>
    `${address} is locked in a protected sheet, and nothing was changed. In Excel, take the protection off: Review, Unprotect Sheet.`,
  ownColumn: (address: string) =>
    `${address} lies in a column that Entrywise writes again with each check, and nothing was changed. Choose cells in another column.`,
};

/** What is read aloud of cells, beside what they show. */
export const cellWords = {
  marked: (severity: MarkSeverity) => `Marked: ${severity}.`,
  markedWith: (words: string) => `Marked. ${words}`,
  selectAll: 'Select all (Ctrl+A)',
  row: 'Row',
  dragWidth: 'Drag to change the width; double-click to fit',
  hidden: 'Hidden in Excel',
  alsoHidden: ', hidden in Excel',
  covered: (area: string) => `Covered by the merged cells ${area}.`,
  merged: (area: string) => `Merged cells ${area}.`,
};
