import { calendarDate, type CalendarDate } from '../entries';
import { dateOfSerial, isDateFormat, shownDate, textAt, valueAt } from './cell-text';
import { remember } from './remember';
import type { SheetContent } from './sheet-content';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Two-digit years up to this one are of this century; candidates are not born later, and rarely older than the rest. */
const PIVOT = 30;

/** Serial numbers without a date format that can only be days of birth: 1938 to 2037. */
const PLAUSIBLE_SERIALS = { from: 13_881, to: 50_405 };

function yearOf(text: string): number {
  if (text.length > 2) return Number(text);
  return Number(text) + (Number(text) <= PIVOT ? 2000 : 1900);
}

function monthOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/**
 * Reads a date as written in the UK: `21/03/2009`, `21.3.09`, `21-Mar-2009`, `21 March 2009`, `2009-03-21`, a time of
 * day after it ignored. Never the American order. Null for anything else and for days that do not exist.
 */
export function parseWrittenDate(text: string): CalendarDate | null {
  const bare = text.trim().replace(/[T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]m)?Z?$/i, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]+(\d{1,2}|[a-z]{3,9})[-/., ]+(\d{4}|\d{2})$/i.exec(bare);
  if (!british?.[1] || !british[2] || !british[3]) return null;
  return calendarDate(yearOf(british[3]), monthOf(british[2]), Number(british[1]));
}

/** A birth date cell: the day, null where there is none, and the text as shown. */
export interface BirthDateCell {
  readonly date: CalendarDate | null;
  readonly text: string;
}

/** Reads the birth date cells of a sheet. A list has few different days, so each number is turned into a day once. */
export function birthDateReader(sheet: SheetContent): (row: number, column: number) => BirthDateCell {
  const isDate = remember(isDateFormat);
  const dayOf = remember(dateOfSerial);
  const shownAs = remember((serial: number) => shownDate(serial) ?? String(serial));
  return (row, column) => {
    const value = valueAt(sheet, row, column);
    if (typeof value !== 'number') {
      const text = textAt(sheet, row, column);
      return { date: parseWrittenDate(text), text };
    }
    const formatted = isDate(sheet.formats[row]?.[column]);
    const plausible = value >= PLAUSIBLE_SERIALS.from && value <= PLAUSIBLE_SERIALS.to;
    const date = formatted || plausible ? dayOf(value) : null;
    const asShown = formatted && sheet.shown[row]?.[column] === undefined;
    return { date, text: asShown ? shownAs(value) : textAt(sheet, row, column) };
  };
}
