import { addTo, groupBy, parseSeries, sameSeries, type Cell, type Series } from '../../entries';
import { textAt } from '../cell-text';
import type { UnitColumn } from '../columns';
import type { DetectedList } from '../detect-columns';
import type { SheetContent } from '../sheet-content';
import { parseUnitMark } from '../unit-mark';
import { copied, seriesLike, type Writing } from './written-likewise';

/** How a list marks that a candidate is entered for a unit. */
export interface MarkWays {
  /** As others are ticked; null where the list has no ticks but series below its units. */
  readonly tick: (at: UnitColumn) => Writing | null;
  /** The series itself: below the unit, in the column beside it, or in that of the row. */
  readonly series: (series: Series, column: number) => Writing;
}

/** A cell that enters somebody for a unit by naming the series. */
interface SeriesCell {
  readonly cell: Cell;
  readonly series: Series;
}

export function markWays(sheet: SheetContent, { firstRow, endRow, unitColumns, fields }: DetectedList): MarkWays {
  const ticks = new Map<number, Cell[]>();
  const written: SeriesCell[] = [];
  const noteSeries = (cell: Cell): void => {
    const series = parseSeries(textAt(sheet, cell.row, cell.column));
    if (series !== null) written.push({ cell, series });
  };
  for (let row = firstRow; row < Math.min(endRow, sheet.values.length); row++) {
    for (const { column, seriesColumn } of unitColumns) {
      const mark = parseUnitMark(textAt(sheet, row, column));
      if (mark.kind === 'entered') addTo(ticks, column, { row, column });
      noteSeries({ row, column: seriesColumn ?? column });
    }
    if (fields.series !== undefined) noteSeries({ row, column: fields.series });
  }
  const all = [...ticks.values()].flat();
  const units = new Set(unitColumns.map(({ column }) => column));
  const isBySeries = written.some(({ cell }) => units.has(cell.column));
  const usual = (cells: readonly Cell[]): Writing | null => {
    const same = groupBy(cells, ({ row, column }) => textAt(sheet, row, column));
    const [first] = [...same.values()].sort((one, other) => other.length - one.length)[0] ?? [];
    return first === undefined ? null : copied(sheet, first);
  };
  return {
    tick: ({ column }) =>
      usual(ticks.get(column) ?? []) ?? usual(all) ?? (isBySeries ? null : { value: 'Y', like: null }),
    series: (series, column) => {
      const near = written.filter(({ cell }) => cell.column === column);
      const same = near.findLast((one) => sameSeries(one.series, series));
      return seriesLike(sheet, same ?? near.at(-1) ?? written.at(-1) ?? null, series);
    },
  };
}
