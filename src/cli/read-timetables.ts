import { UserError } from '../entries';
import type { Timetable } from '../reference';
import { timetablesOf } from '../workflow';
import { WorkbookError } from '../workbook';
import { readTableFile } from '../workbook/file';
import { readInputs } from './read-input';
import { filesWords } from './words/files';

/** The timetables in workbooks, in the order in which they were given. Throws UserError where a file is none. */
export async function readTimetables(files: readonly string[]): Promise<Timetable[]> {
  return timetablesOf(readInputs(files), async ({ path, bytes }) => {
    try {
      return await readTableFile(path, bytes);
    } catch (error) {
      if (error instanceof WorkbookError) throw new UserError(filesWords.ofFile(path, error.message));
      throw error;
    }
  });
}
