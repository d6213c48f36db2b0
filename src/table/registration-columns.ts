import { NO_OPTION, parseEntryStatus } from '../entries';
import { textAt } from './cell-text';
import type { ColumnMapping, HeadedColumn, UnitColumn } from './columns';
import { withoutHints } from './heading-hints';
import { plainHeading } from './headings';
import type { SheetContent } from './sheet-content';
import { parseUnitMark, type UnitMark } from './unit-mark';

/** Headings that ask who is to be registered, as headings are compared. `Registered` tells who was. */
const ASKING = new Set(
  [
    ...['registration', 'registrations', 'reg', 'regn', 'register', 'to register', 'to be registered', 'register now'],
    ...['new registration', 'new registrations', 'registration entry', 'registration required', 'registration needed'],
    ...['qualification registration', 'course registration', 'register for qualification'],
  ].map(plainHeading),
);

/** Whether a heading asks who is to be registered. */
export function asksWhoRegisters(heading: string): boolean {
  return ASKING.has(plainHeading(withoutHints(heading))) || ASKING.has(plainHeading(heading));
}

/** What a cell of such a column says: that its candidate is to be registered, what became of the registration, or nothing that is understood. */
export function registrationMark(text: string): UnitMark {
  const mark = parseUnitMark(text);
  if (mark.kind === 'none' || mark.kind === 'entered' || mark.kind === 'cross') return mark;
  const { standing, outcome, resit } = parseEntryStatus(text);
  // What can only be of a unit, `Sat` or `2`, is said of no registration.
  const isOfRegistration = standing !== 'new' && outcome === null && !resit;
  return isOfRegistration ? { kind: 'status', text: text.trim(), series: null } : { kind: 'unreadable', text };
}

/** Whether nearly all that stands in a column are marks and words that a registration can have: `Reg` is a form group elsewhere. */
function holdsMarks(sheet: SheetContent, firstRow: number, column: number): boolean {
  const count = { marks: 0, words: 0, others: 0 };
  for (let row = firstRow; row < sheet.values.length; row++) {
    const { kind } = registrationMark(textAt(sheet, row, column));
    if (kind === 'entered' || kind === 'cross') count.marks++;
    else if (kind === 'status') count.words++;
    else if (kind !== 'none') count.others++;
  }
  return count.marks > 0 && count.marks + count.words >= count.others * 4;
}

/**
 * The columns whose ticks register candidates: each is told by its heading and its cells. What the officer said of a column goes before.
 * @param columns those of which the headings alone do not tell what they are for
 */
export function registrationColumns(
  sheet: SheetContent,
  firstRow: number,
  columns: readonly HeadedColumn[],
  { columns: chosen = {} }: ColumnMapping,
): UnitColumn[] {
  const given = new Set(Object.keys(chosen).map(plainHeading));
  return columns.flatMap(({ column, heading }): UnitColumn[] => {
    if (!asksWhoRegisters(heading) || given.has(plainHeading(heading)) || !holdsMarks(sheet, firstRow, column))
      return [];
    return [{ wanted: NO_OPTION, series: null, column, heading, registers: true }];
  });
}
