import { counted, listInWords } from '../../entries';

/** What is said of fees, dates and files that are given. */
export const givingWords = {
  referenceSheets: 'The sheets are written. Fill in what you know, and check again.',
  readOn: (day: string) => `read on ${day}`,
  valuesGiven: (values: number) =>
    `${counted(values, 'value')} written into the CT sheets of this workbook. Everything was checked again with ${values === 1 ? 'it' : 'them'}.`,
  intoYearFile: (values: number, name: string) =>
    `${counted(values, 'value')} taken into the year file, which counts for every workbook on this machine. Save it for colleagues and other machines: until then ${name} is kept here only.`,
  yearFileHas: (year: string, what: string) =>
    `It is the year file of ${year}: ${what}. Whoever drops it on the pane has the same.`,
  takenOfWorkbook: (name: string) =>
    `Of ${name} only the fees and dates on its CT sheets were taken; to open it as your list, open it beside the pane.`,
  wouldLose: (name: string) =>
    `${name} has values that were typed here and are in no file yet, and they would be lost. Save the year file first, or remove ${name}, and give the file again.`,
  incomplete: (files: readonly string[]) =>
    files.length === 1
      ? `The basedata is incomplete: ${listInWords(files)} is missing. Give it too.`
      : `The basedata is incomplete: ${listInWords(files)} are missing. Give them too.`,
  forgotten: 'Deleted: this browser keeps nothing of yours here any more. What is on the Reference tab was not kept.',
  notYetRemoved: (name: string) =>
    `${name} has values that were typed here and are in no file yet. Save the year file first. To remove it all the same, press Remove again.`,
};
