import type { CalendarDate } from '../entries';
import type { Moment } from './moment';
import { parseMoment } from './moment';
import { parseDay, wordOf } from './read-register-line';
import { NO_DETAILS } from './register-line';
import type { SentDetails } from './sent-details';
import { registerWords } from './words';

/** The sheet that keeps what the officer answered to findings, so that they are not asked again. */
export const ANSWERS_SHEET = 'Entrywise answers';

export const ANSWERS_TITLE = registerWords.answers.title;
export const ANSWERS_DESCRIPTION = registerWords.answers.remark;

/**
 * `left`: the candidate does not go on with the qualification; `not-this-year`: what is missing is not to be entered in this academic
 * year; `seen`: the officer knows of it; `registered`: the candidate was registered for the qualification before, in an earlier year or
 * elsewhere.
 */
export type AnswerWord = 'left' | 'not-this-year' | 'seen' | 'registered';

/** The words of each, in the column "Answer". */
export const ANSWER_WORDS: Readonly<Record<AnswerWord, string>> = {
  left: 'Left',
  'not-this-year': 'Not this year',
  seen: 'Seen',
  registered: 'Registered before',
};

/** An answer as it is kept. */
export interface Answer {
  readonly time: Moment | null;
  readonly word: AnswerWord;
  readonly by: string;
  /** Of whom; `NO_DETAILS` where it is about a qualification. */
  readonly details: SentDetails;
  /** Five digits; empty: any. */
  readonly qualification: string;
  /** Two characters; empty: any. */
  readonly unit: string;
  /** The autumn of the academic year; null: any. */
  readonly year: number | null;
  /** What was seen, in words; else empty. */
  readonly about: string;
}

/** The columns of the sheet, in the order in which they are written; widths in characters. */
export const ANSWER_COLUMNS = [
  { heading: 'Time', width: 20 },
  { heading: 'Answer', width: 16 },
  { heading: 'By', width: 12 },
  { heading: 'Candidate number', width: 17 },
  { heading: 'Name', width: 30 },
  { heading: 'Date of birth', width: 13 },
  { heading: 'UCI', width: 16 },
  { heading: 'ULN', width: 12 },
  { heading: 'Qualification', width: 14 },
  { heading: 'Unit', width: 6 },
  { heading: 'Academic year', width: 14 },
  { heading: 'About', width: 34 },
] as const;

export type AnswerHeading = (typeof ANSWER_COLUMNS)[number]['heading'];

/** An academic year as officers write it: `2026/27`. */
export function academicYearWords(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The values of an answer, in the order of the columns. */
export function answerValues(answer: Answer): (string | { readonly day: CalendarDate })[] {
  const { details, year } = answer;
  const values: Readonly<Record<AnswerHeading, string | { readonly day: CalendarDate }>> = {
    Time: answer.time ?? '',
    Answer: ANSWER_WORDS[answer.word],
    By: answer.by,
    'Candidate number': details.candidateNumber,
    Name: details.name,
    'Date of birth': details.birthDate === null ? '' : { day: details.birthDate },
    UCI: details.uci,
    ULN: details.uln,
    Qualification: answer.qualification,
    Unit: answer.unit,
    'Academic year': year === null ? '' : academicYearWords(year),
    About: answer.about,
  };
  return ANSWER_COLUMNS.map(({ heading }) => values[heading]);
}

/** Whether an answer is about a person. */
export function isOfPerson({ details: { uci, uln, candidateNumber, name } }: Pick<Answer, 'details'>): boolean {
  return uci + uln + candidateNumber + name !== '';
}

/** Reads a line, also one that the officer typed: null where it says too little, so that it answers nothing. */
export function readAnswer(text: (heading: AnswerHeading) => string): Answer | null {
  const word = wordOf(ANSWER_WORDS, text('Answer'));
  if (word === null) return null;
  const number = text('Candidate number');
  const [, autumn] = /^(20\d\d)\s*[/–-]\s*(?:20)?\d\d$/.exec(text('Academic year')) ?? [];
  const code = text('Qualification');
  const answer: Answer = {
    time: parseMoment(text('Time')),
    word,
    by: text('By'),
    details: {
      ...NO_DETAILS,
      candidateNumber: /^\d{1,4}$/.test(number) ? number.padStart(4, '0') : '',
      name: text('Name').toUpperCase(),
      birthDate: parseDay(text('Date of birth')),
      uci: text('UCI').toUpperCase(),
      uln: text('ULN'),
    },
    qualification: /^\d{4}$/.test(code) ? `0${code}` : code.toUpperCase(),
    unit: /^\d$/.test(text('Unit')) ? `0${text('Unit')}` : text('Unit').toUpperCase(),
    year: autumn === undefined ? null : Number(autumn),
    about: text('About'),
  };
  return isEnough(answer) ? answer : null;
}

/** Nobody has left or was registered without being named, and nothing is left out without its qualification or whose it is. */
function isEnough(answer: Answer): boolean {
  if (isOfPerson(answer)) return true;
  return answer.qualification !== '' && answer.word !== 'left' && answer.word !== 'registered';
}
