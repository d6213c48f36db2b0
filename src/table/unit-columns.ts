import { parseCode, parseSeries, type UnusedMarks } from '../entries';
import { textAt } from './cell-text';
import type { HeadedColumn, UnitColumn } from './columns';
import { parseMark } from './mark';
import type { HeadingsRead } from './read-headings';
import type { SheetContent } from './sheet-content';
import { parseBareUnitHeading } from './unit-heading';

/** Headings that may well be a unit's, although none that is understood. */
const UNIT_LIKE = /unit|\blo ?\d|\b[A-Z]\/\d{3}\/\d{4}|\d{2,}|^\d$/i;

/** How many cells below a heading are marks, and how many are filled with something else. */
function countMarks(sheet: SheetContent, firstRow: number, column: number): { marks: number; others: number } {
  let marks = 0;
  let others = 0;
  for (let row = firstRow; row < sheet.values.length; row++) {
    const { kind } = parseMark(textAt(sheet, row, column));
    if (kind === 'entered') marks++;
    else if (kind !== 'none') others++;
  }
  return { marks, others };
}

function holdsMarks(sheet: SheetContent, firstRow: number, column: number): boolean {
  const { marks, others } = countMarks(sheet, firstRow, column);
  return marks > 0 && marks >= others * 4;
}

/** The text of the row above the headings that stands over a column, also where it is merged over several. */
function textAbove(sheet: SheetContent, headingRow: number, column: number): string {
  const above = headingRow - 1;
  const merge = sheet.merges.find(
    ([top, left, bottom, right]) => top <= above && bottom >= above && left <= column && right >= column,
  );
  return merge ? textAt(sheet, merge[0], merge[1]) : textAt(sheet, above, column);
}

/** A series or qualification that stands above the headings of several units is theirs. */
function withTextAbove(sheet: SheetContent, headingRow: number, at: UnitColumn): UnitColumn {
  const text = headingRow === 0 ? '' : textAbove(sheet, headingRow, at.column);
  const { qualification } = parseCode(text);
  const wanted = at.wanted.qualification === '' && qualification !== '' ? { ...at.wanted, qualification } : at.wanted;
  return { ...at, wanted, series: at.series ?? parseSeries(text) };
}

/**
 * The columns of the wide shape: headings that name a unit or code, and bare numbers such as `01` where the cells below
 * are marks. What is left over with marks under a heading like a unit's is told, so that it is not lost unnoticed.
 */
export function unitColumns(
  sheet: SheetContent,
  place: { readonly headingRow: number; readonly firstRow: number },
  { units, unknown }: HeadingsRead,
): {
  readonly units: readonly UnitColumn[];
  readonly unknown: readonly HeadedColumn[];
  readonly unused: readonly UnusedMarks[];
} {
  const { headingRow, firstRow } = place;
  const bare = unknown.flatMap((at): UnitColumn[] => {
    const unit = parseBareUnitHeading(at.heading);
    return unit !== null && holdsMarks(sheet, firstRow, at.column) ? [{ ...unit, ...at }] : [];
  });
  const all = [...units, ...bare].sort((one, other) => one.column - other.column);
  const left = unknown.filter(({ column }) => !bare.some((unit) => unit.column === column));
  const unused = left.filter(({ heading, column }) => UNIT_LIKE.test(heading) && holdsMarks(sheet, firstRow, column));
  return {
    units: all.map((at) => withTextAbove(sheet, headingRow, at)),
    unknown: left,
    unused: unused.map(({ heading, column }) => ({
      row: headingRow,
      column,
      heading,
      marks: countMarks(sheet, firstRow, column).marks,
    })),
  };
}
