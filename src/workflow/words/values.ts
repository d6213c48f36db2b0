import { counted, withCommas } from '../../entries';

/** What is said of files that give values, and what of them is needed. */
export const workflowValueWords = {
  setUpLeftOut: (name: string, message: string) =>
    `${name}, which is set up for everybody here, was left out. Tell whoever looks after Entrywise. ${message}`,
  noSheets:
    'has none of the sheets CT Options, CT Series, CT Fees and CT Policy, so it gives no fees and dates. Give a workbook in which they are filled in, or a year file (.json).',
  sheetsEmpty:
    'has the sheets for fees and dates, and nothing is filled in on them. Fill them in and save the workbook first.',
  line: (line: number) => ` line ${line}`,
  place: (line: number, position: number) => ` line ${line} position ${position}`,
  basedataNotUsed: (problems: string) => `Basedata cannot be used. ${problems}`,
  keptWithWorkbook: 'kept with this workbook',
  sheetsOfWorkbook: 'CT sheets of this workbook',
  resultsNotUsed: (problems: string) => `Results cannot be used. ${problems}`,
  tooManyResults: (file: string, most: number) =>
    `${file} is not read: the results files before it have more than ${withCommas(most)} results together. Give only those of the years that your candidates have been with you.`,
  notPriced: (entries: number) => `${counted(entries, 'entry', 'entries')} cannot be priced.`,
  registration: (level: number, size: string) => `Registration, Level ${level} ${size}`,
  unitEntry: (level: number) => `Unit entry, Level ${level}: resits and the like`,
  lateFee: 'Late fee',
  veryLateFee: 'Very late fee',
  feesList: 'see the fees list',
  lateNotKnown: (affected: number) => `The late fee is not known for ${counted(affected, 'entry', 'entries')}.`,
  veryLateNotKnown: (affected: number) =>
    `The very late fee is not known for ${counted(affected, 'entry', 'entries')}.`,
  wouldBeLate: (entries: string) => `After it ${entries} would be late.`,
  wouldBeVeryLate: (entries: string) => `From the next day on ${entries} would be very late.`,
  noLonger: (entries: string) => `From the next day on ${entries} can no longer be made.`,
  refund: (entries: string) => `Until then the fee is given back on a withdrawal of ${entries}.`,
  dateOf: (series: string, date: string) => `${series}: ${date}`,
  keyDates: 'see the key dates',
  somethingOfYours: (sheet: string, cell: string) =>
    `Sheet "${sheet}" has something of yours in cell ${cell}, outside its columns, that would be lost when the sheet is replaced. Move it to a sheet of your own, and try again.`,
  noInvoice: (file: string) =>
    `${file} is not an invoice that can be compared: it needs the headings Code, Entries and Amount in one row, and may have Series. Type them above the columns, and try again.`,
  notAsWritten: (name: string) =>
    `The sheet "${name}" was changed after Entrywise wrote it, and the changes would be lost. Rename the sheet to keep it, or delete it, and try again.`,
};
