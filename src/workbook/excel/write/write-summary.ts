import type { ProductSheet } from '../../../table';
import { BatchWriter } from './batch-writer';
import { askFrom1904, holdsDays } from './days';
import type { KnownBook, Tell } from './known-book';
import { setUpPages } from './page-layout';
import { sheetToWrite } from './sheet-to-write';
import { refuseProtectedStructure, surveySheets } from './survey-sheets';
import { takenNames } from './taken-names';
import { printed, writeSheet } from './write-sheet';

/** Writes the summary sheet, anew where it is there, and takes out one of an earlier name; null takes every one out. */
export async function writeSummary(
  context: Excel.RequestContext,
  summary: ProductSheet | null,
  known: KnownBook,
  tell: Tell,
): Promise<void> {
  const book = await surveySheets(context, known.sheetIds);
  const stale = book.sheets.filter(
    ({ kind, name }) => kind === 'summary' && name.toLowerCase() !== summary?.name.toLowerCase(),
  );
  const from1904 = summary !== null && holdsDays(summary) ? await askFrom1904(context, known.from1904) : false;
  const toWrite = summary && (await sheetToWrite(context, book.sheets, summary, 'summary', from1904));
  if (stale.length > 0 || toWrite?.known === null) refuseProtectedStructure(book);
  const tables = toWrite?.sheet.table ? await takenNames(context) : [];
  const writer = new BatchWriter(context);
  for (const { id } of stale) await writer.write(500, () => takeOutSheet(context.workbook.worksheets.getItem(id)));
  if (toWrite) await writeSheet(context, writer, toWrite, 'summary', tables);
  await writer.send();
  if (toWrite) await setUpPages(context, [printed(toWrite)], tell);
}

/** Excel deletes no sheet that is hidden so that only a program can show it. */
function takeOutSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Visible';
  sheet.delete();
}
