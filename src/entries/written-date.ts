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

/** A date without a time of day behind it, and without the time zone of that. */
function dayIn(text: string): string {
  return text.trim().replace(/[T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]m)?(Z|[+-]\d{2}:?\d{2})?$/i, '');
}

/** Day, month and year as written in the UK, behind one another. */
const BRITISH = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]+(\d{1,2}|[a-z]{3,9})[-/., ]+(\d{4}|\d{2})$/i;

/** Whether the century of a written date is guessed: its year has two digits, `21.3.09`. */
export function hasShortYear(text: string): boolean {
  return BRITISH.exec(dayIn(text))?.[3]?.length === 2;
}

/**
 * Reads a date as written in the UK: `21/03/2009`, `21.3.09`, `21-Mar-2009`, `21 March 2009`, `2009-03-21`, a time of
 * day after it ignored. Never the American order; a year of two digits is one of this century up to `pivot`. Null for anything else and for days that do not exist.
 */
export function parseWrittenDate(text: string, pivot = PIVOT): CalendarDate | null {
  const bare = dayIn(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = BRITISH.exec(bare);
  if (!british?.[1] || !british[2] || !british[3]) return null;
  return calendarDate(yearOf(british[3], pivot), monthOf(british[2]), Number(british[1]));
}
