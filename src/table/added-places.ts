import { smallest, UserError } from '../entries';
import { LAST_CELL } from '../excel-values';
import type { Columns } from './columns';
import { CHECK_HEADING, FEE_HEADING } from './headings';
import type { SheetContent } from './sheet-content';
import { checkColumnWords } from './words/check';

/** The columns into which the words and fees of a check go, counted from 0. */
export interface AddedPlaces {
  readonly check: number;
  readonly fee: number;
}

/**
 * The columns right of everything that the sheet shows; those of an earlier run are used again. A cell that shows nothing may hold a
 * formula, so that its column is passed over, and so is one that a merged cell covers. Where the sheet is filled up to its last column, the first free columns
 * behind the beginning of the list are taken. Throws UserError where there are none.
 */
export function addedPlaces(sheet: SheetContent, columns: Columns): AddedPlaces {
  const earlier = new Map(columns.productColumns.map(({ heading, column }) => [heading, column]));
  const { held, lastShown } = usedColumns(sheet, columns.headingRow, new Set(earlier.values()));
  const areFree = (first: number, count: number): boolean =>
    Array.from({ length: count }, (_, index) => first + index).every((column) => !held.has(column)) &&
    first + count - 1 <= LAST_CELL.column;
  const freeFrom = (start: number, count: number): number | null => {
    for (let first = start; first <= LAST_CELL.column; first += 1) if (areFree(first, count)) return first;
    return null;
  };
  const free = (count: number): number =>
    freeFrom(lastShown + 1, count) ?? freeFrom(smallest(columns.headings.keys()), count) ?? noneFree(sheet.name);
  const [check, fee] = [earlier.get(CHECK_HEADING), earlier.get(FEE_HEADING)];
  if (check !== undefined) return { check, fee: fee ?? (areFree(check + 1, 1) ? check + 1 : free(1)) };
  if (fee !== undefined) return { check: free(1), fee };
  const first = free(2);
  return { check: first, fee: first + 1 };
}

/**
 * The columns with a cell that holds something, be it an empty text, and the last one in which something is seen; ours are held, and not looked
 * at. What a merged cell covers in the row of headings, or right of everything from there on, holds nothing that would be seen.
 */
function usedColumns(
  { values, merges, emptyMerges = [] }: SheetContent,
  headingRow: number,
  ours: ReadonlySet<number>,
): { readonly held: ReadonlySet<number>; readonly lastShown: number } {
  // By number: a large sheet has more than a million cells.
  const isHeld: boolean[] = [];
  let lastShown = -1;
  for (const row of values) {
    if (row === undefined) continue;
    for (let column = 0; column < row.length; column++) {
      // Of nearly all cells it is known already.
      if (isHeld[column] && column <= lastShown) continue;
      const value = row[column];
      if (value === null || value === undefined) continue;
      isHeld[column] = true;
      if (column > lastShown && value !== '' && !ours.has(column)) lastShown = column;
    }
  }
  const held = new Set(ours);
  isHeld.forEach((_, column) => held.add(column));
  const inWay = [...merges, ...emptyMerges].filter(
    ([top, left, bottom]) => bottom >= headingRow && (top <= headingRow || left > lastShown),
  );
  // From left to right each column is looked at once, however many areas lie over it.
  let next = 0;
  for (const [, left, , right] of inWay.sort(([, one], [, other]) => one - other)) {
    for (let column = Math.max(next, left); column <= right; column += 1) held.add(column);
    next = Math.max(next, right + 1);
  }
  return { held, lastShown };
}

function noneFree(sheet: string): never {
  throw new UserError(checkColumnWords.noFreeColumns(sheet));
}
