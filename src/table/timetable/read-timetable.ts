import {
  datePartsOf,
  formatDate,
  groupBy,
  listInWords,
  memoizeBy,
  monthNumber,
  seriesKey,
  seriesName,
} from '../../entries';
import { lengthWords, type Examination, type Family, type Slot, type Timetable } from '../../reference';
import { textAt } from '../cell-text';
import { dateOrderOf } from '../date-order';
import type { SheetContent } from '../sheet-content';
import { dayAt, minutesAt, seriesAt, sessionAt, subjectWords, unitAndTitle } from './timetable-cells';
import { readCodes } from './timetable-codes';
import { NEEDED_HEADINGS, timetableHeadings, type TimetableColumn, type TimetableHeadings } from './timetable-headings';
import { timetableWords } from '../words/timetable';

/** The timetables of a workbook, one a series; or, in a sentence, why it holds none that can be used. */
export type TimetableRead = { readonly timetables: readonly [Timetable, ...Timetable[]] } | { readonly why: string };

/** A row with an examination of the family. */
interface ExaminationRow extends Omit<Examination, 'slot'> {
  readonly slot: Slot;
  /** Counted from 1, as Excel shows it. */
  readonly row: number;
}

interface RowsRead {
  readonly examinations: ExaminationRow[];
  readonly remarks: string[];
  readonly boards: Set<string>;
  others: number;
}

/** Months from the first of a series in which its examinations may be: those of June begin in May and end in July. */
const MONTHS_AROUND = 2;

/** Whether a workbook looks like a timetable: one of its sheets has most of the headings. */
export function looksLikeTimetable(sheets: readonly SheetContent[]): boolean {
  return sheets.some((sheet) => {
    const headings = timetableHeadings(sheet);
    return headings !== null && headings.missing.length <= 1;
  });
}

/**
 * Reads an awarding body's final timetable: the examinations of a family, other rows counted. Wherever the headings stand and in
 * whatever order; dates as dates or as texts.
 * @param file as sources and sentences name it
 */
export function readTimetable(file: string, sheets: readonly SheetContent[], family: Family): TimetableRead {
  if (sheets.every(({ values }) => values.every((cells) => !cells?.some((cell) => cell !== null && cell !== '')))) {
    return { why: timetableWords.empty };
  }
  const found = sheets.flatMap((sheet) => {
    const headings = timetableHeadings(sheet);
    return headings === null ? [] : [{ sheet, headings }];
  });
  const [best] = [...found].sort((one, other) => one.headings.missing.length - other.headings.missing.length);
  if (best === undefined || best.headings.missing.length > 0)
    return { why: noColumns(best?.headings.missing ?? null, family) };
  const read: RowsRead = { examinations: [], remarks: [], boards: new Set(), others: 0 };
  for (const { sheet, headings } of found) {
    if (headings.missing.length === 0) readRows(file, sheet, headings, family, read);
  }
  return timetablesOf(file, read, family);
}

function noColumns(missing: readonly string[] | null, { title, awardingBody }: Family): string {
  const wanted = timetableWords.wanted(title, awardingBody, listInWords(NEEDED_HEADINGS));
  if (missing === null) return timetableWords.noHeadings(wanted);
  const columns = listInWords(missing.map((heading) => `"${heading}"`));
  return timetableWords.noColumn(columns, wanted);
}

function readRows(
  file: string,
  sheet: SheetContent,
  { row: headingRow, columns }: TimetableHeadings,
  family: Family,
  read: RowsRead,
): void {
  const pattern = new RegExp(`^(?:${family.codes.qualification})$`);
  const isUnit = new RegExp(`^(?:${family.codes.unit})$`);
  const order = dateOrderOf(sheet, columns.day ?? 0, headingRow + 1);
  for (let row = headingRow + 1; row < sheet.values.length; row += 1) {
    const at = (column: TimetableColumn): string => {
      const index = columns[column];
      return index === undefined ? '' : textAt(sheet, row, index);
    };
    const written = at('codes');
    // Lines between the rows, notes below them, and headings that are said again on another page.
    if (written === '' || written === textAt(sheet, headingRow, columns.codes ?? 0)) continue;
    const { codes, foreign } = readCodes(written, (code) => pattern.test(code));
    const board = at('board');
    if (board !== '') read.boards.add(board);
    if (codes.length === 0 || !isOfBoard(board, family)) {
      read.others += 1;
      continue;
    }
    const where = timetableWords.where(row + 1, sheet.name, written, at('title'));
    const number = (column: TimetableColumn): number => columns[column] ?? 0;
    const series = seriesAt(sheet, row, number('series'));
    const day = dayAt(sheet, row, number('day'), order);
    const session = sessionAt(sheet, row, number('session'));
    const minutes = minutesAt(sheet, row, number('length'));
    const unit = unitAndTitle(at('title'));
    const problems = [
      ...(foreign.length > 0 ? [timetableWords.cells.code(quoted(foreign.join(', ')))] : []),
      ...(unit === null || !isUnit.test(unit.unit) ? [timetableWords.cells.unit(quoted(at('title')))] : []),
      ...(series === null ? [timetableWords.cells.series(quoted(at('series')))] : []),
      ...(day === null ? [timetableWords.cells.day(quoted(at('day')))] : []),
      ...(session === null ? [timetableWords.cells.session(quoted(at('session')))] : []),
      ...(minutes === null ? [timetableWords.cells.length(quoted(at('length')))] : []),
    ];
    if (problems.length > 0 || !unit || !series || !day || !session || minutes === null) {
      read.remarks.push(timetableWords.leftOut(where, listInWords(problems)));
      continue;
    }
    if (Math.abs(monthNumber(datePartsOf(day)) - monthNumber(series)) >= MONTHS_AROUND) {
      read.remarks.push(timetableWords.otherSeries(where, formatDate(day), seriesName(series)));
      continue;
    }
    read.examinations.push({
      series: { ...series, letter: null },
      subject: subjectWords(at('subject')),
      unit: unit.unit,
      title: unit.title,
      qualifications: codes,
      slot: { day, session, minutes },
      source: timetableWords.source(file, sheet.name, row + 1),
      row: row + 1,
    });
  }
}

