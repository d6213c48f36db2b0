import { calendarDate, daysBetween, type CalendarDate } from '../entries';

/*
 * Excel counts days from the last of 1899, in workbooks of the 1904 system from the first of 1904. It counts a 29 February
 * 1900 that never was, as serial 60: in the 1900 system the numbers of the days before it are one less than they ought to be.
 */
const LEAP_DAY_THAT_NEVER_WAS = 60;
const DAYS_TO_1970 = 25_569;
const DAYS_TO_1904 = 1_462;
/** The serial number after 31 December 9999. */
const END = 2_958_466;
const DAY_MS = 86_400_000;

/**
 * The moment of a serial number of the 1900 system, to the second, as the UTC parts of a Date; null where Excel has none. The
 * numbers below 1 are times of day without a day.
 */
export function momentOfSerial(serial: number): Date | null {
  if (!(serial >= 0 && serial < END) || Math.floor(serial) === LEAP_DAY_THAT_NEVER_WAS) return null;
  const days = serial - DAYS_TO_1970 + (serial < LEAP_DAY_THAT_NEVER_WAS ? 1 : 0);
  return new Date(Math.round((days * DAY_MS) / 1000) * 1000);
}

function dayOfSerial(serial: number): Date | null {
  return serial < 1 ? null : momentOfSerial(Math.floor(serial));
}

/** The day of a serial number of the 1900 system, its time dropped; null where it is none that the calendar of the product has. */
export function dateOfSerial(serial: number): CalendarDate | null {
  const day = dayOfSerial(serial);
  return day && calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** The day of a serial number of the 1900 system as the officer reads it, `21/03/2009`, in whatever year; null where it is no day. */
export function dayTextOfSerial(serial: number): string | null {
  const [year, month, day] = dayOfSerial(serial)?.toISOString().slice(0, 10).split('-') ?? [];
  return year === undefined ? null : `${day}/${month}/${year}`;
}

/** The serial number of a day. In the 1904 system, that of an earlier day is negative, and Excel does not show it. */
export function serialOfDate(date: CalendarDate, from1904 = false): number {
  return from1904 ? daysBetween('1904-01-01', date) : withLeapDay(daysBetween('1899-12-30', date));
}

/** The serial number of the 1900 system of a moment, in milliseconds since 1970 as the platform counts them. */
export function serialOfMoment(milliseconds: number): number {
  return withLeapDay(milliseconds / DAY_MS + DAYS_TO_1970);
}

/** @param days from 30 December 1899 */
function withLeapDay(days: number): number {
  return days < LEAP_DAY_THAT_NEVER_WAS + 1 ? days - 1 : days;
}

/** The serial number in the 1904 system of one in the 1900 system. */
export function serialTo1904(serial: number): number {
  return serial - DAYS_TO_1904;
}

/** The serial number in the 1900 system of one in the 1904 system. */
export function serialFrom1904(serial: number): number {
  return serial + DAYS_TO_1904;
}
