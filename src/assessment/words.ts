/** What is said of earlier entries and of people. */
export const assessmentWords = {
  earlierByStatus: 'an earlier entry, says the status',
  earlierSeries: 'an earlier series',
  toBeSent: (when: string) => `${when} to be sent`,
  withdrawnLate: (when: string) => `${when} withdrawn after the last day for a refund, and so absent`,
  notKnown: (when: string) => `${when} entered, outcome not known`,
  outcome: (when: string, outcome: string, grade: string) =>
    `${when} ${outcome}${grade === '' ? '' : `, grade ${grade}`}`,
  candidate: (number: string) => `candidate ${number}`,
  byNumberAlone: (source: string) => `${source} was matched by candidate number alone`,
};
