import path from 'node:path';
import { addAll, UserError } from '../entries';
import type { Timetable } from '../reference';
import { timetablesIn } from '../workflow';
import { WorkbookError } from '../workbook';
import { readTableFile } from '../workbook/file';
import { readInput } from './read-input';
import { filesWords } from './words/files';

/** The timetables in workbooks, in the order in which they were given. Throws UserError where a file is none. */
export async function readTimetables(files: readonly string[]): Promise<Timetable[]> {
  const timetables: Timetable[] = [];
  for (const file of files) {
    const bytes = await readInput(file);
    try {
      addAll(timetables, timetablesIn(path.basename(file), await readTableFile(file, bytes)));
    } catch (error) {
      if (error instanceof WorkbookError) throw new UserError(filesWords.ofFile(file, error.message));
      throw error;
    }
  }
  return timetables;
}
