import { calendarDate, type CalendarDate } from '../entries';

/** The day of a moment by the clock of the machine. Throws RangeError outside the calendar of the product. */
export function todayOf(now: Date): CalendarDate {
  const today = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === null) throw new RangeError('The clock of this machine is set to a year that cannot be.');
  return today;
}
