import { calendarDate, datePartsOf, type CalendarDate } from '../entries';
import type { CellError, CellValue, SheetContent } from './sheet-content';

/** A value's kind is a date where its number format has a day, month or year outside quotes and brackets. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === 'General' || format === '@') return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}

const DAYS_TO_1970 = 25_569;

/**
 * The moment of a serial number of the 1900 system, or null outside it. Serial 60 is 29 February 1900, a day that never
 * was; below it the numbers are one off. The time of day is dropped.
 */
function momentOfSerial(serial: number): Date | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole === 60 || whole > 2_958_465) return null;
  return new Date((whole - DAYS_TO_1970 + (whole < 60 ? 1 : 0)) * 86_400_000);
}

/** The day of a serial number, or null where it is none that the calendar of the product has. */
export function dateOfSerial(serial: number): CalendarDate | null {
  const day = momentOfSerial(serial);
  return day && calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** The serial number of a day of the 1900 system; right from March 1900 on. */
export function serialOfDate(date: CalendarDate): number {
  const { year, month, day } = datePartsOf(date);
  return Date.UTC(year, month - 1, day) / 86_400_000 + DAYS_TO_1970;
}

/** The first and the last of ASCII's characters that are neither spaces nor control characters. */
const [FIRST_PLAIN, LAST_PLAIN] = [0x21, 0x7e];

/** Whether a text has neither spaces nor anything besides the characters of ASCII: most cells. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_PLAIN || code > LAST_PLAIN) return false;
  }
  return true;
}

/** Spaces of all kinds, byte order marks and zero-width characters around a text, and runs of them within. */
function withoutStraySpaces(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u200e\u200f\ufeff]+/g, ' ').trim();
}

/** A text without stray spaces. */
export function tidied(text: string): string {
  return isPlain(text) ? text : withoutStraySpaces(text);
}

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}

export function valueAt(sheet: SheetContent, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

/** The cell's text as the officer sees it, without the spaces around it; empty for an empty cell or an error value. */
export function textAt(sheet: SheetContent, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'string') return tidied(value);
  if (value === null || isCellError(value)) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shown = sheet.shown[row]?.[column];
  if (shown !== undefined) return withoutStraySpaces(shown);
  const date = isDateFormat(sheet.formats[row]?.[column]) ? shownDate(value) : null;
  return date ?? String(value);
}

/** A serial number as the officer reads it, `21/03/2009`, in whatever year; null where it is no day. */
export function shownDate(serial: number): string | null {
  const [year, month, day] = momentOfSerial(serial)?.toISOString().slice(0, 10).split('-') ?? [];
  return year === undefined ? null : `${day}/${month}/${year}`;
}
