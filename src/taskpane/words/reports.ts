import { listInWords } from '../../entries';
import type { ReportKind } from '../../table';

const TITLES: Readonly<Record<ReportKind, string>> = {
  fees: 'Fee summary',
  invoice: 'Expected invoice',
  statements: 'Statements of entry',
  'check-list': 'Class check list',
  examinations: 'Examinations',
};

const EMPTY: Readonly<Record<ReportKind, string>> = {
  fees: 'there is nothing to pay',
  invoice: 'nothing was marked as sent yet',
  statements: 'nobody is entered',
  'check-list': 'nobody is entered',
  examinations: 'no timetable was given for a series with entries',
};

/** What is said of reports. */
export const reportWords = {
  title: 'Reports',
  help: 'Sheets in this workbook, to print or keep. Existing reports are replaced, unless someone has edited them.',
  entries: { all: 'New and sent', new: 'New only', sent: 'Sent only' },
  choose: 'Which reports',
  titles: TITLES,
  holds: {
    fees: 'By payer, series, qualification, department and candidate, with the list behind it',
    invoice: 'What should be invoiced for everything that was sent',
    statements: 'One candidate a page',
    'check-list': 'One class a page, with columns to sign',
    examinations: 'Each paper with day, session, length and candidates by class, from the timetable that you give',
  } satisfies Readonly<Record<ReportKind, string>>,
  resitsToCandidate: 'Candidates pay for resits, and for re-entries after an absence',
  lateToDepartment: 'Departments pay late fees',
  group: 'A page for each',
  countBy: 'Candidates by',
  compare: 'Compare with the invoice',
  compareHelp:
    'Drop a file here (.xlsx or .csv) with the headings Code, Entries, Amount and perhaps Series. It stays on this machine.',
  chooseInvoice: 'Choose the invoice',
  invoice: (name: string) => `Compared with ${name}`,
  removeInvoice: (name: string) => `Remove ${name}`,
  remove: 'Remove',
  write: 'Write reports',
  writing: 'Writing the reports…',
  none: 'Choose at least one report.',
  largeInvoice: (name: string, megabytes: number, most: number) =>
    `${name} has ${megabytes} MB; an invoice has at most ${most} MB. Copy its lines into a new workbook and choose that.`,
  written: (sheets: readonly string[], nothing: readonly ReportKind[]) =>
    [
      ...(sheets.length === 0 ? [] : [`Written: ${listInWords(sheets.map((name) => `"${name}"`))}.`]),
      ...nothing.map((kind) => `${TITLES[kind]}: nothing to list, because ${EMPTY[kind]}.`),
    ].join(' '),
};
