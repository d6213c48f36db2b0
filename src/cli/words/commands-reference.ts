import type { ExplainedValue } from '../../reference';

/** What is said of the values that the product goes by. */
export const referenceCommandWords = {
  oneTooMany: (word: string) => `"${word}" is one word too many: see entrywise reference --help.`,
  whichWorkbook: '--out writes a copy of a workbook: say which with --workbook.',
  titles: {
    centre: 'Your centre',
    board: 'Board',
    basedata: 'Basedata loaded',
    timetable: 'Timetables loaded',
    policy: 'What is allowed',
    date: 'Dates',
    fee: 'Fees',
    qualification: 'Qualifications',
    unit: 'Examined units',
  } satisfies Record<ExplainedValue['about'], string>,
  missing: 'missing',
  copyWritten: (file: string) => `Written: ${file}, with the Reference sheets to be filled in.`,
  /** @param holds how many values of which kinds are in it */
  yearFileWritten: (file: string, year: string, holds: string) =>
    `Written: ${file}, the year file of ${year}: ${holds}.`,
};
