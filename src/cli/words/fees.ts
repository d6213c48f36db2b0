import { counted, withCommas } from '../../entries';

/** What a check tells of fees. */
export const feesWords = {
  nothingNew: 'Fees: nothing new to pay',
  title: (day: string) => `Fees if sent on ${day}`,
  total: 'Total',
  by: (heading: string) => `By ${heading}`,
  alreadySent: 'Already sent',
  held: 'of which kept out of the files',
  dueNow: 'Due if sent now',
  notKnown: (fees: number) => `${counted(fees, 'fee')} not known`,
  andNotKnown: (fees: number) => `and ${counted(fees, 'fee')} not known`,
  reasons: {
    registration: 'Registrations',
    'size-change': 'Changes of size, asked for by e-mail',
    certification: 'Entries for the certificate',
    included: 'First entries of a unit, included in the registration',
    resit: 'Resits',
    absence: 'Re-entries after absence',
    unit: 'Entries of a unit that the registration does not include',
  },
  stages: {
    late: (entries: number) => `${withCommas(entries)} late`,
    'very-late': (entries: number) => `${withCommas(entries)} very late`,
  },
  tooLate: (entries: number, rows: string) =>
    `${counted(entries, 'entry', 'entries')} can no longer be made, and so cost nothing: ${rows}.`,
  notCharged: (entries: number, rows: string) =>
    `${counted(entries, 'entry', 'entries')} not charged, as another row has the same or there is a result already: ${rows}.`,
  more: (amount: string, back: string) => `${amount} more${back === '' ? '' : `, ${back}`}`,
  lateNotKnown: (fees: number) => `${counted(fees, 'late fee')} not known`,
  notPossible: (entries: number) => `${counted(entries, 'entry', 'entries')} no longer possible`,
  ifSentAfter: (day: string, what: string, isConfirmed: boolean) =>
    `If sent after ${day}: ${what}${isConfirmed ? '' : ' (not confirmed)'}`,
  refunds: '“Given back” and “not given back” say what happens if you withdraw the entry by the last day for a refund.',
};
