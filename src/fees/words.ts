/** What the fees say: why an entry has its price, what is given back, and how fees are called. */
export const feeWords = {
  reasons: {
    registration: 'A registration costs the fee of its qualification.',
    'size-change':
      'A change of size is no registration, and is asked for by e-mail. What it costs is in the fees list.',
    certification: 'An entry for the certificate costs a fee of its own.',
    included: 'This entry of the unit is included in the registration.',
    resit: 'A resit is not included in the registration and costs the unit fee.',
    absence: 'An absence used up the included entry, so entering again costs the unit fee.',
    unit: 'No registration includes this entry of the unit, so it costs the unit fee.',
  },
  stages: {
    none: '',
    late: 'Late, because entries were due by {date}: a late fee is added.',
    'very-late': 'Very late, because late entries were due by {date}: a very late fee is added.',
    closed: 'Entries closed on {date}: the entry can no longer be made, so it has no price.',
  },
  over: 'The series is over: the entry can no longer be made, so it has no price.',
  notKnown: (label: string) => `${label}: not known.`,
  dateNotConfirmed: ' (date not confirmed)',
  registered: (code: string, subject: string, size: string) => ` Registered: ${code} ${subject} ${size}.`,
  earlier: (earlier: string) => ` Earlier: ${earlier}.`,
  prices: {
    registration: 'Registration fee',
    'size-change': 'Fee for a change of size',
    certification: 'Certification fee',
    resit: 'Unit fee (resit)',
    absence: 'Unit fee (re-entry after absence)',
    unit: 'Unit fee',
  },
  included: 'Included in the registration',
  late: { late: 'Late fee', 'very-late': 'Very late fee' },
  lateFee: {
    givenBack: (entries: string) => `The late fee of ${entries} is given back too.`,
    kept: (entries: string) => `The late fee of ${entries} is not given back.`,
    notKnown: (entries: string) =>
      `Whether the late fee of ${entries} is given back is not known: look it up in the fees list.`,
  },
  ofIt: (amount: string) => `${amount} of it `,
  part: {
    kept: (of: string) => `${of}not given back`,
    perhaps: (of: string) => `${of}perhaps not given back`,
    givenBack: 'given back',
  },
  noGroup: '(empty)',
  noQualification: 'No qualification',
  notInSheet: '(no longer in the sheet)',
  noSeries: 'No series',
  registrations: (series: string) => `Registrations, ${series}`,
};
