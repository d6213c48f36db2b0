import type { Annotation } from '../../../table';
import type { KnownBook } from './known-book';
import { BatchWriter } from './batch-writer';
import { writeCells } from './cell-pieces';
import { changedCells } from './column-changes';
import { columnAreas } from './column-areas';
import { writeHeadings } from './column-headings';
import { lookAtWidths, widthsOfOurs, writeWidths } from './column-widths';
import { askFrom1904, holdsDays, type From1904 } from './days';
import { lookAtCells } from './look-at-cells';
import { lookAtMarks, writeMarks } from './mark-formats';
import { sheetToWrite, type SheetToWrite } from './sheet-to-write';
import { writeSheet } from './write-sheet';
import { survey, type Survey } from './survey';
import { refuseProtectedStructure } from './survey-sheets';
import { takenNames } from './taken-names';
import { writeNames } from './written-names';

/**
 * Writes an annotation in place of what was written before. Looks at everything first and writes only what is not yet as it is to
 * be, so that writing the same twice is writing it once, and so that what cannot be written is refused before anything is.
 */
export async function applyAnnotation(
  context: Excel.RequestContext,
  annotation: Annotation,
  { sheetIds, from1904 }: KnownBook,
): Promise<void> {
  const found = await survey(context, annotation.sheet, sheetIds);
  const sheet = context.workbook.worksheets.getItem(found.target.id);
  const widths = lookAtWidths(sheet, found, annotation);
  const marks = lookAtMarks(sheet, found, annotation);
  if (widths.length + marks.length > 0) await context.sync();
  const looked = await lookAtCells(context, found.target.id, columnAreas(found, annotation));
  await write(context, found, annotation, { cells: changedCells(found, annotation, looked), widths, marks, from1904 });
}

interface Looked {
  readonly cells: ReturnType<typeof changedCells>;
  readonly widths: ReturnType<typeof lookAtWidths>;
  readonly marks: ReturnType<typeof lookAtMarks>;
  readonly from1904: From1904;
}

async function write(
  context: Excel.RequestContext,
  found: Survey,
  annotation: Annotation,
  looked: Looked,
): Promise<void> {
  const reports = await reportsToWrite(context, found, annotation, looked.from1904);
  const stale = staleReports(found, annotation);
  if (stale.length > 0 || reports.some(({ known }) => known === null)) refuseProtectedStructure(found);
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(found.target.id);
  const tables = reports.some(({ sheet: { table } }) => table) ? await takenNames(context) : [];
  const writer = new BatchWriter(context);
  // The names come first: should Excel be lost between two requests, what was written is known and can be taken away.
  await writeNames(writer, sheet, found, annotation, widthsOfOurs(found, annotation, looked.widths));
  await writeWidths(writer, sheet, found, annotation, looked.widths);
  await writeCells(writer, sheet, found.target.name, looked.cells);
  await writeHeadings(writer, sheet, found, annotation);
  await writeMarks(writer, sheet, found, looked.marks, annotation);
  for (const { id } of stale) await writer.write(300, () => worksheets.getItem(id).delete());
  for (const report of reports) await writeSheet(context, writer, report, 'report', tables);
  await writer.send();
}

async function reportsToWrite(
  context: Excel.RequestContext,
  { sheets }: Survey,
  { reports }: Annotation,
  known: From1904,
): Promise<SheetToWrite[]> {
  const from1904 = reports.some(holdsDays) ? await askFrom1904(context, known) : false;
  const toWrite: SheetToWrite[] = [];
  for (const report of reports) {
    const one = await sheetToWrite(context, sheets, report, 'report', from1904);
    if (one) toWrite.push(one);
  }
  return toWrite;
}

/** Reports of earlier that are no longer wanted. */
function staleReports({ sheets }: Survey, { reports }: Annotation): Survey['sheets'] {
  const wanted = new Set(reports.map(({ name }) => name.toLowerCase()));
  return sheets.filter(({ own, name }) => own === 'report' && !wanted.has(name.toLowerCase()));
}
