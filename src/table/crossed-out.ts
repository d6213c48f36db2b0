import { ASKING_FIELDS, FIELDS, groupBy, type CandidateRow, type CrossedOut, type Field } from '../entries';
import { valueAt } from './cell-text';
import type { Columns } from './columns';
import type { SheetContent } from './sheet-content';

const NAMES: readonly Field[] = ['surname', 'forenames', 'wholeName'];

/** What each column that is read is about: who it is, what is asked for, what became of it, or another detail. */
function purposes({ fields, repeats, flags, unitColumns }: Columns): ReadonlyMap<number, CrossedOut['about']> {
  const about = new Map<number, CrossedOut['about']>();
  const set = (column: number | undefined, what: CrossedOut['about']): void => {
    if (column !== undefined) about.set(column, what);
  };
  for (const each of [fields, ...repeats]) {
    for (const field of FIELDS) set(each[field], NAMES.includes(field) ? 'name' : 'other');
    for (const field of ASKING_FIELDS) set(each[field], 'entry');
    set(each.status, 'status');
  }
  for (const { column } of flags) set(column, 'status');
  for (const { column, seriesColumn, statusColumn } of unitColumns) {
    set(column, 'entry');
    set(seriesColumn, 'other');
    set(statusColumn, 'status');
  }
  return about;
}

/**
 * Cells of candidates' rows that are struck through, of the columns that are read. A row is crossed out where its name is and all that it
 * asks for.
 * @param sheet as it stands, without what merged cells say for other rows
 */
export function crossedOut(sheet: SheetContent, columns: Columns, rows: readonly CandidateRow[]): CrossedOut[] {
  if (sheet.struck.length === 0) return [];
  const about = purposes(columns);
  const struck = groupBy(sheet.struck, ({ row }) => row);
  return rows.flatMap(({ row }) => {
    const own = new Set(struck.get(row)?.map(({ column }) => column));
    const filled = [...about].filter(([column]) => (valueAt(sheet, row, column) ?? '') !== '');
    const isAll = (what: CrossedOut['about']): boolean => {
      const cells = filled.filter((cell) => cell[1] === what);
      return cells.length > 0 && cells.every(([column]) => own.has(column));
    };
    const isRow = own.size > 0 && isAll('name') && isAll('entry');
    return filled
      .filter(([column]) => own.has(column))
      .sort(([one], [other]) => one - other)
      .map(([column, what]) => ({ row, column, about: what, isRow }));
  });
}
