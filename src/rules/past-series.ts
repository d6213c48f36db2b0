import { datePartsOf, type CalendarDate, type Series } from '../entries';

/** Whether the month of a series is over: nothing can be entered for it any more. */
export function isPast({ year, month }: Series, asOf: CalendarDate): boolean {
  const now = datePartsOf(asOf);
  return year < now.year || (year === now.year && month < now.month);
}
