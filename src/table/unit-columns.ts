import { memoize, parseCode, parseSeries, type GradeColumn, type UnreadMarks } from '../entries';
import { textAt } from './cell-text';
import type { HeadedColumn, UnitColumn } from './columns';
import type { FamilyWords } from './family-words';
import { parseUnitMark } from './unit-mark';
import { withoutGrades } from './grade-column';
import type { SheetContent } from './sheet-content';
import { parseSizeHeading } from './size-heading';
import { parseBareUnitHeading } from './unit-heading';

/** Headings that may well be a unit's, although none that is understood. */
const UNIT_LIKE = /unit|\blo ?\d|\b[A-Z]\/\d{3}\/\d{4}|\d{2,}|^\d$/i;

/** A column that may be a unit's or not, as the cells below its heading decide. */
interface WeighedColumn extends HeadedColumn {
  /** How many of the cells are marks. */
  readonly marks: number;
  /** How many are filled with something else. */
  readonly others: number;
}

/** What a cell counts as where a column is weighed. */
export function unitMarkIn(text: string): 'mark' | 'other' | null {
  const { kind } = parseUnitMark(text);
  if (kind === 'none') return null;
  return kind === 'entered' || kind === 'cross' ? 'mark' : 'other';
}

/** Whether so many marks among other cells make a column one of marks. */
function holdsMarks({ marks, others }: WeighedColumn): boolean {
  return marks > 0 && marks >= others * 4;
}

function weighed(sheet: SheetContent, firstRow: number, at: HeadedColumn): WeighedColumn {
  let marks = 0;
  let others = 0;
  for (let row = firstRow; row < sheet.values.length; row++) {
    const mark = unitMarkIn(textAt(sheet, row, at.column));
    if (mark === 'mark') marks++;
    else if (mark === 'other') others++;
  }
  return { ...at, marks, others };
}

/** A series or qualification that stands above the headings of several units is theirs, also among other words: `Business (05835)`. */
export function withTextAbove(at: UnitColumn, above: readonly string[], families: FamilyWords): UnitColumn {
  const some = <Read>(read: (text: string) => Read | null): Read | null =>
    above.map(read).find((one) => one !== null) ?? null;
  const qualification = some((text) => parseCode(text).qualification || families.qualificationIn(text)) ?? '';
  const wanted = at.wanted.qualification === '' && qualification !== '' ? { ...at.wanted, qualification } : at.wanted;
  return { ...at, wanted, series: at.series ?? some(parseSeries) };
}

/**
 * The columns of the wide shape: headings that name a unit or code; and bare numbers such as `01`, and headings that name a size among other
 * words, where the cells below are marks. What is left over with marks under a heading like a unit's is told, so that it is not lost unnoticed.
 */
export function unitColumns(
  sheet: SheetContent,
  place: { readonly headingRow: number; readonly firstRow: number },
  { units, unknown }: { readonly units: readonly UnitColumn[]; readonly unknown: readonly HeadedColumn[] },
  above: (column: number) => readonly string[],
  families: FamilyWords,
): {
  readonly units: readonly UnitColumn[];
  readonly unknown: readonly HeadedColumn[];
  readonly unused: readonly UnreadMarks[];
  readonly gradeColumns: readonly GradeColumn[];
} {
  const { headingRow, firstRow } = place;
  const ofMarks = memoize((heading: string) => parseBareUnitHeading(heading) ?? parseSizeHeading(heading, families));
  const marked = unknown
    .filter(({ heading }) => ofMarks(heading) !== null || UNIT_LIKE.test(heading))
    .map((at) => weighed(sheet, firstRow, at))
    .filter(holdsMarks);
  const bare = marked.flatMap(({ column, heading }): UnitColumn[] => {
    const unit = ofMarks(heading);
    return unit === null ? [] : [{ ...unit, column, heading }];
  });
  const isUnit = ({ column }: HeadedColumn): boolean => bare.some((unit) => unit.column === column);
  const all = [...units, ...bare].sort((one, other) => one.column - other.column);
  const { units: asking, gradeColumns } = withoutGrades(sheet, place, all);
  const unused = marked.filter((at) => UNIT_LIKE.test(at.heading) && !isUnit(at));
  return {
    units: asking.map((at) => withTextAbove(at, above(at.column), families)),
    unknown: unknown.filter((at) => !isUnit(at)),
    gradeColumns,
    unused: unused.map(({ heading, column, marks }) => ({ row: headingRow, column, heading, marks })),
  };
}
