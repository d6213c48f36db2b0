import { UserError } from '../entries';
import { WorkbookError } from '../workbook';
import { openFile, type OpenedFile, type OpenedFor } from '../workbook/file';
import { readInput } from './read-input';
import { filesWords } from './words/files';
import { sessionWords } from './words/session';

/**
 * Opens a workbook (.xlsx or .xlsm) or a text of values (CSV), which stays as it is. Throws UserError.
 * @param read its content, where it was read already
 */
export async function openWorkbook(file: string, read?: Uint8Array, openedFor?: OpenedFor): Promise<OpenedFile> {
  const bytes = read ?? readInput(file);
  try {
    return await openFile(file, bytes, openedFor);
  } catch (error) {
    if (error instanceof WorkbookError) throw new UserError(filesWords.ofFile(file, error.message));
    throw error;
  }
}

/** What is told of a file that is no workbook itself; nothing of one that is. */
export function textFileReport({ textWith }: Pick<OpenedFile, 'textWith'>): string[] {
  if (textWith === null) return [];
  return [sessionWords.textFile(textWith)];
}
