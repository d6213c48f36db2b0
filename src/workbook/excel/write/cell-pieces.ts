import type { Area } from '../../../excel-values';
import { untracked } from '../find-sheet';
import { bytesOf, fittingParts, type BatchWriter } from './batch-writer';

/** What a cell is to hold from now on; a format of null stays. */
export interface ChangedCell {
  readonly value: string | number;
  readonly format: string | null;
}

/** A piece of a column that is not what it is to be; null stands for cells that stay as they are. */
export interface ChangedCells {
  readonly top: number;
  readonly column: number;
  readonly values: readonly (string | number | null)[];
  readonly formats: readonly (string | null)[];
}

/** The part of an area that changes, cut into pieces; pieces in which nothing changes are left out. */
export function pieces(area: Area, changes: readonly (ChangedCell | null)[]): ChangedCells[] {
  const found: ChangedCells[] = [];
  let top = area.top;
  for (const part of fittingParts(changes)) {
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
}

/** Writes pieces of columns. Formats come first, so that nothing that begins with `=` is ever taken for a formula. */
export async function writeCells(
  writer: BatchWriter,
  sheet: Excel.Worksheet,
  changed: readonly ChangedCells[],
): Promise<void> {
  for (const { top, column, values, formats } of changed) {
    const bytes = bytesOf(values) + bytesOf(formats) + values.length * 4 + 1_000;
    await writer.write(bytes, () => {
      const range = untracked(sheet.getRangeByIndexes(top, column, values.length, 1));
      if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
      range.values = values.map((value) => [value]);
    });
  }
}
