import {
  datePartsOf,
  dayAndMonthIn,
  memoize,
  parseAmericanDate,
  parseWrittenDate,
  timeOfDayIn,
  type CalendarDate,
  type DoubtfulBirthDate,
} from '../entries';
import { dateOfSerial, dayTextOfSerial, showsDay } from '../excel-values';
import { textAt, valueAt } from './cell-text';
import { dateOrderOf } from './date-order';
import type { SheetContent } from './sheet-content';

/** Serial numbers without a date format that can only be days of birth: 1938 to 2037. */
const PLAUSIBLE_SERIALS = { from: 13_881, to: 50_406 };

const SECONDS_A_DAY = 86_400;

/** A birth date cell: the day, null where there is none, the text as shown with its time of day, and what is in doubt about its order. */
export interface BirthDateCell {
  readonly date: CalendarDate | null;
  readonly text: string;
  readonly doubt: DoubtfulBirthDate['why'] | null;
}

/** The time of day in a serial number, ` 23:59:12`; empty at midnight. */
function timeTextOf(serial: number): string {
  const seconds = Math.min(Math.round((serial % 1) * SECONDS_A_DAY), SECONDS_A_DAY - 1);
  return seconds === 0 ? '' : ` ${new Date(seconds * 1000).toISOString().slice(11, 19)}`;
}

function mayBeSwapped(date: CalendarDate | null): boolean {
  if (date === null) return false;
  const { day, month } = datePartsOf(date);
  return day <= 12 && day !== month;
}

/** Reads the birth date cells of a sheet. A list has few different days, so each number is turned into a day once. */
export function birthDateReader(sheet: SheetContent, firstRow = 0): (row: number, column: number) => BirthDateCell {
  const isDate = memoize(showsDay);
  const dayOf = memoize(dateOfSerial);
  const shownAs = memoize((serial: number) => dayTextOfSerial(serial) ?? String(serial));
  const orderOf = memoize((column: number) => dateOrderOf(sheet, column, firstRow));

  function writtenDate(text: string, column: number): Omit<BirthDateCell, 'text'> {
    const parts = dayAndMonthIn(text);
    const isBritish = parts === null || parts.first > 12 || parts.first === parts.second;
    if (isBritish || orderOf(column) === 'british') return { date: parseWrittenDate(text), doubt: null };
    const order = orderOf(column);
    const isAmerican = order === 'american' || parts.second > 12;
    const date = isAmerican ? parseAmericanDate(text) : parseWrittenDate(text);
    return { date, doubt: date === null ? null : order === 'american' ? 'american' : 'mixed' };
  }

  const writtenIn = memoize((column: number) => memoize((text: string) => writtenDate(text, column)));
  return (row, column) => {
    const value = valueAt(sheet, row, column);
    if (typeof value !== 'number') {
      const text = textAt(sheet, row, column);
      const { date, doubt } = writtenIn(column)(text);
      return { date, text, doubt };
    }
    const formatted = isDate(sheet.formats[row]?.[column]);
    const plausible = value >= PLAUSIBLE_SERIALS.from && value < PLAUSIBLE_SERIALS.to;
    const date = formatted || plausible ? dayOf(value) : null;
    const asShown = formatted && sheet.shown[row]?.[column] === undefined;
    const text = asShown ? shownAs(value) : textAt(sheet, row, column);
    const time = date === null || Number.isInteger(value) || timeOfDayIn(text) !== null ? '' : timeTextOf(value);
    const isDoubtful = orderOf(column) !== 'british' && mayBeSwapped(date);
    return { date, text: text + time, doubt: isDoubtful ? 'day' : null };
  };
}
