import { addAll, UserError } from '../entries';
import type { Timetable } from '../reference';
import { timetablesIn } from '../workflow';
import { WorkbookError } from '../workbook';
import { readTableFile } from '../workbook/file';
import { readInputs } from './read-input';
import { filesWords } from './words/files';

/** The timetables in workbooks, in the order in which they were given. Throws UserError where a file is none. */
export async function readTimetables(files: readonly string[]): Promise<Timetable[]> {
  const timetables: Timetable[] = [];
  for (const { path, name, bytes } of await readInputs(files)) {
    try {
      addAll(timetables, timetablesIn(name, await readTableFile(path, bytes)));
    } catch (error) {
      if (error instanceof WorkbookError) throw new UserError(filesWords.ofFile(path, error.message));
      throw error;
    }
  }
  return timetables;
}
