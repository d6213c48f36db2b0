import type { CellValue, SheetContent } from '../../../src/table';
import { serialOfDate } from '../../../src/excel-values';
import { sheetOf } from '../sheet-of';

/** One paper of a made-up timetable, as an awarding body writes it. */
export interface Paper {
  readonly day: string;
  readonly series: CellValue;
  readonly board: string;
  readonly qual: string;
  readonly codes: CellValue;
  readonly subject: string;
  readonly title: string;
  readonly time: CellValue;
  readonly duration: CellValue;
}

export const PAPER: Paper = {
  day: '2027-05-17',
  series: 'Jun-27',
  board: 'OCR ',
  qual: 'Cambridge Technicals Level 3',
  codes: '05834-05837 & 05878',
  subject: '(Business)',
  title: 'Unit 1 The business environment',
  time: 'AM',
  duration: '2h 00m',
};

/** The columns in the awarding body's order, with its headings. */
export const COLUMNS: readonly (readonly [keyof Paper, string])[] = [
  ['day', 'Exam Date'],
  ['series', 'Exam series'],
  ['board', 'Board'],
  ['qual', 'Qual'],
  ['codes', 'Examination Code'],
  ['subject', 'Subject'],
  ['title', 'Title'],
  ['time', 'Exam Time'],
  ['duration', 'Exam Duration'],
];

export interface Layout {
  readonly columns?: readonly (readonly [keyof Paper, string])[];
  /** Rows above the headings. */
  readonly above?: readonly (readonly CellValue[])[];
  /** How a day is written; as a date of Excel without it. */
  readonly dayText?: (day: string) => string;
}

/** A sheet with papers; what a paper does not say is that of PAPER. */
export function timetableSheet(papers: readonly Partial<Paper>[], layout: Layout = {}): SheetContent {
  const { columns = COLUMNS, above = [], dayText } = layout;
  const cell = (paper: Paper, column: keyof Paper): CellValue => {
    if (column !== 'day') return paper[column];
    return dayText ? dayText(paper.day) : serialOfDate(paper.day as `${number}-${number}-${number}`);
  };
  const rows = papers.map((paper) => columns.map(([column]) => cell({ ...PAPER, ...paper }, column)));
  const values = [...above, columns.map(([, heading]) => heading), ...rows];
  const dates = columns.map(([column]) => (column === 'day' ? 'dd/mm/yyyy' : undefined));
  const formats = values.map((_, row) => (dayText || row <= above.length ? [] : dates));
  return sheetOf(values, { name: 'Final', formats });
}
