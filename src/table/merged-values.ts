import { FIELDS, FIELD_TABLE, IDENTITY_FIELDS } from '../entries';
import type { Columns } from './columns';
import type { CellValue, SheetContent } from './sheet-content';

/** Fields that a group of rows may share, written once in a merged cell. Who somebody is, is never shared. */
const SHARED = FIELDS.filter(
  (field) => !FIELD_TABLE[field].inRow && !IDENTITY_FIELDS.includes(field) && field !== 'birthDate',
);

/**
 * The sheet with what stands in a merged cell written into each of its rows, as everybody reads it: a qualification, unit or series that is merged
 * over several candidates is meant for all of them.
 */
export function withMergedValues(
  sheet: SheetContent,
  { fields, groups, repeats, firstRow, endRow }: Columns & { readonly endRow: number },
): SheetContent {
  const columns = new Set([
    ...[fields, ...repeats].flatMap((each) => SHARED.flatMap((field) => each[field] ?? [])),
    ...groups.map(({ column }) => column),
  ]);
  const merges = sheet.merges.filter(
    ([top, left, bottom, right]) =>
      top >= firstRow && bottom > top && top < endRow && left === right && columns.has(left),
  );
  if (merges.length === 0) return sheet;
  const values: (readonly CellValue[] | undefined)[] = [...sheet.values];
  for (const [top, column, bottom] of merges) {
    const value = sheet.values[top]?.[column] ?? null;
    for (let row = top + 1; row <= Math.min(bottom, values.length - 1); row++) {
      const cells = Array.from(
        { length: Math.max(column + 1, values[row]?.length ?? 0) },
        (_, at) => values[row]?.[at] ?? null,
      );
      cells[column] = value;
      values[row] = cells;
    }
  }
  return { ...sheet, values };
}