/** Whether a board is the family's, by its short name or its long one; a row that names none belongs to whoever publishes the file. */
function isOfBoard(board: string, { awardingBody }: Family): boolean {
  const words = board.toUpperCase().split(/[^A-Z]+/);
  const initials = words
    .filter((word) => word !== 'AND')
    .map(([first = '']) => first)
    .join('');
  return initials === awardingBody || board === '' || words.includes(awardingBody);
}

function quoted(text: string): string {
  return text === '' ? timetableWords.missing : `"${text}"`;
}

function timetablesOf(file: string, read: RowsRead, family: Family): TimetableRead {
  const { title, awardingBody } = family;
  const bySeries = groupBy(read.examinations, ({ series }) => seriesKey(series));
  const timetables = [...bySeries.values()].flatMap((rows, index): Timetable[] => {
    const [first] = rows;
    if (!first) return [];
    const { examinations, remarks } = joined(rows);
    // What is left aside is of the file, and is told once.
    const once = index === 0 ? { others: read.others, remarks: [...read.remarks, ...remarks] } : { others: 0, remarks };
    return [{ file, title, series: first.series, examinations, ...once }];
  });
  const [first, ...more] = timetables;
  if (first) return { timetables: [first, ...more] };
  if (read.remarks.length > 0) return { why: timetableWords.noExamination(read.remarks.slice(0, 3).join(' ')) };
  const boards = [...read.boards].filter((board) => !isOfBoard(board, family));
  const given = timetableWords.give(title, awardingBody);
  if (boards.length > 0 && boards.length === read.boards.size) {
    return { why: timetableWords.otherBoard(listInWords(boards), awardingBody, given) };
  }
  const others = read.others === 0 ? '' : timetableWords.others(read.others);
  return { why: timetableWords.noneOf(title, others, given) };
}

/** Rows of one examination as one: its codes may stand on several. Where they disagree on its day, it has none. */
function joined(rows: readonly ExaminationRow[]): { examinations: Examination[]; remarks: string[] } {
  const examinations: (Omit<ExaminationRow, 'slot'> & { readonly slot: Slot | null })[] = [];
  const remarks: string[] = [];
  // A row is held against those of its unit and subject alone. They are few: each brought a code that none before it had.
  const placesOf = memoizeBy(
    ({ unit, subject }: ExaminationRow) => `${unit} ${subject}`,
    (): number[] => [],
  );
  for (const row of rows) {
    const places = placesOf(row);
    const at = places.find((place) => {
      const one = examinations[place];
      return one !== undefined && (sameSlot(one, row) || sharesCode(one, row));
    });
    const before = at === undefined ? undefined : examinations[at];
    if (at === undefined || before === undefined) {
      places.push(examinations.push(row) - 1);
      continue;
    }
    const qualifications = [...new Set([...before.qualifications, ...row.qualifications])].sort();
    const isSame = sameSlot(before, row);
    examinations[at] = { ...before, qualifications, slot: isSame ? before.slot : null };
    if (!isSame && before.slot !== null) {
      remarks.push(
        timetableWords.twoPlaces(
          row.unit,
          [row.subject, row.qualifications.join(', ')].join(' ').trim(),
          slotWords(before.slot),
          before.row,
          slotWords(row.slot),
          row.row,
        ),
      );
    }
  }
  return { examinations: examinations.map(({ row, ...examination }) => (void row, examination)), remarks };
}

function sharesCode(one: Pick<Examination, 'qualifications'>, other: Pick<Examination, 'qualifications'>): boolean {
  return one.qualifications.some((code) => other.qualifications.includes(code));
}

function sameSlot({ slot: one }: { readonly slot: Slot | null }, { slot: other }: { readonly slot: Slot }): boolean {
  return one?.day === other.day && one.session === other.session && one.minutes === other.minutes;
}

function slotWords({ day, session, minutes }: Slot): string {
  return `${formatDate(day)}, ${session}, ${lengthWords(minutes)}`;
}
