import type { Area } from '../../../excel-values';
import { untracked } from '../find-sheet';

/**
 * The rows of a column's area whose cells show what a formula elsewhere spills into them (ExcelApi 1.12): whoever writes into one breaks
 * the whole. Excel tells of a range whether all of its cells are such, none or some; where some are, its halves are asked for, with a
 * request for each halving.
 */
export async function spilledRows(
  sheet: Excel.Worksheet,
  area: Area,
  hasSpill: boolean | null,
): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  let parts = sorted([{ area, hasSpill }], found);
  while (parts.length > 0) {
    const asked = parts.flatMap(halves).map((half) => {
      const { top, bottom, left } = half;
      const range = untracked(sheet.getRangeByIndexes(top, left, bottom - top + 1, 1));
      range.load('hasSpill');
      return { area: half, range };
    });
    await sheet.context.sync();
    parts = sorted(
      asked.map(({ area: half, range }) => ({ area: half, hasSpill: spillOf(range) })),
      found,
    );
  }
  return found;
}

/** Typed as always one or the other; it is null where cells differ. */
export function spillOf({ hasSpill }: Excel.Range): boolean | null {
  return hasSpill;
}

/** Keeps the rows of parts that are spilled as a whole, and gives those parts in which some are. */
function sorted(
  parts: readonly { readonly area: Area; readonly hasSpill: boolean | null }[],
  found: Set<number>,
): Area[] {
  for (const { area, hasSpill } of parts) {
    if (hasSpill) for (let row = area.top; row <= area.bottom; row += 1) found.add(row);
  }
  return parts.filter(({ area, hasSpill }) => hasSpill === null && area.bottom > area.top).map(({ area }) => area);
}

function halves(area: Area): Area[] {
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { ...area, bottom: middle },
    { ...area, top: middle + 1 },
  ];
}
