import { firstInWords } from '../../entries';

/** What is said of a list that is given beside the workbook. */
export const givenListWords = {
  whichSheet: (file: string, sheets: readonly string[]) =>
    `${file}: ${firstInWords(sheets.map((name) => `"${name}"`))} all hold a list of candidates. Say which is meant, such as --list-sheet "${sheets[0] ?? ''}".`,
};
