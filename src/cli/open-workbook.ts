import { WorkbookError } from '../workbook';
import { openWorkbookFile, type WorkbookFile } from '../workbook/file';
import { readInput } from './read-input';
import { UnusableInput } from './unusable-input';

/** Opens an .xlsx or .xlsm file, which stays as it is. Throws UnusableInput. */
export async function openWorkbook(file: string): Promise<WorkbookFile> {
  const bytes = await readInput(file);
  try {
    return await openWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof WorkbookError) throw new UnusableInput(`${file}: ${error.message}`);
    throw error;
  }
}
