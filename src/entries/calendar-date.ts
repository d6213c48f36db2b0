/**
 * A day of the Gregorian calendar as text, `2027-02-21`. Such texts sort and compare as the days do.
 * The product never keeps a time of day or a time zone: deadlines are days.
 */
export type CalendarDate = `${number}-${number}-${number}`;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The day made of its parts (month 1 to 12), or null where there is no such day (31 February). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1900 || year > 2999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  // The one place that brands a text as a date.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CalendarDate;
}

/** Reads `YYYY-MM-DD`; null for anything else, and for days that do not exist. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Year, month (1 to 12) and day of a date. */
export function datePartsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The day `days` later (earlier if negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const { year, month, day } = datePartsOf(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  const result = calendarDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
  if (result === null) throw new RangeError(`${date} moved by ${days} days leaves the calendar.`);
  return result;
}

/** How many days the second day is after the first; negative where it is before. */
export function daysBetween(first: CalendarDate, second: CalendarDate): number {
  const time = (date: CalendarDate): number => {
    const { year, month, day } = datePartsOf(date);
    return Date.UTC(year, month - 1, day);
  };
  return Math.round((time(second) - time(first)) / 86_400_000);
}

/** A day as it is typed: `21/02/2027`. */
export function writtenDay(day: CalendarDate): string {
  return day.split('-').reverse().join('/');
}

/** As the officer reads it: `21 Feb 2027`. */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** As the entry file wants it: `DDMMYY`. */
export function ediDate(date: CalendarDate): string {
  return date.slice(8, 10) + date.slice(5, 7) + date.slice(2, 4);
}

/** The first year of the academic year (1 September to 31 August) that a day lies in: 2026 for 21 Feb 2027. */
export function academicYearOf(date: CalendarDate): number {
  const { year, month } = datePartsOf(date);
  return month >= 9 ? year : year - 1;
}
