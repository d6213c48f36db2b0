import type { SheetContent } from '../../table';
import { isTextFile } from './guard/file-kind';
import { readTextSheet } from './text/read-text';
import { openWorkbookFile } from './workbook-file';

/**
 * The visible sheets of a file with a table: those of a workbook, or a text file as the one that it is. What a file is shows in its
 * first bytes, whatever its name is. Throws WorkbookError where it is of no use.
 */
export async function readTableFile(name: string, bytes: Uint8Array): Promise<readonly SheetContent[]> {
  if (isTextFile(bytes)) return [readTextSheet(name, bytes)];
  const workbook = await openWorkbookFile(bytes);
  const sheets: SheetContent[] = [];
  for (const { name: sheet, visible } of await workbook.sheets()) {
    if (visible) sheets.push(await workbook.read(sheet));
  }
  return sheets;
}
