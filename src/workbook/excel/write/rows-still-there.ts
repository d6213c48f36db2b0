import type { Cell } from '../../../entries';
import { WorkbookError } from '../../workbook';
import { untracked } from '../find-sheet';
import type { HeldColumn, HeldRows } from '../read/held-rows';
import { excelWords } from '../../words/excel';

/** Throws WorkbookError where the rows are others than those that were read, once the request is done. */
export type RefuseOtherRows = (sheetName: string) => void;

/** Asks for what now stands in the column that told all rows of a sheet apart when it was read; comes with the next request. */
export function askForRows(sheet: Excel.Worksheet, held: HeldRows | undefined): RefuseOtherRows {
  const key = held?.key();
  return key ? compared(sheet, key, () => null) : () => undefined;
}

/**
 * The same for the rows that are to be changed alone: by a column that is not, and by those that are, as far as they are kept. In these a
 * cell may hold what it is to be changed to already, where the writing begins anew.
 */
export function askForChangedRows(
  sheet: Excel.Worksheet,
  held: HeldRows | undefined,
  changes: readonly (Cell & { readonly after: unknown })[],
): RefuseOtherRows {
  if (held === undefined) return () => undefined;
  const columns = [...new Set(changes.map(({ column }) => column))];
  const key = held.key(columns);
  const rows = new Set(changes.map(({ row }) => row));
  const asked = key ? [compared(sheet, key, () => null, rows)] : [];
  for (const column of columns) {
    const kept = held.of(column);
    const own = new Map(changes.filter((one) => one.column === column).map(({ row, after }) => [row, after]));
    if (kept) asked.push(compared(sheet, kept, (row) => own.get(row) ?? null, new Set(own.keys())));
  }
  return (sheetName) => {
    for (const refuse of asked) refuse(sheetName);
  };
}

/** @param orElse what a row may hold as well */
function compared(
  sheet: Excel.Worksheet,
  { column, top, values }: HeldColumn,
  orElse: (row: number) => unknown,
  only?: ReadonlySet<number>,
): RefuseOtherRows {
  const rows = values.map((_, index) => top + index).filter((row) => only === undefined || only.has(row));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return () => undefined;
  const range = untracked(sheet.getRangeByIndexes(first, column, last - first + 1, 1));
  range.load('values');
  return (sheetName) => {
    const now = valuesOf(range);
    const isSame = (row: number): boolean => {
      const found = now[row - first]?.[0];
      return found === values[row - top] || found === orElse(row);
    };
    if (!rows.every(isSame)) throw rowsMoved(sheetName);
  };
}

function valuesOf({ values }: Excel.Range): readonly (readonly unknown[])[] {
  return values;
}

function rowsMoved(name: string): WorkbookError {
  return new WorkbookError(excelWords.rowsChanged(name));
}
