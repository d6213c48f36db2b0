import { calendarDate, formatDate, parseCalendarDate, type CalendarDate } from '../entries';

/**
 * A moment by the officer's own clock as text, `2026-09-14 10:32:05`: such texts sort as the moments do. Only the register
 * keeps times of day, because several files are made in a day.
 */
export type Moment = `${CalendarDate} ${string}`;

const TIME = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** The moment of a day and a time, `10:32` or `10:32:05`; null where there is no such time. */
export function moment(day: CalendarDate, time: string): Moment | null {
  const [, hours = '', minutes = '', seconds = '00'] = TIME.exec(time) ?? [];
  return hours === '' ? null : `${day} ${hours.padStart(2, '0')}:${minutes}:${seconds}`;
}

/**
 * Reads a moment as the product writes it, or as Excel shows one that somebody typed over: `14/09/2026 10:32`. A day
 * without a time is its first second. Null for anything else.
 */
export function parseMoment(text: string): Moment | null {
  const [, ours, day, month, year, time = '00:00:00'] =
    /^(?:(\d{4}-\d{2}-\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4}))(?:[T\s]+(\S+))?$/.exec(text.trim()) ?? [];
  const date = ours === undefined ? calendarDate(Number(year), Number(month), Number(day)) : parseCalendarDate(ours);
  return date && moment(date, time);
}

/** The day of a moment. */
export function dayOf(at: Moment): CalendarDate {
  const day = parseCalendarDate(at.slice(0, 10));
  if (day === null) throw new RangeError(`${at} is no moment.`);
  return day;
}

/** As the officer reads it: `14 Sep 2026, 10:32`. */
export function momentWords(at: Moment): string {
  return `${formatDate(dayOf(at))}, ${at.slice(11, 16)}`;
}
