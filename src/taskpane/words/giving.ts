import { counted, listInWords } from '../../entries';

/** What is said of fees, dates and files that are given. */
export const givingWords = {
  referenceSheets: 'The sheets are written. Fill in what you know, and check again.',
  readOn: (day: string) => `read on ${day}`,
  valuesGiven: (values: number) =>
    `${counted(values, 'value')} written into the CT sheets of this workbook. Everything was checked again with ${values === 1 ? 'it' : 'them'}.`,
  intoYearFile: (values: number, name: string) =>
    `${counted(values, 'value')} added to the year file, which counts for every workbook on this machine. Save ${name} for colleagues and other machines: until then it is kept here only.`,
  yearFileHas: (year: string, what: string) =>
    `It is the year file of ${year}: ${what}. Anyone who drops it on the pane has the same.`,
  takenOfWorkbook: (name: string) =>
    `Only the fees and dates on the CT sheets of ${name} were taken. To check its entries, open it beside the pane.`,
  wouldLose: (name: string) =>
    `${name} has values that you typed here and have not saved. The file that you gave would replace them. Save the year file first, or remove ${name}; then give the file again.`,
  incomplete: (files: readonly string[]) =>
    files.length === 1
      ? `The basedata is incomplete: ${listInWords(files)} is missing. Give it too.`
      : `The basedata is incomplete: ${listInWords(files)} are missing. Give them too.`,
  forgotten:
    'Deleted: this browser keeps nothing of yours here any more. What the Reference tab still shows was never kept here.',
  notYetRemoved: (name: string) =>
    `${name} has values that you typed here and have not saved. Save the year file first. To remove it anyway, press Remove again.`,
};
