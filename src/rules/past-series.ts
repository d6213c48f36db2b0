import type { CalendarDate, Series } from '../entries';

/** Whether the month of a series is over: nothing can be entered for it any more. */
export function isPast({ year, month }: Series, asOf: CalendarDate): boolean {
  const thisYear = Number(asOf.slice(0, 4));
  return year < thisYear || (year === thisYear && month < Number(asOf.slice(5, 7)));
}
