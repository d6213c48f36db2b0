import { cellAddress, type CalendarDate } from '../entries';
import { referenceTables, type FoundTable, type Reference } from '../reference';
import { cellOutside, findReferenceTable, referenceSheet, referenceSheetName, type ProductSheet } from '../table';
import type { WorkbookReader } from '../workbook';
import { Unusable } from './unusable';

/** The Reference sheets of a workbook as they are now; a sheet that it has not is left out. */
export async function findReferenceSheets(workbook: WorkbookReader): Promise<FoundTable[]> {
  const tables: FoundTable[] = [];
  for (const { name } of await workbook.sheets()) {
    if (referenceSheetName(name) === null) continue;
    const table = findReferenceTable(await workbook.read(name));
    if (table) tables.push(table);
  }
  return tables;
}

/**
 * The Reference sheets to be written into a workbook, new or in the place of those that it has, with what the officer filled in.
 * Throws Unusable where text of theirs beside a table would be lost.
 * @param published the reference without the sheets
 */
export async function referenceSheetsToWrite(
  workbook: WorkbookReader,
  published: Reference,
  asOf: CalendarDate,
): Promise<ProductSheet[]> {
  for (const { name } of await workbook.sheets()) {
    const cell = referenceSheetName(name) === null ? null : cellOutside(await workbook.read(name));
    if (cell === null) continue;
    throw new Unusable(
      `Sheet "${name}" has something of yours in cell ${cellAddress(cell)}, outside its columns, that would be lost when it is written anew. Move it to a sheet of your own, and try again.`,
    );
  }
  const tables = referenceTables(published, asOf, await findReferenceSheets(workbook));
  return tables.map(referenceSheet);
}
