import { addAll } from '../../entries';
import type { NamedBytes } from '../../edi';
import type { Timetable } from '../../reference';
import type { SheetContent } from '../../table';
import { WorkbookError } from '../../workbook';
import { looksLikeTimetable, timetablesIn, Unusable } from '../../workflow';
import type { GivenFile } from './sort-files';

/** The timetables among files that were given. What reads workbooks is loaded with the first. Throws Unusable where one is none. */
export async function readTimetables(files: readonly GivenFile[]): Promise<Timetable[]> {
  const timetables: Timetable[] = [];
  for (const file of files.filter(({ kind }) => kind === 'timetable')) {
    addAll(timetables, timetablesIn(file.name, await sheetsOf(file)));
  }
  return timetables;
}

/** Whether a workbook is a timetable: one that cannot be read at all is none. */
export async function isTimetable(file: NamedBytes): Promise<boolean> {
  try {
    return looksLikeTimetable(await sheetsOf(file));
  } catch (error) {
    if (error instanceof Unusable) return false;
    throw error;
  }
}

async function sheetsOf({ name, bytes }: NamedBytes): Promise<readonly SheetContent[]> {
  const { readTableFile } = await import('../../workbook/file');
  try {
    return await readTableFile(name, bytes);
  } catch (error) {
    if (error instanceof WorkbookError) throw new Unusable(`${name}: ${error.message}`);
    throw error;
  }
}
