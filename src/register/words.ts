import { counted } from '../entries';

/** What is said of the register: how an entry came to the awarding body, and what cannot be read. */
export const registerWords = {
  title: 'What was sent to the awarding body',
  remark:
    'Entrywise adds a line for everything that you send, and never changes one. You may sort and filter it; please do not delete lines.',
  answers: {
    title: 'What you answered',
    remark: 'Entrywise adds a line for each answer, and does not ask again. To be asked again, delete the line.',
  },
  sentIn: (file: string) => `sent in ${file}`,
  askedByEmail: 'asked for by e-mail',
  seenInInterchange: 'seen in Interchange',
  grade: (grade: string) => `grade ${grade}`,
  nothingToTakeBack: 'it takes back a line that is not there, and was ignored',
  noColumn: (names: string) => `it has no column ${names}`,
  sameAsRow: (row: number) => `it is the same as row ${row}, and was counted once`,
  fileMissing: (name: string) => `there are lines about file ${name}, but the line that it was made is missing`,
  linesLost: (name: string, entries: number, lost: number) =>
    `file ${name} was made with ${counted(entries, 'entry', 'entries')}, and ${counted(lost, 'line')} of them ${lost === 1 ? 'is' : 'are'} missing`,
  notRecorded: {
    nothing: 'nothing under "What" says',
    notSaid: (text: string) => `"${text}" does not say`,
    what: (said: string) => `${said} what the line records`,
  },
  formats: {
    time: 'a time such as 2026-09-14 10:32:05',
    series: 'a series such as 6A27',
    kind: 'Registrations or Unit entries',
    sequence: 'a whole number',
    entries: 'a whole number',
    candidateNumber: 'a candidate number of four digits',
    day: 'a day',
    fee: 'an amount such as £12.50',
    outcome: 'Sat or Absent',
  },
  isNot: (text: string, heading: string, as: string) => `"${text}" under "${heading}" is not ${as}`,
  noTime: 'it has no time',
  needs: (line: string, headings: string) => `a line "${line}" needs ${headings}`,
  details: {
    candidateNumber: 'candidate number',
    name: 'name',
    birthDate: 'date of birth',
    sex: 'sex',
    uci: 'UCI',
    upn: 'UPN',
    uln: 'ULN',
  },
};
