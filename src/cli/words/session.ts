import { counted, withCommas } from '../../entries';

/** What a check tells while it runs, of the workbook and of the files that were given beside it. */
export const sessionWords = {
  reading: (file: string) => `Reading ${file} …`,
  checking: (file: string) => `Checking ${file} …`,
  writingCopy: (file: string) => `Writing the copy of ${file} …`,
  marked: 'the workbook with marks, words and fees',
  withSheets: (message: string, one: string, another: string) =>
    `${message} With --sheet ${one}, or --sheet ${one} --sheet ${another}.`,
  noGroups: 'no column that groups candidates was found',
  groups: (named: string) => `there is ${named}`,
  nobodyInGroup: (group: string, known: string) => `--registered-in ${group}: no candidate is in that group; ${known}.`,
  unknownQualification: (code: string) =>
    `--qualification ${code} is not a known qualification. entrywise reference lists those that are; --basedata adds those in your basedata.`,
  chosen: { sheet: 'sheet', headingRow: 'heading row', columns: 'columns' },
  chosenInPane: (what: string) => `As chosen in the pane: ${what}.`,
  answers: (sheet: string, heeded: number) => `Sheet "${sheet}": ${counted(heeded, 'earlier answer')} used.`,
  textFile: (separator: string) =>
    `This is a text file with ${separator} between the values. It was read as one sheet, each value unchanged. Any copy is written as an Excel Workbook (.xlsx).`,
};

/** What is told of basedata, results, fees, dates and timetables that were given. */
export const givenFilesWords = {
  basedata: (files: string, version: string, day: string | null, options: number) =>
    `Basedata: ${files} (version ${version}${day === null ? '' : ` of ${day}`}, ${options} options).`,
  noBasedata: 'No basedata is loaded: codes cannot be checked against it, and no entry file can be made.',
  results: (source: string, series: string, entries: number, matched: number) =>
    `Results: ${source} (${series}), ${counted(entries, 'result')}, ${matched} of candidates in this sheet.`,
  unknownUnits: (codes: string) => ` Not used, because the unit is not known: ${codes}.`,
  nobody: (named: string, rest: number) =>
    ` Not in this sheet: ${named}${rest > 0 ? `, and ${withCommas(rest)} more` : ''}.`,
  values: (file: string, what: string) => `Fees and dates: ${file}: ${what}.`,
  timetable: (file: string, what: string) => `Timetable: ${file}: ${what}.`,
};

/** What is told of several workbooks that are checked one after another. */
export const severalWords = {
  sameCopies: (one: string, other: string) =>
    `The copies of ${one} and ${other} would have the same name. Check them one by one, each with a folder of its own.`,
  notKnown: (fees: number) => (fees === 0 ? '' : `and ${counted(fees, 'fee')} not known`),
  cannotBeUsed: 'cannot be used',
  title: (workbooks: number) => `${counted(workbooks, 'workbook')}, each checked by itself`,
  headings: ['Workbook', 'Errors', 'Warnings', 'Entries', 'Due'],
  total: 'Total',
};
