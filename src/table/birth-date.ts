import { memoize, parseWrittenDate, type CalendarDate } from '../entries';
import { dateOfSerial, dayTextOfSerial, showsDay } from '../excel-values';
import { textAt, valueAt } from './cell-text';
import type { SheetContent } from './sheet-content';

/** Serial numbers without a date format that can only be days of birth: 1938 to 2037. */
const PLAUSIBLE_SERIALS = { from: 13_881, to: 50_405 };

/** A birth date cell: the day, null where there is none, and the text as shown. */
export interface BirthDateCell {
  readonly date: CalendarDate | null;
  readonly text: string;
}

/** Reads the birth date cells of a sheet. A list has few different days, so each number is turned into a day once. */
export function birthDateReader(sheet: SheetContent): (row: number, column: number) => BirthDateCell {
  const isDate = memoize(showsDay);
  const dayOf = memoize(dateOfSerial);
  const shownAs = memoize((serial: number) => dayTextOfSerial(serial) ?? String(serial));
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
