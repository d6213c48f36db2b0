import { calendarDate, type CalendarDate } from './calendar-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Two-digit years up to this one are of this century; candidates are not born later, and rarely older than the rest. */
const PIVOT = 30;

function yearOf(text: string, pivot: number): number {
  if (text.length > 2) return Number(text);
  return Number(text) + (Number(text) <= pivot ? 2000 : 1900);
}

function monthOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** Day, month and year as written in the UK, behind one another. */
const BRITISH = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]+(\d{1,2}|[a-z]{3,9})[-/., ]+(\d{4}|\d{2})$/i;

/** Whether the century of a written date is guessed: its year has two digits, `21.3.09`. */
export function hasShortYear(text: string): boolean {
  return BRITISH.exec(bareDate(text))?.[3]?.length === 2;
}

/** A time of day behind a day: ` 23:59:12`, `T23:00:00.000Z`, `, 11:59 pm`, ` 00:00:00+01:00`. */
const TIME =
  /(?:[T,]\s*|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+/i;

/** A written date without the time of day behind it. */
function withoutTime(text: string): string {
  return text.includes(':') ? text.replace(TIME, '').trim() : text;
}

/** The time of day that stands behind a written date, as hours and minutes; null where there is none, and for midnight, which is the day alone. */
export function timeOfDayIn(text: string): string | null {
  const [, hours = '', minutes = '', seconds = '00', half = ''] = (text.includes(':') && TIME.exec(text)) || [];
  if (hours === '') return null;
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour % 24 === 0 && Number(minutes) === 0 && Number(seconds) === 0) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** The first two numbers of a date that is written in numbers and ends in the year, `3/21/2009`; null for any other text. */
export function dayAndMonthIn(text: string): { readonly first: number; readonly second: number } | null {
  const [, first, second] = /^(\d{1,2})[-/. ]+(\d{1,2})[-/., ]+(?:\d{4}|\d{2})$/.exec(withoutTime(text.trim())) ?? [];
  return first === undefined ? null : { first: Number(first), second: Number(second) };
}

/** Reads a date in numbers as Americans write it, the month first: `3/21/2009`. Null for anything else, and for days that do not exist. */
export function parseAmericanDate(text: string): CalendarDate | null {
  const bare = withoutTime(text.trim());
  return dayAndMonthIn(bare) === null ? null : parseWrittenDate(bare.replace(/^(\d+)([-/. ]+)(\d+)/, '$3$2$1'));
}

/** A date without the day of the week before it and the time of day after it. */
function bareDate(text: string): string {
  return withoutTime(text.trim()).replace(WEEKDAY, '');
}

/**
 * Reads a date as written in the UK: `21/03/2009`, `21.3.09`, `21-Mar-2009`, `21 March 2009`, `Mar 21, 2009`, `2009-03-21`, a day of
 * the week before it and a time of day after it ignored. Never the American order of numbers; a year of two digits is one of this
 * century up to `pivot`. Null for anything else and for days that do not exist.
 */
export function parseWrittenDate(text: string, pivot = PIVOT): CalendarDate | null {
  const bare = bareDate(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(bare);
  if (named?.[1]) return calendarDate(Number(named[3]), monthOf(named[1]), Number(named[2]));
  const british = BRITISH.exec(bare);
  if (!british?.[1] || !british[2] || !british[3]) return null;
  return calendarDate(yearOf(british[3], pivot), monthOf(british[2]), Number(british[1]));
}
