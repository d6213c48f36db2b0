import type { CalendarDate } from '../src/entries';
import type { ProductCell } from '../src/table';
import { newWorkbookFile } from '../src/workbook/file';

/** A line of a made-up timetable. */
export type TimetableLine = readonly [
  day: CalendarDate,
  codes: string,
  subject: string,
  title: string,
  session: string,
  length: string,
];

const HEADINGS = [
  ...['Exam Date', 'Exam series', 'Board', 'Examination Code', 'Subject', 'Title', 'Exam Time', 'Exam Duration'],
];

/** The workbook of a timetable, with a title block above its headings. */
export async function makeTimetable(
  lines: readonly TimetableLine[],
  { series = 'Jan-27', board = 'OCR ' } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = lines.map(([day, ...texts]): ProductCell[] => {
    const [codes, subject, title, session, length] = texts;
    return [{ day }, series, board, codes, subject, title, session, length];
  });
  const workbook = await newWorkbookFile();
  await workbook.writeSheets([{ name: 'Final', widths: [], rows: [['Final timetable'], [], HEADINGS, ...rows] }]);
  return new Uint8Array(await workbook.toBytes());
}
