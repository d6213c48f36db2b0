import { firstInWords } from '../../entries';

/** What is said where lists are compared, besides the comparison itself. */
export const compareCommandWords = {
  whichList: 'Name the list to compare the workbook with. See entrywise compare --help.',
  notInterchange: (file: string) =>
    `${file} is an entry or results file, not a list from Interchange. Export the entries in Interchange, and give that list.`,
  whichSheet: (file: string, sheets: readonly string[]) =>
    `${file}: ${firstInWords(sheets.map((name) => `"${name}"`))} all hold a list of candidates. Say which is meant, such as --list-sheet "${sheets[0] ?? ''}".`,
};
