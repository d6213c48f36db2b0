import { academicYearOf, type CalendarDate } from './calendar-date';

/**
 * A series: the month of the examinations, the year, and the letter by which the awarding body tells its
 * series of one month apart. The letter is published only in basedata, so it is null until basedata is loaded.
 */
export interface Series {
  /** 1 to 12. */
  readonly month: number;
  readonly letter: string | null;
  /** Four digits. */
  readonly year: number;
}

const MONTH_CHARACTERS = '123456789ABC';

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const SEASONS: Readonly<Record<string, number>> = { winter: 1, spring: 1, summer: 6, autumn: 11 };

/** The month of the annual series in which qualification entries are made (awarding body's entries page: "September series (09)"). */
export const REGISTRATION_MONTH = 9;

/** The two characters of a series in a file, `1A`; `1?` while the letter is not known (JCQ formats: month 1-9, A-C, then a letter). */
export function seriesCharacters(series: Pick<Series, 'month' | 'letter'>): string {
  return `${MONTH_CHARACTERS[series.month - 1] ?? '?'}${series.letter ?? '?'}`;
}

/** The code of a series with its year, `9R26`. */
export function seriesCode(series: Series): string {
  return seriesCharacters(series) + String(series.year % 100).padStart(2, '0');
}

/** As the officer reads it: `June 2027`. */
export function seriesName(series: Pick<Series, 'month' | 'year'>): string {
  return `${MONTH_NAMES[series.month - 1] ?? '?'} ${series.year}`;
}

/** The month that a series code's first character stands for, or null. */
export function monthOfCharacter(character: string): number | null {
  const index = MONTH_CHARACTERS.indexOf(character.toUpperCase());
  return character.length === 1 && index >= 0 ? index + 1 : null;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function monthOfWord(word: string): number | null {
  const lower = word.toLowerCase();
  const season = SEASONS[lower];
  if (season !== undefined) return season;
  const index = MONTH_NAMES.findIndex((name) => lower.length >= 3 && name.toLowerCase().startsWith(lower));
  return lower === 'sept' ? 9 : index >= 0 ? index + 1 : null;
}

/** Reads a series as centres write it: `1A27`, `6A 27`, `June 2027`, `Jan-27`, `2027 June`, `Summer 2027`. Null for anything else. */
export function parseSeries(text: string): Series | null {
  const trimmed = text.trim();
  const code = /^([1-9ABC])([A-Z?])[\s/-]?(\d{2}|20\d{2})$/i.exec(trimmed);
  if (code?.[1] && code[2] && code[3]) {
    const month = monthOfCharacter(code[1]);
    const letter = code[2] === '?' ? null : code[2].toUpperCase();
    return month === null ? null : { month, letter, year: fullYear(code[3]) };
  }
  const words =
    /^([a-z]+)\.?[\s'’/,-]*(\d{2}|20\d{2})(?:\s+series)?$/i.exec(trimmed) ??
    /^(20\d{2})[\s'’/,-]*([a-z]+)(?:\s+series)?$/i.exec(trimmed);
  if (!words?.[1] || !words[2]) return null;
  const [word, year] = /^\d/.test(words[1]) ? [words[2], words[1]] : [words[1], words[2]];
  const month = monthOfWord(word);
  return month === null ? null : { month, letter: null, year: fullYear(year) };
}

/** Whether two series are the same; a letter that is not known matches any. */
export function sameSeries(one: Series, other: Series): boolean {
  return (
    one.month === other.month &&
    one.year === other.year &&
    (one.letter === null || other.letter === null || one.letter === other.letter)
  );
}

/** Negative, zero or positive as `one` comes before, with or after `other` in time. */
export function compareSeries(one: Series, other: Series): number {
  return one.year - other.year || one.month - other.month;
}

/** The annual registration series of the academic year that a day lies in: September 2026 for 21 Feb 2027. */
export function registrationSeriesAt(asOf: CalendarDate): Series {
  return { month: REGISTRATION_MONTH, letter: null, year: academicYearOf(asOf) };
}
