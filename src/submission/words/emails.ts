import { counted } from '../../entries';

/** What e-mails to the awarding body say, and what to know before they are sent; the same for steps by hand. */
export const emailWords = {
  centre: (centreNumber: string) => `Centre number: ${centreNumber}`,
  confirm: 'Please confirm when this has been done.',
  candidate: (candidateNumber: string, uci: string) =>
    `Candidate number ${candidateNumber}${uci === '' ? '' : `, UCI ${uci}`}`,
  details: {
    subject: (centreNumber: string, family: string) =>
      `Centre ${centreNumber}: changes to candidates' details, ${family}`,
    request: (family: string) => `Please make these changes to the details of our ${family} candidates.`,
    change: (detail: string, before: string, after: string) =>
      `  ${detail}: ${after}${before === '' ? '' : ` (was ${before})`}`,
    untilRecorded: 'Until you record the change here, files keep the details that the awarding body has.',
    newUci: 'Results are matched by UCI: make sure that the new one is right before you send this.',
    newName: 'You may be asked for proof of a change of name.',
  },
  sizes: {
    subject: (centreNumber: string, family: string) =>
      `Centre ${centreNumber}: change of qualification size, ${family}`,
    request: 'Please change the size of these registrations.',
    change: (candidate: string, from: string, to: string, way: string) =>
      `${candidate}: from ${from} to ${to} (${way})`,
    note: (way: string, code: string) => `${way} from ${code}`,
    conditions:
      'This needs the same subject and level, and the right units. A top-up may have a fee of its own: see the fees list.',
    units:
      'Units that were achieved count towards the new size. New unit entries go under the code of the new size once it is confirmed.',
  },
  withdrawals: {
    subject: (centreNumber: string, family: string) => `Centre ${centreNumber}: withdrawal of unit entries, ${family}`,
    request: 'Please withdraw these unit entries.',
    noRow:
      'No row of the sheet asks for these entries any more. If a row was deleted by mistake, put it back instead of sending this.',
  },
  refunds: {
    unknown: (series: string) =>
      `${series}: the last day for a withdrawal with a refund is not known. Look it up before you send this, because after it the fee is lost.`,
    givenBack: (series: string, until: string) => `${series}: withdrawn by ${until}, the fee is given back.`,
    over: (series: string, last: string) =>
      `${series}: the last day for a refund, ${last}, is over. The fee is lost, and so is an entry that the registration includes; a candidate who does not sit is absent.`,
    hardship: (days: number) =>
      `On medical grounds or after a bereavement the fee is given back up to ${days} days before the results.`,
    askLateFee: 'Ask whether the late fee is given back too.',
  },
  tracker: (page: string, registrations: number, who: string) =>
    `Set ${counted(registrations, 'registration')} to Withdrawn in the ${page}, in the role of Exams Officer, and only where the student has left: not while results are pending, and not where the qualification will be finished later. ${who}.`,
};
