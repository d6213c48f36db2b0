import { textAt } from '../cell-text';
import type { SheetContent } from '../sheet-content';

/** The columns of a timetable, and how their headings may be called, in small letters without spaces and signs, the surest first. */
const COLUMNS = [
  { column: 'day', called: ['examdate', 'dateofexam', 'examinationdate', 'date', 'day'] },
  { column: 'series', called: ['examseries', 'examinationseries', 'series'] },
  { column: 'codes', called: ['examinationcode', 'examinationcodes', 'examcode', 'entrycode', 'entrycodes', 'code'] },
  { column: 'title', called: ['title', 'examtitle', 'unittitle', 'papertitle', 'examinationtitle'] },
  { column: 'session', called: ['examtime', 'examinationtime', 'examsession', 'session', 'time', 'ampm'] },
  { column: 'length', called: ['examduration', 'examinationduration', 'duration', 'timeallowed', 'length'] },
  { column: 'board', called: ['board', 'examboard', 'awardingbody', 'awardingorganisation'] },
  { column: 'subject', called: ['subject', 'subjects'] },
] as const;

export type TimetableColumn = (typeof COLUMNS)[number]['column'];

/** Without these a timetable is of no use, by the headings that it should have. */
const NEEDED = {
  day: 'Exam Date',
  series: 'Exam series',
  codes: 'Examination Code',
  title: 'Title',
  session: 'Exam Time',
  length: 'Exam Duration',
} as const satisfies Partial<Record<TimetableColumn, string>>;

export const NEEDED_HEADINGS: readonly string[] = Object.values(NEEDED);

/** Where the headings stand, and which column holds what. */
export interface TimetableHeadings {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<TimetableColumn, number>>>;
  /** Needed headings that are not there. */
  readonly missing: readonly string[];
}

/** Rows in which the headings are looked for: titles may stand above them. */
const SEARCHED = 60;

/** Fewer headings than this may stand anywhere. */
const FEWEST = 3;

/** The column that a heading is of, and its place among what that may be called: an earlier one is surer. */
const BY_HEADING: ReadonlyMap<string, { readonly column: TimetableColumn; readonly rank: number }> = new Map(
  COLUMNS.flatMap(({ column, called }) => called.map((heading, rank) => [heading, { column, rank }] as const)),
);

/** The row of a sheet that has most of a timetable's headings, in whatever order; null where none has some. */
export function timetableHeadings(sheet: SheetContent): TimetableHeadings | null {
  let best: Omit<TimetableHeadings, 'missing'> | null = null;
  let most = FEWEST - 1;
  for (let row = 0; row < Math.min(SEARCHED, sheet.values.length); row += 1) {
    const columns = columnsIn(sheet, row);
    const count = Object.keys(columns).length;
    if (count <= most) continue;
    most = count;
    best = { row, columns };
  }
  if (best === null) return null;
  const { columns } = best;
  const missing = Object.entries(NEEDED).flatMap(([column, heading]) => (column in columns ? [] : [heading]));
  return { ...best, missing };
}

function columnsIn(sheet: SheetContent, row: number): Partial<Record<TimetableColumn, number>> {
  const columns: Partial<Record<TimetableColumn, number>> = {};
  const ranks = new Map<TimetableColumn, number>();
  for (let at = 0; at < (sheet.values[row]?.length ?? 0); at += 1) {
    const letters = textAt(sheet, row, at)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
    const found = BY_HEADING.get(letters);
    // Beside `Exam Date`, a column `Day` holds the day of the week.
    if (found === undefined || found.rank >= (ranks.get(found.column) ?? Infinity)) continue;
    ranks.set(found.column, found.rank);
    columns[found.column] = at;
  }
  return columns;
}
