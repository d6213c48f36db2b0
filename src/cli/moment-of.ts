import { parseCalendarDate, type CalendarDate } from '../entries';
import { moment, type Moment } from '../register';
import type { Terminal } from './terminal';

/** The moment by the clock on a day, today's or the one that was given. Throws RangeError where the clock cannot be read. */
export function momentOf(day: CalendarDate, { time }: Terminal): Moment {
  const now = moment(day, time());
  if (now === null) throw new RangeError(`${time()} is no time of day.`);
  return now;
}

/** The moment by the clock now. Throws RangeError where it cannot be read. */
export function momentNow(terminal: Terminal): Moment {
  const today = parseCalendarDate(terminal.today());
  if (today === null) throw new RangeError(`${terminal.today()} is no day.`);
  return momentOf(today, terminal);
}
