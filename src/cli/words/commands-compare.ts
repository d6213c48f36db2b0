import { firstInWords } from '../../entries';

/** What is said where lists are compared, besides the comparison itself. */
export const compareCommandWords = {
  whichList: 'With which list is the workbook to be compared? See entrywise compare --help.',
  notInterchange: (file: string) =>
    `${file} is an entry or results file, and no list of Interchange's. Export the entries there, and give that list.`,
  whichSheet: (file: string, sheets: readonly string[]) =>
    `${file}: ${firstInWords(sheets.map((name) => `"${name}"`))} all hold a list of candidates. Say which is meant, such as --list-sheet "${sheets[0] ?? ''}".`,
};
