import { memoize, type GradeColumn } from '../entries';
import { textAt } from './cell-text';
import type { UnitColumn } from './columns';
import { parseUnitMark } from './unit-mark';
import type { SheetContent } from './sheet-content';

/** Words that can only be grades, so that one of them alone shows what a column is. To know another grade, add it here. */
const GRADES: ReadonlySet<string> = new Set([
  ...['p', 'm', 'd', 'd*', 'p*', 'dist', 'dist*', 'merit', 'pass', 'distinction', 'distinction*'],
  ...['np', 'near pass', 'u', 'unclassified', 'ungraded', 'f', 'fail', 'failed', 'refer', 'referred', 'q', 'nya'],
  ...['pp', 'mm', 'dd', 'd*d*', 'mp', 'dm', 'd*d', 'l1p', 'l1m', 'l1d', 'l2p', 'l2m', 'l2d', 'l2d*'],
  ...['a*', 'b', 'c', 'g', '4', '5', '6', '7', '8', '9'],
]);

/** Words that may be a grade, a unit mark or a status (R is near pass and resit): they are what the other cells of their column are. */
const MARKS_TOO: ReadonlySet<string> = new Set(['r', 'X', 'e', 'n', 'a', '1', '2', '3']);

/** Points: `36`, `65%`, `12.5`. A single digit may be the number of an attempt. */
const POINTS = /^(?:[1-9]\d{1,2}(?:\.\d+)?|\d+\.[1-9]\d*|\d{1,3}\s?%)$/;

/** Criteria of an assignment that were met: `P2`, `M1`. */
const CRITERION = /^[pmd]\d{1,2}$/;

/** What a grade may stand behind: `Level 3 Pass`. */
const OF_LEVEL = /^(?:level|l)\s?[123]\s+/;

/** What a cell of a unit's column tells of its column: that it holds grades, that it holds marks, or nothing. */
function toldBy(text: string): 'grade' | 'mark' | null {
  const grade = text.toLowerCase().replace(OF_LEVEL, '');
  if (GRADES.has(grade) || POINTS.test(text) || CRITERION.test(grade)) return 'grade';
  if (MARKS_TOO.has(text) || MARKS_TOO.has(text.toLowerCase())) return null;
  const { kind } = parseUnitMark(text);
  return kind === 'entered' || kind === 'series' || kind === 'cross' ? 'mark' : null;
}

/** Marks may be one in so many of the cells of a column of grades. */
const GRADES_A_MARK = 10;

/**
 * Whether a unit's column is one of grades as a whole, with how many there are and one of them; null where it is one of marks. Ticks with
 * an R among them are marks; P, M and D with an R among them are grades.
 */
function gradesIn(sheet: SheetContent, firstRow: number, column: number): { grades: number; example: string } | null {
  const rows = sheet.values.length - firstRow;
  const told = memoize(toldBy);
  let [grades, marks, example] = [0, 0, ''];
  for (let row = firstRow; row < sheet.values.length && marks * GRADES_A_MARK <= rows; row++) {
    const value = sheet.values[row]?.[column] ?? null;
    if (value === null || value === '') continue;
    const text = textAt(sheet, row, column);
    const is = told(text);
    if (is === 'mark') marks++;
    if (is !== 'grade') continue;
    grades++;
    example ||= text;
  }
  return grades > 0 && marks * GRADES_A_MARK <= grades ? { grades, example } : null;
}

/** Parts the columns of units into those of marks and those of grades, which enter nobody. */
export function withoutGrades(
  sheet: SheetContent,
  { headingRow, firstRow }: { readonly headingRow: number; readonly firstRow: number },
  units: readonly UnitColumn[],
): { readonly units: readonly UnitColumn[]; readonly gradeColumns: readonly GradeColumn[] } {
  const found = units.map((unit) => ({ unit, held: gradesIn(sheet, firstRow, unit.column) }));
  return {
    units: found.filter(({ held }) => held === null).map(({ unit }) => unit),
    gradeColumns: found.flatMap(({ unit: { heading, column }, held }) =>
      held === null ? [] : [{ row: headingRow, column, heading, ...held }],
    ),
  };
}
