import { WorkbookError } from '../../workbook';
import { untracked } from '../find-sheet';
import type { HeldRows } from '../read/held-rows';

/**
 * Asks for what now stands in the column that told the rows of a sheet apart when it was read; comes with the next request. The function
 * that is returned throws WorkbookError where it is something else: then the rows are others.
 * @param rows the rows that are to be written beside; all where it is left out
 */
export function askForRows(
  sheet: Excel.Worksheet,
  held: HeldRows | undefined,
  rows?: readonly number[],
): (sheetName: string) => void {
  const key = held?.key();
  if (!key || key.values.length === 0) return () => undefined;
  const { column, top, values } = key;
  const asked = (rows ?? [top, top + values.length - 1]).filter((row) => row >= top && row < top + values.length);
  if (asked.length === 0) return () => undefined;
  const [first, last] = asked.reduce(([low, high], row) => [Math.min(low, row), Math.max(high, row)], [Infinity, -1]);
  const range = untracked(sheet.getRangeByIndexes(first, column, last - first + 1, 1));
  range.load('values');
  return (sheetName) => {
    const now = valuesOf(range);
    const isSame = (row: number): boolean => now[row - first]?.[0] === values[row - top];
    const looked = rows === undefined ? now.map((_, index) => first + index) : asked;
    if (!looked.every(isSame)) throw rowsMoved(sheetName);
  };
}

function valuesOf({ values }: Excel.Range): readonly (readonly unknown[])[] {
  return values;
}

function rowsMoved(name: string): WorkbookError {
  return new WorkbookError(
    `The rows of the sheet '${name}' are not those that were checked: somebody sorted them, put some in, took some out or changed them, maybe in another window. Nothing was written. Check the sheet again.`,
  );
}
