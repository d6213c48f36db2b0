import { counted, withCommas } from '../entries';

/** What fills the slots of messages, where it is words: the messages themselves stand in their rules. */
export const slotWords = {
  /** What is written for each thing that a mark may mean. */
  written: { enter: 'Y', resit: 'Resit', leave: 'N' },
  grade: (grade: string) => ` (grade ${grade})`,
  characterAs: (from: string, to: string) => `${from} as ${to}`,
  thisSheet: 'This sheet',
  sheet: (name: string) => `Sheet "${name}"`,
  rowsOfSheet: (rows: string, sheet: string) => `${rows} of sheet "${sheet}"`,
  rowsFromTo: (first: number, last: number) => `${first} to ${last}`,
  morePlaces: (more: number) => `${withCommas(more)} more places`,
  unitEntries: (count: number) => counted(count, 'unit entry', 'unit entries'),
  and: ' and ',
  or: ' or ',
  noExaminedUnit: 'it has none',
  sentEntry: (candidateNumber: string, code: string, series: string) =>
    `candidate ${candidateNumber}: ${code} ${series}`,
  andMore: (more: number) => `and ${withCommas(more)} more`,
  onDay: (day: string) => ` on ${day}`,
  itWas: 'it was',
  theyWere: 'they were',
  withoutHeading: (letters: string) => `${letters}, which has no heading`,
  withoutHeadingSo: (letters: string) => `${letters}, which has no heading,`,
  registrationsWere: (count: number) => (count === 1 ? '1 registration was' : `${counted(count, 'registration')} were`),
  orAnswer: 'or answer that they have left or are not entered this year.',
  eitherColumn: (code: string, qualification: string) => `${code} or ${qualification}`,
  places: {
    banner: 'the line above the headings',
    group: 'the line above them',
    tab: 'the name of the sheet',
  },
};
