import { NO_OPTION, parseSeries, parseSeriesMonth } from '../entries';
import { textAt } from './cell-text';
import type { HeadedColumn, UnitColumn } from './columns';
import type { SheetContent } from './sheet-content';
import { parseUnitCell, saysNothing, unitsNamed } from './unit-cell';
import type { UnitHeading } from './unit-heading';

/** Words beside a series that say no more than that units are entered in it. */
const OF_UNITS = /\b(?:units?|entr(?:y|ies)|exams?|examinations?|sitting|series)\b/gi;

type SeriesHeading = Pick<UnitHeading, 'series' | 'month'>;

/** Reads a heading that names a series and no unit: `Jan 27`, `Units June 2027`, `January entries`. Null for any other. */
export function parseSeriesHeading(heading: string): SeriesHeading | null {
  const bare = heading.replace(OF_UNITS, ' ').replace(/\s+/g, ' ').trim();
  const series = parseSeries(bare);
  if (series !== null) return { series };
  const month = parseSeriesMonth(bare);
  return month === 1 || month === 6 ? { series: null, month: bare } : null;
}

/** The columns of the units that a cell below a series names, `1, 2`; null where it names none, or something else beside them. */
export function unitsBelow(at: UnitColumn, text: string): readonly UnitColumn[] | null {
  const parts = unitsNamed(text) ?? [text];
  const columns = parts.flatMap((part): UnitColumn[] => {
    const wanted = parseUnitCell(part);
    return wanted === null || wanted.unit === '' ? [] : [{ ...at, wanted }];
  });
  return columns.length === parts.length ? columns : null;
}

/** `2` may also be how many there are, or the place of something, where the heading does not say that it is a unit. */
const NUMBER_ALONE = /^[1-9]$/;
const SAYS_UNITS = /\bunits?\b/i;

/**
 * The columns that are each for one series, and whose cells name the units that are entered in it. None of them where no column
 * holds little but units, and one beyond doubt, by `01`, `U1`, `1, 2`, or the word in its heading.
 */
export function seriesColumns(
  sheet: SheetContent,
  firstRow: number,
  columns: readonly HeadedColumn[],
): readonly UnitColumn[] {
  const found = columns.flatMap(({ column, heading }) => {
    const series = parseSeriesHeading(heading);
    if (series === null) return [];
    const at: UnitColumn = { column, heading, wanted: NO_OPTION, ...series, namesUnits: true };
    const count = { certain: 0, numbers: 0, others: 0 };
    for (let row = firstRow; row < sheet.values.length; row++) {
      const text = textAt(sheet, row, column);
      if (saysNothing(text)) continue;
      if (NUMBER_ALONE.test(text) && !SAYS_UNITS.test(heading)) count.numbers++;
      else if (unitsBelow(at, text) === null) count.others++;
      else count.certain++;
    }
    return count.certain + count.numbers > 0 ? [{ at, ...count }] : [];
  });
  const isMostlyUnits = found.some(({ certain, numbers, others }) => certain > 0 && certain + numbers >= others * 4);
  // Beside one that is certain, no other is passed over: what its cells say else is told cell by cell.
  return isMostlyUnits ? found.map(({ at }) => at) : [];
}
