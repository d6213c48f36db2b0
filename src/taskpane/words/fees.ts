import { counted, formatDate, formatPence, type CalendarDate, type Pence } from '../../entries';

/** What is said of fees and dates. */
export const feesWords = {
  title: 'Fees',
  none: 'Check the sheet first',
  noneHelp: 'Fees come from the entries that the check finds.',
  total: (day: CalendarDate) => `If sent on ${formatDate(day)}`,
  unpriced: (count: number) => `and ${counted(count, 'fee')} not known`,
  held: (entries: number, due: Pence, left: Pence) =>
    due === 0
      ? `${counted(entries, 'entry', 'entries')} cannot be sent yet. ${entries === 1 ? 'It adds' : 'They add'} nothing to this sum.`
      : `${counted(entries, 'entry', 'entries')} cannot be sent yet: ${entries === 1 ? 'it is' : 'they are'} ${formatPence(due)} of this sum, and the others ${formatPence(left)}.`,
  unpricedHelp: 'Some fees are missing. Enter them under Reference.',
  allSent: 'Nothing left to send. Sent so far',
  sentTitle: 'Already sent',
  breakdown: 'What it is for',
  reasons: {
    registration: 'Registrations',
    included: 'First entries, included in the registration',
    'size-change': 'Changes of size, asked for by e-mail',
    certification: 'Entries for the certificate',
    resit: 'Resits',
    absence: 'Re-entries after an absence',
    unit: 'Unit entries not included in the registration',
  },
  late: { late: 'late', 'very-late': 'very late', closed: 'closed', none: 'on time' },
  atRisk: 'If you wait',
  risk: (after: CalendarDate) => `If you send after ${formatDate(after)}`,
  /** @param back what becomes of it where an entry is withdrawn in time */
  riskMore: (more: Pence, back: string) => `${formatPence(more)} more${back === '' ? '' : `, ${back}`}`,
  riskBack:
    '“Given back” and “not given back” say what happens if you withdraw the entry by the last day for a refund.',
  riskUnpriced: (count: number) => `${counted(count, 'late fee')} not known`,
  closed: (count: number) => `${counted(count, 'entry', 'entries')} can no longer be made (deadline passed)`,
  notCharged: (
    places: readonly { readonly sheet: string; readonly count: number; readonly rows: string }[],
    isOfSeveral: boolean,
  ) => {
    const entries = places.reduce((sum, { count }) => sum + count, 0);
    const named = places.map(
      ({ sheet, count, rows }) => `${count === 1 ? 'row' : 'rows'} ${rows}${isOfSeveral ? ` of ${sheet}` : ''}`,
    );
    return `${counted(entries, 'entry', 'entries')} not charged: ${entries === 1 ? 'it is a duplicate or already has a result' : 'they are duplicates or already have a result'} (${named.join('; ')}).`;
  },
  riskClosed: (count: number) => `${counted(count, 'entry', 'entries')} no longer possible`,
  noRisk: 'No more deadlines to come.',
  riskUnknown: 'A deadline is not known, so Entrywise cannot say what waiting costs. Enter it under Reference.',
  by: 'Totals',
  which: 'Entries',
  entriesOf: { new: 'New', sent: 'Sent', all: 'All' },
  groupBy: 'Totals by',
  byQualification: 'Qualification',
  byCandidate: 'Candidate',
  columns: { label: 'For', series: 'Series', entries: 'Entries', due: 'Due', cost: 'Cost', unpriced: 'Fees not known' },
  writeColumns: 'Write fee column',
  writeSummary: 'Write fee summary',
  sendOn: 'Send on',
  today: 'Today',
};

export const timelineWords = {
  title: 'Dates',
  label: (series: string, entries: number) => `${series}: ${counted(entries, 'unit entry', 'unit entries')}`,
  today: (day: CalendarDate) => `Today, ${formatDate(day)}`,
  now: 'now',
  sendDay: (day: CalendarDate) => `Sent on ${formatDate(day)}`,
  stages: { none: 'On time', late: 'Late', 'very-late': 'Very late', closed: 'Closed' },
  until: (stage: string, day: CalendarDate, sure: boolean) =>
    `${stage} until ${formatDate(day)}${sure ? '' : ' (not confirmed)'}`,
  after: (stage: string, day: CalendarDate) => `${stage} after ${formatDate(day)}`,
  refund: (day: CalendarDate, sure: boolean) =>
    `Refunds for withdrawals until ${formatDate(day)}${sure ? '' : ' (not confirmed)'}`,
  results: (day: CalendarDate, sure: boolean) => `Results on ${formatDate(day)}${sure ? '' : ' (not confirmed)'}`,
  unknown: 'No deadline is known for this series. Enter it under Reference.',
  noSeries: 'The sheet has no unit entries to send, and registrations have no final deadline.',
};
