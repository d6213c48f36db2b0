import { academicYearOf, datePartsOf, type CalendarDate } from './calendar-date';
import { memoize, memoizeOf } from './memoize';

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

/**
 * A month by its name, its first three letters, `Sept`, or `Summer`. The other seasons are left out: by winter people
 * mean January of the year as well as November of the one before.
 */
const MONTHS_BY_WORD: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.flatMap((name, index): [string, number][] => [
    [name.toLowerCase(), index + 1],
    [name.slice(0, 3).toLowerCase(), index + 1],
  ]),
  ['sept', 9],
  ['summer', 6],
]);

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

/** The same with its code, `June 2027 (6A27)`, where the letter is known: it is not before basedata is loaded. */
export function seriesWords(series: Series): string {
  return series.letter === null ? seriesName(series) : `${seriesName(series)} (${seriesCode(series)})`;
}

/** The month that a series code's first character stands for, or null. */
export function monthOfCharacter(character: string): number | null {
  const index = MONTH_CHARACTERS.indexOf(character.toUpperCase());
  return character.length === 1 && index >= 0 ? index + 1 : null;
}

const CODE = /^([1-9ABC])([A-Z?])[\s/-]*(\d{2}|20\d{2})$/i;
const WORD_YEAR = /^([a-z]+)\.?(?:\s+(?:series|exams?))?[\s'’/,–-]*(\d{2}|20\d{2})(?:\s+(?:series|exams?))?$/i;
const YEAR_WORD = /^(20\d{2})[\s/,–-]*([a-z]+)\.?(?:\s+(?:series|exams?))?$/i;
const YEAR_MONTH = /^(20\d{2})[-/](0[1-9]|1[0-2])$/;
const MONTH_YEAR = /^(0?[1-9]|1[0-2])\/(20\d{2})$/;

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function parseSeriesCode(text: string): Series | null {
  const [, character, letter, year] = CODE.exec(text) ?? [];
  const month = monthOfCharacter(character ?? '');
  if (month === null || !letter || !year) return null;
  return { month, letter: letter === '?' ? null : letter.toUpperCase(), year: fullYear(year) };
}

function parseSeriesName(text: string): Series | null {
  const [, word, wordYear] = WORD_YEAR.exec(text) ?? [];
  const [, yearBefore, wordAfter] = YEAR_WORD.exec(text) ?? [];
  const [, digits, digitsYear] = MONTH_YEAR.exec(text) ?? [];
  const [, isoYear, isoMonth] = YEAR_MONTH.exec(text) ?? [];
  const number = digits ?? isoMonth;
  const month = number ? Number(number) : MONTHS_BY_WORD.get((word ?? wordAfter ?? '').toLowerCase());
  const year = wordYear ?? yearBefore ?? digitsYear ?? isoYear;
  return month && year ? { month, letter: null, year: fullYear(year) } : null;
}

/**
 * Reads a series as centres write it: `1A27`, `6A 27`, `6?27`, `June 2027`, `Jan-27`, `Sept '26`, `2027 June`,
 * `Summer 2027`, `June series 2027`, `06/2027`, `2027-06`; a year of two digits is one of this century. Null for anything else:
 * a day (`27 June`), an academic year (`2026/27`), another season.
 */
export function parseSeries(text: string): Series | null {
  const trimmed = text.trim();
  return parseSeriesCode(trimmed) ?? parseSeriesName(trimmed);
}

/** The month of a series of which the year is not written, `January`, `Jan`, `Summer`; null for anything else. */
export function parseSeriesMonth(text: string): number | null {
  const [, word = ''] = /^([a-z]+)\.?(?:\s+(?:series|exams?))?$/i.exec(text.trim()) ?? [];
  return MONTHS_BY_WORD.get(word.toLowerCase()) ?? null;
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
  return monthNumber(one) - monthNumber(other);
}

/** The months in the order of time, counted from a year 0. */
export function monthNumber({ month, year }: Pick<Series, 'month' | 'year'>): number {
  return year * 12 + month;
}

/** Whether the month of a series is over on a day: nothing can be entered for it any more. */
export function isMonthOver(series: Series, asOf: CalendarDate): boolean {
  return monthNumber(series) < monthOfDay(asOf);
}

/** Whether the month of a series has not begun on a day: nothing can have been sat in it yet. */
export function isMonthToCome(series: Series, asOf: CalendarDate): boolean {
  return monthNumber(series) > monthOfDay(asOf);
}

/** Asked of one day for every entry. */
const monthOfDay = memoize((day: CalendarDate) => monthNumber(datePartsOf(day)));

/** The month and year of a series as a part of a key: `2027-6`. */
export const seriesKey: (series: Series) => string = memoizeOf(({ month, year }) => `${year}-${month}`);

/** The annual registration series of the academic year that a day lies in: September 2026 for 21 Feb 2027. */
export function registrationSeriesAt(asOf: CalendarDate): Series {
  return { month: REGISTRATION_MONTH, letter: null, year: academicYearOf(asOf) };
}

/** The annual series from which the qualifications of an examination series come. */
export function annualSeries({ month, year }: Series): Series {
  return { month: REGISTRATION_MONTH, letter: null, year: month >= REGISTRATION_MONTH ? year : year - 1 };
}
