import { FIELDS, memoize, type Field } from '../entries';
import { textAt } from './cell-text';
import type { HeadedColumn, LeftColumn } from './columns';
import type { YesNoQuestion } from './yes-no-headings';
import { plainHeading } from './headings';
import type { SheetContent } from './sheet-content';
import type { DetectedList } from './detect-columns';

/** What a column is read for. */
export type ColumnRole =
  /** A field of the row; `entry` counts, from 0, the entries that a row asks for side by side. */
  | { readonly kind: 'field'; readonly field: Field; readonly entry: number }
  /** A mark below it asks for an entry. */
  | { readonly kind: 'unit' }
  /** Says something of the entries that another column asks for. */
  | { readonly kind: 'qualifies'; readonly field: 'series' | 'status'; readonly column: number }
  | { readonly kind: 'answer'; readonly asks: YesNoQuestion['asks'] }
  | { readonly kind: 'group' }
  /** Written by the product itself. */
  | { readonly kind: 'product' }
  /** Units with grades below them, which enter nobody. */
  | { readonly kind: 'grades' }
  /** Nothing is read from it. */
  | { readonly kind: 'left'; readonly why: LeftColumn['why'] };

/** What was made of a column: its role, by what that was told, and what stands below it. */
export interface ColumnAccount extends HeadedColumn {
  readonly role: ColumnRole;
  readonly because: 'heading' | 'cells' | 'chosen';
  /** How many cells below the headings are filled. */
  readonly filled: number;
  /** Up to three different texts of them. */
  readonly samples: readonly string[];
}

/** What was made of a row that is filled. `orphan`: asks for something and names nobody. `group heading`: says what those below are for. */
export interface RowAccount {
  readonly row: number;
  readonly kind: 'candidate' | 'continuation' | 'orphan' | 'group heading' | 'passed over';
  /** Why it was passed over; empty for other rows. */
  readonly why: string;
}

/** What was made of a list of the sheet: every filled row and column has one role, and so has every cell in them. */
export interface ListAccount {
  readonly headingRow: number;
  readonly firstRow: number;
  /** In the order of the sheet. */
  readonly columns: readonly ColumnAccount[];
  /** In the order of the sheet, without those that are empty. */
  readonly rows: readonly RowAccount[];
}

const SAMPLES = 3;

/** Counts what stands below a column, down the rows that are read. */
function contentBelow(
  sheet: SheetContent,
  rows: readonly RowAccount[],
  column: number,
): Pick<ColumnAccount, 'filled' | 'samples'> {
  let filled = 0;
  const samples: string[] = [];
  for (const { row, kind } of rows) {
    if (kind === 'passed over' || kind === 'group heading') continue;
    const value = sheet.values[row]?.[column];
    if (value === null || value === undefined || value === '') continue;
    filled += 1;
    if (samples.length === SAMPLES) continue;
    const text = textAt(sheet, row, column);
    if (text !== '' && !samples.includes(text)) samples.push(text);
  }
  return { filled, samples };
}

function rolesOf(list: DetectedList): Map<number, ColumnRole> {
  const roles = new Map<number, ColumnRole>();
  const fieldsOf = (fields: DetectedList['fields'], entry: number): void => {
    for (const field of FIELDS) {
      const column = fields[field];
      if (column !== undefined && !roles.has(column)) roles.set(column, { kind: 'field', field, entry });
    }
  };
  [list.fields, ...list.repeats].forEach(fieldsOf);
  for (const { column } of list.groups) roles.set(column, { kind: 'group' });
  for (const { column, flag } of list.flags) roles.set(column, { kind: 'answer', asks: flag.asks });
  for (const { column } of list.productColumns) roles.set(column, { kind: 'product' });
  for (const { column, seriesColumn, statusColumn } of list.unitColumns) {
    roles.set(column, { kind: 'unit' });
    if (seriesColumn !== undefined) roles.set(seriesColumn, { kind: 'qualifies', field: 'series', column });
    if (statusColumn !== undefined) roles.set(statusColumn, { kind: 'qualifies', field: 'status', column });
  }
  for (const { column } of list.gradeColumns) roles.set(column, { kind: 'grades' });
  for (const { column, why } of list.left) if (!roles.has(column)) roles.set(column, { kind: 'left', why });
  return roles;
}

/**
 * The account of one list of a sheet, out of what was recognised and of what each of its rows is. What stands below a column is counted when it
 * is first asked for: a check asks for it of few, and each takes a walk down the sheet.
 */
export function accountOf(sheet: SheetContent, list: DetectedList, rows: readonly RowAccount[]): ListAccount {
  const contentOf = memoize((column: number) => contentBelow(sheet, rows, column));
  const chosen = new Set(Object.keys(list.chosen).map(plainHeading));
  const headingsLeft = new Map(list.left.map(({ column, heading }) => [column, heading]));
  const columns = [...rolesOf(list)].map(([column, role]): ColumnAccount => {
    const heading = list.headings.get(column) ?? headingsLeft.get(column) ?? '';
    const isChosen = heading !== '' && chosen.has(plainHeading(heading));
    const because = isChosen ? 'chosen' : list.byContent.has(column) ? 'cells' : 'heading';
    return {
      column,
      heading,
      role,
      because,
      get filled() {
        return contentOf(column).filled;
      },
      get samples() {
        return contentOf(column).samples;
      },
    };
  });
  const { headingRow, firstRow } = list;
  return { headingRow, firstRow, columns: columns.sort((one, other) => one.column - other.column), rows };
}
