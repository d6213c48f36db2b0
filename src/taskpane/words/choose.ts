/** What is said where the officer chooses among sheets or rows. */
export const chooseWords = {
  several: 'Which sheet holds the entries?',
  severalHelp: 'Several could. Entrywise remembers your choice in this workbook.',
  pickRow: 'If one of these rows holds the headings, choose it:',
  useRow: (row: number) => `Use row ${row + 1} as the headings`,
  lookAgain: 'Look again',
};
