import { withCommas } from '../../entries';

/** What the columns and the summary of the check say. */
export const checkColumnWords = {
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  finding: (severity: string, rule: string, message: string) => `${severity} (${rule}): ${message}`,
  feesNotKnown: (unknown: number) => `${unknown} fees not known`,
  andNotKnown: (pounds: string, rest: string) => `£${pounds} and ${rest}`,
  feeNotKnown: 'fee not known',
  noFreeColumns: (sheet: string) =>
    `The sheet '${sheet}' has no two free columns next to each other for the words and fees of the check. Delete the columns that are not needed in Excel, save the workbook and try again.`,
  column: (letters: string) => `Column ${letters}`,
  tooManyLists: (sheet: string, most: number) =>
    `The sheet "${sheet}" holds more than ${withCommas(most)} lists below each other, with different headings. Bring the candidates into one list, and try again.`,
  tooManyEntries: (sheet: string, most: number) =>
    `The sheet "${sheet}" asks for more than ${withCommas(most)} entries, more than are checked at once. Delete the columns and rows that ask for nothing, or split the list.`,
  separators: {
    comma: 'Comma',
    semicolon: 'Semicolon',
    tab: 'Tab',
    upright: 'Other: |',
  },
  registration: 'Registration',
  legend: {
    error: 'Error',
    errorMeaning: 'Would be rejected, cost money or lose a result. Kept out of the entry files.',
    warning: 'Warning',
    warningMeaning: 'Look at it before you send: a late entry, or something that may be wrong.',
    note: 'Note',
    noteMeaning: 'Worth knowing. Nothing needs doing.',
  },
  columns: {
    entries: 'Entries',
    feesDue: 'Fees due',
    feeNotKnown: 'Fee not known',
    cost: 'Cost',
  },
  allNewEntries: 'All new entries',
  fees: 'Fees',
  qualification: 'Qualification',
  sent: {
    bySeries: 'Sent, by series',
    all: 'All entries that were sent',
    byQualification: 'Sent, by qualification',
    by: (group: string) => `Sent, by ${group}`,
  },
  notConfirmed: ' (not confirmed)',
  risk: {
    ifWithdrawn: 'If withdrawn in time',
    ifSentAfter: 'If sent after',
    impossible: 'Impossible',
    moreToPay: 'More to pay',
    notKnown: 'Not known',
  },
  ofSheet: (place: string, message: string, rule: string) => `${place}${message} (${rule})`,
  forTheWholeSheet: 'For the whole sheet',
  title: 'Entrywise summary',
  about: (sheets: number, names: string, asOf: string, check: string, fee: string) =>
    `${sheets === 1 ? 'Sheet' : 'Sheets'} ${names}, as if sent on ${asOf}. What was found in each row is in the columns "${check}" and "${fee}".`,
  follow: (fee: string) =>
    `Figures that are formulas follow the column "${fee}" when you change it; all others are as they were at the check.`,
  mark: 'Mark',
  findings: 'Findings',
  whatItMeans: 'What it means',
  nothingToPay: 'There is nothing new to pay.',
};
