import { memoize, type CalendarDate } from '../entries';
import type { FoundTable } from '../reference';
import {
  REGISTER_COLUMNS,
  REGISTER_DESCRIPTION,
  REGISTER_SHEET,
  REGISTER_TITLE,
  registerValues,
  type RegisterLine,
  type RegisterValue,
} from '../register';
import type { ProductCell, TableSheet } from './annotation';
import { findTable } from './found-table';
import type { SheetContent } from './sheet-content';

/** The row of the headings in the register as it is first written, counted from 0. */
const HEADING_ROW = 3;

/** Lines of the register as a sheet, to be added to the one that the workbook has. */
export function registerSheet(lines: readonly RegisterLine[]): TableSheet {
  // Many lines have few fees and days, which are known again where they are written.
  const poundsOf = memoize((pence: number): ProductCell => ({ pounds: pence / 100 }));
  const dayOf = memoize((day: CalendarDate): ProductCell => ({ day }));
  const cellOf = (value: RegisterValue): ProductCell => {
    if (typeof value === 'string' || 'count' in value) return value;
    return 'pence' in value ? poundsOf(value.pence) : dayOf(value.day);
  };
  return {
    name: REGISTER_SHEET,
    rows: [
      [{ text: REGISTER_TITLE, look: 'title' }],
      [REGISTER_DESCRIPTION],
      [],
      REGISTER_COLUMNS.map(({ heading }) => ({ text: heading, look: 'heading' })),
      ...lines.map((line) => registerValues(line).map(cellOf)),
    ],
    widths: REGISTER_COLUMNS.map(({ width }) => width),
    table: { name: 'Entrywise_register', headingRow: HEADING_ROW },
  };
}

/** Whether a sheet of that name is the register. */
export function isRegisterSheet(name: string): boolean {
  return name.toLowerCase() === REGISTER_SHEET.toLowerCase();
}

/** The register's sheet by its headings, wherever they stand; null where it has none of them. */
export function findRegister(sheet: SheetContent): FoundTable | null {
  const wanted = REGISTER_COLUMNS.map(({ heading }) => ({
    heading,
    holds: heading === 'Fee' ? ('money' as const) : ('text' as const),
  }));
  const table = findTable(sheet, sheet.name, wanted);
  return Object.keys(table.columns).length < 3 ? null : table;
}
