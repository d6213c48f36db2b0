import { eachContentOnce, type NamedBytes } from '../../edi';
import { writeReferenceFile, type FoundTable, type Reference, type Timetable } from '../../reference';
import type { SheetContent } from '../../table';
import { WorkbookError, type WorkbookReader } from '../../workbook';
import { findReferenceSheets, looksLikeTimetable, timetablesOf, Unusable, valuesInTables } from '../../workflow';
import type { WorkbookContents } from './messages';
import type { GivenFile } from './sort-files';

/** The timetables among files that were given. What reads workbooks is loaded with the first. Throws Unusable where one is none. */
export async function readTimetables(files: readonly GivenFile[]): Promise<Timetable[]> {
  const given = eachContentOnce(files.filter(({ kind }) => kind === 'timetable'));
  return timetablesOf(given, async (file) => visibleSheets(await opened(file)));
}

/**
 * What a workbook that was given is for: a timetable, or another workbook with fees and dates on its Reference sheets. Of that only
 * these are taken, since it may hold candidates; one that cannot be read at all is for something else.
 * @param published the reference that its values are read beside
 */
export async function contentsOf(file: NamedBytes, published: () => Reference): Promise<WorkbookContents> {
  const { name } = file;
  let tables: readonly FoundTable[] = [];
  try {
    const workbook = await opened(file);
    if (looksLikeTimetable(await visibleSheets(workbook))) return { kind: 'timetable' };
    tables = await findReferenceSheets(workbook);
    const { file: values, problems } = valuesInTables(name, tables, published());
    const bytes = new TextEncoder().encode(writeReferenceFile(values));
    return { kind: 'values', file: { name: `${name.replace(/\.[^.]*$/, '')} ${FROM_SHEETS}`, bytes }, problems };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    return { kind: 'other', why: tables.length === 0 ? null : error.message };
  }
}

/** How what was taken from the Reference sheets of a workbook is called. */
export const FROM_SHEETS = '(CT sheets).json';

async function opened({ name, bytes }: NamedBytes): Promise<WorkbookReader> {
  const { openFile } = await import('../../workbook/file');
  try {
    return (await openFile(name, bytes)).workbook;
  } catch (error) {
    if (error instanceof WorkbookError) throw new Unusable(`${name}: ${error.message}`);
    throw error;
  }
}

async function visibleSheets(workbook: WorkbookReader): Promise<readonly SheetContent[]> {
  const sheets: SheetContent[] = [];
  for (const { name, visible } of await workbook.sheets()) if (visible) sheets.push(await workbook.read(name));
  return sheets;
}
