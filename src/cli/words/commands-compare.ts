/** What is said where lists are compared, besides the comparison itself. */
export const compareCommandWords = {
  whichList: 'Name the list to compare the workbook with. See entrywise compare --help.',
  notInterchange: (file: string) =>
    `${file} is an entry or results file, not a list from Interchange. Export the entries in Interchange, and give that list.`,
};
