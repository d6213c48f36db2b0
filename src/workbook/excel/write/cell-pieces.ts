import type { Area } from '../../../excel-values';
import { untracked } from '../find-sheet';
import { bytesOf, fittingParts, type BatchWriter } from './batch-writer';
import { readBack } from './read-back';

/** What a cell is to hold from now on; a format of null stays. */
export interface ChangedCell {
  readonly value: string | number | boolean;
  readonly format: string | null;
}

/** A piece of a column that is not what it is to be; null stands for cells that stay as they are. */
export interface ChangedCells {
  readonly top: number;
  readonly column: number;
  readonly values: readonly (string | number | boolean | null)[];
  readonly formats: readonly (string | null)[];
}

/**
 * The part of an area that changes, cut into pieces; pieces in which nothing changes are left out. Of an array over rows of which some
 * are hidden Excel may write the first value into all that are seen, so that a piece has none of these, and a hidden cell is one itself.
 * @param hidden the rows that are hidden
 */
export function pieces(
  area: Area,
  changes: readonly (ChangedCell | null)[],
  hidden: ReadonlySet<number> = new Set(),
): ChangedCells[] {
  return runs(area.top, changes, hidden).flatMap((run) => {
    const found: ChangedCells[] = [];
    let { top } = run;
    for (const part of fittingParts(run.changes)) {
      const first = part.findIndex((change) => change !== null);
      const changed = part.slice(first, part.findLastIndex((change) => change !== null) + 1);
      if (first !== -1) {
        found.push({
          top: top + first,
          column: area.left,
          values: changed.map((change) => change?.value ?? null),
          formats: changed.map((change) => change?.format ?? null),
        });
      }
      top += part.length;
    }
    return found;
  });
}

interface Run {
  readonly top: number;
  readonly changes: (ChangedCell | null)[];
}

/** The rows cut above and below each that is hidden. */
function runs(top: number, changes: readonly (ChangedCell | null)[], hidden: ReadonlySet<number>): Run[] {
  if (hidden.size === 0) return [{ top, changes: [...changes] }];
  const found: Run[] = [];
  for (const [index, change] of changes.entries()) {
    const row = top + index;
    const last = found.at(-1);
    if (!last || hidden.has(row) || hidden.has(row - 1)) found.push({ top: row, changes: [change] });
    else last.changes.push(change);
  }
  return found;
}

/**
 * Writes pieces of columns, and looks whether they stand there. Formats come first, so that nothing that begins with `=` is ever taken
 * for a formula.
 */
export async function writeCells(
  writer: BatchWriter,
  sheet: Excel.Worksheet,
  sheetName: string,
  changed: readonly ChangedCells[],
): Promise<void> {
  for (const { top, column, values, formats } of changed) {
    const bytes = bytesOf(values) + bytesOf(formats) + values.length * 4 + 1_200;
    await writer.writeChecked(bytes, () => {
      const range = untracked(sheet.getRangeByIndexes(top, column, values.length, 1));
      if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
      const given = values.map((value) => [value]);
      range.values = given;
      return readBack(range, { sheet, sheetName, top, left: column, given });
    });
  }
}
