import type { ProductSheet, TableSheet } from '../../../table';
import { BatchWriter } from './batch-writer';
import { askFrom1904, holdsDays } from './days';
import type { KnownBook, Tell } from './known-book';
import { sheetToWrite, type SheetToWrite } from './sheet-to-write';
import { setUpPages } from './page-layout';
import { printed, writeSheet } from './write-sheet';
import { productGrid } from './product-grid';
import { refuseProtectedStructure, surveySheets } from './survey-sheets';
import { takenNames } from './taken-names';

/** Writes sheets that are kept: new ones behind the last tab, and anew those that the product wrote before. */
export async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly ProductSheet[],
  known: KnownBook,
  tell: Tell,
): Promise<void> {
  const book = await surveySheets(context, known.sheetIds);
  const from1904 = sheets.some(holdsDays) ? await askFrom1904(context, known.from1904) : false;
  const toWrite: SheetToWrite[] = [];
  for (const sheet of sheets) {
    const one = await sheetToWrite(context, book.sheets, sheet, 'kept', from1904);
    if (one) toWrite.push(one);
  }
  if (toWrite.length === 0) return;
  if (toWrite.some((one) => one.known === null)) refuseProtectedStructure(book);
  const names = await takenNames(context);
  const writer = new BatchWriter(context);
  for (const one of toWrite) await writeSheet(context, writer, one, 'kept', names);
  await writer.send();
  await setUpPages(context, toWrite.map(printed), tell);
}

/** Writes one more sheet behind the last tab, which is the user's from then on: it is never written anew. */
export async function writeNew(
  context: Excel.RequestContext,
  sheet: TableSheet,
  known: KnownBook,
  tell: Tell,
): Promise<void> {
  refuseProtectedStructure(await surveySheets(context, known.sheetIds));
  const from1904 = holdsDays(sheet) ? await askFrom1904(context, known.from1904) : false;
  const names = await takenNames(context);
  const writer = new BatchWriter(context);
  await writeSheet(context, writer, { sheet, grid: productGrid(sheet, from1904), known: null }, null, names);
  await writer.send();
  await setUpPages(context, [{ sheet, isNew: true }], tell);
}
