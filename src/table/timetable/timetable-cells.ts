import {
  parseAmericanDate,
  parseSeries,
  parseUnit,
  parseWrittenDate,
  type CalendarDate,
  type Series,
} from '../../entries';
import { dateOfSerial, showsDay } from '../../excel-values';
import type { Session } from '../../reference';
import { textAt, valueAt } from '../cell-text';
import type { DateOrder } from '../date-order';
import type { SheetContent } from '../sheet-content';

/** What stands in the cells of a timetable. Each is null where the cell cannot be read. */

/** Timetables are of this century. */
const THIS_CENTURY = 99;
const MINUTES_A_DAY = 1440;
/** No examination is longer: a larger number is something else. */
const LONGEST = 600;

/** A day, as a date of Excel or written in the order of its column. */
export function dayAt(sheet: SheetContent, row: number, column: number, order: DateOrder): CalendarDate | null {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number') return dateOfSerial(value);
  const text = textAt(sheet, row, column);
  return order === 'american' ? parseAmericanDate(text) : parseWrittenDate(text, THIS_CENTURY);
}

/** A series, `Jun-23` or `June 2023`, also where Excel made a date of it. */
export function seriesAt(sheet: SheetContent, row: number, column: number): Series | null {
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'number' || !showsDay(sheet.formats[row]?.[column])) {
    return parseSeries(textAt(sheet, row, column));
  }
  const [year, month] = (dateOfSerial(value) ?? '').split('-').map(Number);
  return year && month ? { month, letter: null, year } : null;
}

/** `AM`, `p.m.`, `Morning`, or a time of day, which tells the half of the day. */
export function sessionAt(sheet: SheetContent, row: number, column: number): Session | null {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number' && value >= 0 && value < 1) return value < 0.5 ? 'AM' : 'PM';
  const text = textAt(sheet, row, column).toLowerCase();
  const [, hours, half] = /^(\d{1,2})[:.]\d{2}\s*([ap])?\.?m?\.?$/.exec(text) ?? [];
  if (half !== undefined) return half === 'a' ? 'AM' : 'PM';
  if (hours !== undefined) return Number(hours) < 12 ? 'AM' : 'PM';
  if (/^(?:a\.?\s?m\.?|morning)$/.test(text)) return 'AM';
  return /^(?:p\.?\s?m\.?|afternoon)$/.test(text) ? 'PM' : null;
}

/** Minutes: of `1h 30m`, `45 min`, `1 hour 30 minutes`, `1:30`, `90`, or a time of Excel. */
export function minutesAt(sheet: SheetContent, row: number, column: number): number | null {
  const value = valueAt(sheet, row, column);
  const minutes = typeof value === 'number' ? minutesOfNumber(value) : minutesOfText(textAt(sheet, row, column));
  return minutes !== null && minutes > 0 && minutes <= LONGEST ? minutes : null;
}

function minutesOfNumber(value: number): number | null {
  if (value < 1) return Math.round(value * MINUTES_A_DAY);
  return Number.isInteger(value) ? value : null;
}

function minutesOfText(text: string): number | null {
  const [, clockHours, clockMinutes] = /^(\d):([0-5]\d)(?::00)?$/.exec(text) ?? [];
  if (clockHours !== undefined) return Number(clockHours) * 60 + Number(clockMinutes);
  const [whole, hours, minutes] =
    /^(?:(\d{1,2})\s*h(?:(?:ou)?rs?)?\.?)?\s*(?:(?:and\s*)?(\d{1,3})\s*(?:m(?:in(?:ute)?s?)?\.?)?)?$/i.exec(text) ?? [];
  if (!whole) return null;
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

/** `Unit 1 Mathematics for engineering`, `Unit CC: Cloud technology`: the unit's two characters, and the title behind it. */
export function unitAndTitle(text: string): { readonly unit: string; readonly title: string } | null {
  const [, written, title] = /^u(?:nit)?\s*(\d{1,2}|\d[a-z]|[a-z]{2})(?![a-z0-9])[\s:.–—-]*(.*)$/i.exec(text) ?? [];
  const unit = written === undefined ? null : parseUnit(written.toUpperCase());
  return unit === null || unit === '' ? null : { unit, title: title ?? '' };
}

/** `(Health & Social Care)` without the brackets. */
export function subjectWords(text: string): string {
  return text.replace(/^\((.*)\)$/, '$1').trim();
}
