import { memoize, NO_OPTION, parseSeries, parseSeriesMonth } from '../entries';
import { textAt } from './cell-text';
import type { HeadedColumn, UnitColumn } from './columns';
import type { SheetContent } from './sheet-content';
import type { FamilyWords } from './family-words';
import { parseSizeHeading } from './size-heading';
import { parseUnitCell, saysNothing, saysRegistration, unitsNamed } from './unit-cell';
import type { UnitHeading } from './unit-heading';
import { markBehindUnit, parseUnitMark } from './unit-mark';

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

/**
 * The columns of what a cell below a series or a qualification names: units, `1, 2`, and below a qualification also the registration, `Reg`, `x`.
 * Null where it names neither, or something else beside them.
 */
export function unitsBelow(at: UnitColumn, text: string): readonly UnitColumn[] | null {
  const { qualification } = at.wanted;
  const parts = unitsNamed(text) ?? [text];
  const columns = parts.flatMap((part): UnitColumn[] => {
    if (qualification !== '' && asksToRegister(part)) return [at];
    const wanted = markBehindUnit(part) === null ? parseUnitCell(part) : null;
    if (wanted === null || wanted.unit === '') return [];
    return [{ ...at, wanted: { ...wanted, qualification: wanted.qualification || qualification } }];
  });
  return columns.length === parts.length ? columns : null;
}

/** Whether a cell below a qualification registers for it; a `1` beside units is one of them. */
function asksToRegister(text: string): boolean {
  return saysRegistration(text) || (parseUnitMark(text).kind === 'entered' && !/\d/.test(text));
}

/** `2` may also be how many there are, or the place of something, where the heading does not say that it is a unit. */
const NUMBER_ALONE = /^[1-9]$/;
const SAYS_UNITS = /\bunits?\b/i;

/**
 * The columns that are each for one series, or one qualification, and whose cells name the units that are entered. None of them where no column
 * holds little but units, and one beyond doubt, by `01`, `U1`, `1, 2`, or the word in its heading.
 */
function columnsNamingUnits(sheet: SheetContent, firstRow: number, columns: readonly UnitColumn[]): UnitColumn[] {
  const found = columns.flatMap((at) => {
    const count = { certain: 0, numbers: 0, others: 0 };
    // A column repeats few texts.
    const askedIn = memoize((text: string) => unitsBelow(at, text));
    for (let row = firstRow; row < sheet.values.length; row++) {
      const text = textAt(sheet, row, at.column);
      if (saysNothing(text)) continue;
      const asked = askedIn(text);
      if (asked === null) count.others++;
      else if (asked.every(({ wanted }) => wanted.unit === '')) count.numbers++;
      else if (NUMBER_ALONE.test(text) && !SAYS_UNITS.test(at.heading)) count.numbers++;
      else count.certain++;
    }
    return count.certain + count.numbers > 0 ? [{ at, ...count }] : [];
  });
  const isMostlyUnits = found.some(({ certain, numbers, others }) => certain > 0 && certain + numbers >= others * 4);
  // Beside one that is certain, no other is passed over: what its cells say else is told cell by cell.
  return isMostlyUnits ? found.map(({ at }) => at) : [];
}

/** The columns for one series each whose cells name units: `1, 2` below `Jan 27`. */
export function seriesColumns(
  sheet: SheetContent,
  firstRow: number,
  columns: readonly HeadedColumn[],
): readonly UnitColumn[] {
  const ofSeries = columns.flatMap(({ column, heading }): UnitColumn[] => {
    const series = parseSeriesHeading(heading);
    return series === null ? [] : [{ column, heading, wanted: NO_OPTION, ...series, namesUnits: true }];
  });
  return columnsNamingUnits(sheet, firstRow, ofSeries);
}

/**
 * The columns for one qualification each whose cells name its units: `1, 2` or `Reg` below `Business 05835`.
 * @param coded columns whose headings begin with a code
 */
export function sizeColumns(
  sheet: SheetContent,
  firstRow: number,
  coded: readonly UnitColumn[],
  columns: readonly HeadedColumn[],
  families: FamilyWords,
): readonly UnitColumn[] {
  const ofCodes = coded.filter(({ wanted }) => wanted.qualification !== '' && wanted.unit === '');
  const ofSizes = columns.flatMap(({ column, heading }): UnitColumn[] => {
    const size = parseSizeHeading(heading, families);
    return size === null ? [] : [{ column, heading, ...size, namesUnits: true }];
  });
  const all = [...ofCodes.map((at): UnitColumn => ({ ...at, namesUnits: true })), ...ofSizes];
  return columnsNamingUnits(sheet, firstRow, all);
}
