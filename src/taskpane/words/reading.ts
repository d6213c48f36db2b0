/** What is said where the officer corrects how the sheet is read. */
export const readingWords = {
  changeTitle: 'How the sheet is read',
  changeHelp: 'Entrywise remembers your choices in this workbook.',
  chooseSheet: 'Sheet',
  chooseRow: 'Heading row',
  rowOption: (row: number, text: string) => `Row ${row + 1}: ${text}`,
  columns: 'Columns',
  columnHelp: 'What each column means. Choose another meaning where the guess is wrong.',
  asGuessed: 'As guessed',
  ignore: 'Leave out',
  notUsed: 'Not used',
  unitColumn: 'Unit',
  flag: 'Yes or no',
  own: 'Written by Entrywise',
  forget: 'Go back to what was guessed',
};
