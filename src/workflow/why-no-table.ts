import { columnLetters, firstInWords } from '../entries';
import { NOT_CALCULATED } from '../excel-values';
import {
  isProductSheet,
  hasTooManyColumns,
  isOnItsSide,
  listInOneColumn,
  looksLikeTimetable,
  detectColumns,
  ROWS_SEARCHED,
  type SheetContent,
} from '../table';
import { WorkbookError, type SheetSummary, type WorkbookReader } from '../workbook';
import { Unusable } from './unusable';
import { openingWords } from './words/opening';

/** Names of sheets in a sentence, the first of many. */
export function quoted(names: readonly string[]): string {
  return firstInWords(names.map((name) => `"${name}"`));
}

/** No sheet of these holds headings, as far as can be seen. */
export function noHeadings(sheets: readonly string[], cause: string | null): Unusable {
  const sentence = cause ?? openingWords.noHeadingRow(quoted(sheets));
  return new Unusable(sentence, 'no-headings', sheets);
}

/** Why a sheet has no headings of a list, where it can be told: it is a timetable, its list lies on its side or is not taken apart, or nothing in it was calculated. */
export function causeOf(sheet: SheetContent): string | null {
  if (looksLikeTimetable([sheet])) {
    return openingWords.timetable(sheet.name);
  }
  const rows = Array.from({ length: Math.min(ROWS_SEARCHED, sheet.values.length) }, (_, row) => row);
  const wide = rows.find((row) => hasTooManyColumns(sheet, row));
  if (wide !== undefined) {
    return openingWords.tooWide(wide + 1, sheet.name);
  }
  if (isOnItsSide(sheet)) return openingWords.onItsSide(sheet.name);
  const list = listInOneColumn(sheet);
  if (list !== null) {
    const { column, separators, delimiter } = list;
    return openingWords.oneColumn(sheet.name, separators, columnLetters(column), delimiter);
  }
  const isOpen = sheet.values
    .slice(0, ROWS_SEARCHED)
    .some((row) => row?.some((value) => typeof value === 'object' && value?.error === NOT_CALCULATED));
  return isOpen ? openingWords.notCalculated(sheet.name) : null;
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
      ? [openingWords.hidden(quoted(names)), 'it']
      : [openingWords.hiddenSheets(quoted(names)), openingWords.theRightOne];
  const unhide = lists.every(({ isVeryHidden }) => isVeryHidden)
    ? openingWords.hiddenByProgram(names.length, which)
    : openingWords.unhide(which);
  return new Unusable(openingWords.hiddenAll(what, unhide), 'no-headings', names);
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
