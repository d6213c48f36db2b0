/** Why a file cannot be written. */
export const writingWords = {
  noSeriesLetter:
    'The letter of the series is not known, and a file cannot be written without it. Load the basedata of the series.',
  year: (year: number) => `The year ${year} of the series cannot be told from two digits.`,
  noSequence00: (sequence: number, instead: number) =>
    `The sequence number is ${sequence}, and no file ends in .X00. Give ${instead}.`,
  sequence: (sequence: number) => `The sequence number is ${sequence}, but must be a whole number from 1 to 999.`,
  produced: (produced: string) => `The date ${produced} of the file cannot be told from a two-digit year.`,
  candidate: (candidate: string) => `Candidate ${candidate}`,
  notWritten: (who: string, field: string, problem: string) =>
    `${who}: ${field} ${problem} No file was written; correct it and try again.`,
  character: (value: string, place: number, character: string) =>
    `is ${value}, where character ${place}, ${character}, is not allowed.`,
  blank: 'is blank.',
  tooLong: (value: string, characters: number, room: number) =>
    `is ${value}, which has ${characters} characters; there is room for ${room}.`,
  spaces: (value: string) => `is ${value}, which begins or ends with a space.`,
  noDay: (value: string) => `is ${value}, which is not a day as DDMMYY.`,
  form: (value: string, form: string) => `is ${value}, which should be ${form}.`,
  noCandidate: 'There is no candidate to write into the file.',
  birthDate: (candidate: string, birthDate: string) =>
    `Candidate ${candidate}: the date of birth ${birthDate} is not in the 100 years before the series. Correct it.`,
  candidateTwice: 'is in the file twice. Each number is for one candidate.',
  noEntries: 'is entered for nothing and cannot be in an entry file.',
  optionTwice: (option: string) => `has option ${option} twice. Remove one of the entries.`,
  optionMissing: 'has an entry without an option entry code.',
  ofCandidate: (candidate: string, what: string) => `Candidate ${candidate} ${what}`,
  tooManyRecords: 'The file would have more records than its trailer can count.',
};
