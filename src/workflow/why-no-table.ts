import { columnLetters, firstInWords } from '../entries';
import { NOT_CALCULATED } from '../excel-values';
import {
  isProductSheet,
  hasTooManyColumns,
  listInOneColumn,
  looksLikeTimetable,
  detectColumns,
  ROWS_SEARCHED,
  type SheetContent,
} from '../table';
import { WorkbookError, type SheetSummary, type WorkbookReader } from '../workbook';
import { Unusable } from './unusable';

/** Names of sheets in a sentence, the first of many. */
export function quoted(names: readonly string[]): string {
  return firstInWords(names.map((name) => `"${name}"`));
}

const HEADINGS_NEEDED =
  'A heading row needs the candidate number, UCI or name, and headings such as Qualification, Unit and Series.';

/** No sheet of these holds headings, as far as can be seen. */
export function noHeadings(sheets: readonly string[], cause: string | null): Unusable {
  const sentence = cause ?? `No heading row was found in ${quoted(sheets)}. ${HEADINGS_NEEDED}`;
  return new Unusable(sentence, 'no-headings', sheets);
}

/** Why a sheet has no headings of a list, where it can be told: it is a timetable, its list is not taken apart, or nothing in it was calculated. */
export function causeOf(sheet: SheetContent): string | null {
  if (looksLikeTimetable([sheet])) {
    return `Sheet "${sheet.name}" is an examination timetable, and no list of candidates. Open the workbook with the candidates, and drop the timetable on the Reference tab of the pane, or name it behind --timetable.`;
  }
  const rows = Array.from({ length: Math.min(ROWS_SEARCHED, sheet.values.length) }, (_, row) => row);
  const wide = rows.find((row) => hasTooManyColumns(sheet, row));
  if (wide !== undefined) {
    return `Row ${wide + 1} of sheet "${sheet.name}" has more columns with headings such as "Unit 1" than a list of candidates. Delete those that are not needed, save the workbook and try again.`;
  }
  const list = listInOneColumn(sheet);
  if (list !== null) {
    const { column, separators, delimiter } = list;
    return `The list in sheet "${sheet.name}" stands in one column, with ${separators} between the values. In Excel, select column ${columnLetters(column)}, choose Data, Text to Columns, Delimited, ${delimiter}, set columns with numbers such as 0001 to Text, and save the workbook. Or choose the text file (.csv) itself in place of the workbook.`;
  }
  const isOpen = sheet.values
    .slice(0, ROWS_SEARCHED)
    .some((row) => row?.some((value) => typeof value === 'object' && value?.error === NOT_CALCULATED));
  return isOpen
    ? `Sheet "${sheet.name}" holds formulas whose results are not in the file, and no heading row that can be read. Open the workbook in Excel, which calculates them, save it, and try again.`
    : null;
}

/** Sheets that nobody sees and that hold a list with candidates, as the sentence that says so; null where there are none. */
export async function hiddenList(
  workbook: WorkbookReader,
  summaries: readonly SheetSummary[],
): Promise<Unusable | null> {
  const hidden = summaries.filter(({ name, visible }) => !visible && !isProductSheet(name));
  const lists: SheetSummary[] = [];
  for (const summary of hidden) if (await holdsList(workbook, summary.name)) lists.push(summary);
  const names = lists.map(({ name }) => name);
  if (names.length === 0) return null;
  const [what, which] =
    names.length === 1
      ? [`The list of candidates is on the sheet ${quoted(names)}, which is hidden.`, 'it']
      : [`Lists of candidates are on the sheets ${quoted(names)}, which are hidden.`, 'the right one'];
  const unhide = lists.every(({ isVeryHidden }) => isVeryHidden)
    ? `A program hid ${names.length === 1 ? 'it' : 'them'}, and Excel does not offer to unhide what a program hid: ask whoever made the workbook to show ${which}`
    : `In Excel, right-click any tab, choose Unhide, show ${which} and save the workbook`;
  return new Unusable(`${what} ${unhide}. On the command line, --sheet uses a hidden sheet too.`, 'no-headings', names);
}

/** A hidden sheet that cannot be read is nothing to tell of. */
async function holdsList(workbook: WorkbookReader, name: string): Promise<boolean> {
  try {
    const sheet = await workbook.read(name);
    const columns = detectColumns(sheet);
    return columns !== null && sheet.values.slice(columns.firstRow).some((row) => (row?.length ?? 0) > 0);
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}
