import { isCellError, valueAt } from './cell-text';
import { detectColumns } from './detect-columns';
import { ROWS_SEARCHED } from './heading-rows';
import type { SheetContent } from './sheet-content';
import { checkColumnWords } from './words/check';

/** A list whose rows each stand in one cell, as a text file does that was pasted or opened without being taken apart. */
export interface ListInOneColumn {
  readonly column: number;
  /** What stands between the values, in words: `commas`. */
  readonly separators: string;
  /** What Excel calls it where it takes a column apart. */
  readonly delimiter: string;
}

const SEPARATORS = [
  { separator: ',', separators: 'commas', delimiter: checkColumnWords.separators.comma },
  { separator: ';', separators: 'semicolons', delimiter: checkColumnWords.separators.semicolon },
  { separator: '\t', separators: 'tabs', delimiter: checkColumnWords.separators.tab },
  { separator: '|', separators: 'vertical bars', delimiter: checkColumnWords.separators.upright },
] as const;

/** The list of a sheet that would have a heading row if its cells were taken apart; null where none would. */
export function listInOneColumn(sheet: SheetContent): ListInOneColumn | null {
  const searched = Array.from({ length: Math.min(ROWS_SEARCHED, sheet.values.length) }, (_, row) => row);
  const first = searched
    .map((row) => (sheet.values[row] ?? []).findIndex((value) => value !== null && value !== ''))
    .filter((column) => column >= 0);
  if (first.length === 0) return null;
  const column = first.reduce((left, one) => Math.min(left, one));
  const texts = searched.map((row) => textOf(sheet, row, column));
  for (const { separator, ...words } of SEPARATORS) {
    const values = texts.map((text) => text.split(separator).map((part) => part.trim().replace(/^"|"$/g, '')));
    const isApart = values.some(({ length }) => length > 2);
    if (isApart && detectColumns({ ...sheet, values, formats: [], shown: [], merges: [] }) !== null) {
      return { column, ...words };
    }
  }
  return null;
}

/** The cell as it stands: stray spaces may be what stands between the values. */
function textOf(sheet: SheetContent, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return value === null || isCellError(value) ? '' : String(value);
}
