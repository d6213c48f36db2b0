import { addAll } from '../entries';
import { BUILT_IN_PACKS, familyOf, type Timetable } from '../reference';
import { looksLikeTimetable, readTimetable, type SheetContent } from '../table';
import { Unusable } from './unusable';
import { timetablesWords } from './words/timetables';

/** Lines of all timetables together; a year's final timetables of all qualifications have a few thousand each. */
const MOST_LINES = 200_000;

/**
 * The timetables of workbooks, in their order. Throws Unusable where one is none, or where those that were read have very many lines
 * together, before another is read: each file alone keeps to the limits of a workbook, and there may be any number of them.
 * @param sheetsOf reads the sheets of a file
 */
export async function timetablesOf<File extends { readonly name: string }>(
  files: readonly File[],
  sheetsOf: (file: File) => Promise<readonly SheetContent[]>,
): Promise<Timetable[]> {
  const timetables: Timetable[] = [];
  let lines = 0;
  for (const file of files) {
    if (lines > MOST_LINES) throw new Unusable(timetablesWords.tooManyLines(file.name, MOST_LINES));
    const sheets = await sheetsOf(file);
    lines += sheets.reduce((sum, { values }) => sum + values.length, 0);
    addAll(timetables, timetablesIn(file.name, sheets));
  }
  return timetables;
}

/**
 * The timetables among the sheets of a file, one a series. Throws Unusable with the reason where there is none: another board's,
 * columns missing, nothing in it.
 * @param file its name
 */
export function timetablesIn(file: string, sheets: readonly SheetContent[]): readonly Timetable[] {
  const reasons: string[] = [];
  const timetables: Timetable[] = [];
  for (const pack of BUILT_IN_PACKS) {
    const read = readTimetable(file, sheets, familyOf(pack));
    if ('why' in read) reasons.push(read.why);
    else addAll(timetables, read.timetables);
  }
  if (timetables.length === 0) throw new Unusable(`${file}: ${reasons[0] ?? ''}`);
  return timetables;
}

export { looksLikeTimetable };
