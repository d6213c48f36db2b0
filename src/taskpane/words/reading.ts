import { listInWords } from '../../entries';

/** What is said where the officer corrects how the sheet is read. */
export const readingWords = {
  changeTitle: 'How the sheet is read',
  changeHelp: 'Entrywise remembers your choices in this workbook.',
  chooseSheet: 'Sheet',
  chooseRow: 'Heading row',
  together: (sheets: readonly string[]) =>
    `${listInWords(sheets.map((sheet) => `"${sheet}"`))} are checked and sent together. Choose one of them above to see how it is read.`,
  checkOnly: (sheet: string) => `Check only ${sheet}`,
  rowOption: (row: number, text: string) => `Row ${row + 1}: ${text}`,
  columns: 'Columns',
  columnHelp: 'What each column means. Choose another meaning where the guess is wrong.',
  asGuessed: 'As guessed',
  ignore: 'Leave out',
  notUsed: 'Not used',
  unitColumn: 'Unit',
  flag: 'Yes or no',
  saidTitle: 'Set for the whole sheet',
  saidQualification: 'Rows and units without a qualification are for',
  saidSeries: 'Units without a series are for',
  takeBack: 'Not set',
  product: 'Written by Entrywise',
  forget: 'Go back to the guesses',
};
