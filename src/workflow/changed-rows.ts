import type { CellValue, SheetContent, SheetRow } from '../table';

/** The rows in which two readings of one sheet differ, as the later one has them. */
export function changedRows(before: SheetContent, after: SheetContent): SheetRow[] {
  const changed: SheetRow[] = [];
  for (let row = 0; row < Math.max(before.values.length, after.values.length); row++) {
    const isSame =
      areSame(before.values[row], after.values[row], null) &&
      areSame(before.formats[row], after.formats[row], undefined) &&
      areSame(before.shown[row], after.shown[row], undefined);
    if (!isSame) changed.push(rowAt(after, row));
  }
  return changed;
}

/** The sheet with rows as they are now. */
export function withRows(sheet: SheetContent, rows: readonly SheetRow[]): SheetContent {
  const [values, formats, shown] = [[...sheet.values], [...sheet.formats], [...sheet.shown]];
  for (const one of rows) {
    values[one.row] = one.values;
    formats[one.row] = one.formats;
    shown[one.row] = one.shown;
  }
  return { ...sheet, values, formats, shown };
}

/** Whether hidden rows and merged areas are as they were. */
export function haveSameFrame(before: SheetContent, after: SheetContent): boolean {
  const frame = ({ name, hiddenRows, merges }: SheetContent): string => JSON.stringify([name, hiddenRows, merges]);
  return frame(before) === frame(after);
}

function rowAt({ values, formats, shown }: SheetContent, row: number): SheetRow {
  return { row, values: values[row] ?? [], formats: formats[row] ?? [], shown: shown[row] ?? [] };
}

type Part = CellValue | undefined;

/** Cells that a row has not are as good as empty. */
function areSame(before: readonly Part[] | undefined, after: readonly Part[] | undefined, empty: Part): boolean {
  if (before === after) return true;
  const width = Math.max(before?.length ?? 0, after?.length ?? 0);
  for (let column = 0; column < width; column++) {
    const [one, other] = [before?.[column] ?? empty, after?.[column] ?? empty];
    if (one !== other && errorOf(one) !== errorOf(other)) return false;
    if (one !== other && errorOf(one) === null) return false;
  }
  return true;
}

function errorOf(value: Part): string | null {
  return typeof value === 'object' && value !== null ? value.error : null;
}
