import type { SheetContent } from '../../table';
import { readCsv } from './csv/read-csv';
import { openWorkbookFile } from './workbook-file';

/**
 * The visible sheets of a file with a table: those of a workbook, or a text file as the one that it is. What a file is shows in its
 * first bytes; its name only tells where it is neither. Throws WorkbookError where it is of no use.
 */
export async function readTableFile(name: string, bytes: Uint8Array): Promise<readonly SheetContent[]> {
  if (/\.(csv|tsv|txt)$/i.test(name) && !isPackage(bytes)) return [readCsv(name, bytes)];
  const workbook = await openWorkbookFile(bytes);
  const sheets: SheetContent[] = [];
  for (const { name: sheet, visible } of await workbook.sheets()) {
    if (visible) sheets.push(await workbook.read(sheet));
  }
  return sheets;
}

/** A zip, as a workbook is, or what older workbooks and those with a password are. */
function isPackage([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}
