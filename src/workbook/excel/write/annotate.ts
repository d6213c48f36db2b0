import type { Annotation } from '../../../table';
import type { HeldRows } from '../read/held-rows';
import { BatchWriter } from './batch-writer';
import { writeCells } from './cell-pieces';
import { changedCells } from './column-changes';
import { columnAreas } from './column-areas';
import { writeHeadings } from './column-headings';
import { lookAtWidths, runsOfOurs, widened, widthsOfOurs, writeWidths, type Widened } from './column-widths';
import type { Tell } from './known-book';
import { lookAtCells } from './look-at-cells';
import { lookAtMarks, writeMarks } from './mark-formats';
import { survey, type Survey } from './survey';
import { keepTables, tablesBefore, type TableBefore } from './tables-beside';
import { writeNames } from './written-names';

/**
 * Writes an annotation in place of what was written before. Looks at everything first and writes only what is not yet as it is to
 * be, so that writing the same twice is writing it once, and so that what cannot be written is refused before anything is.
 */
export async function annotate(
  context: Excel.RequestContext,
  annotation: Annotation,
  tell: Tell,
  held?: HeldRows,
): Promise<void> {
  held?.disown(annotation.columns.map(({ column }) => column));
  // What only takes out what was written before goes by names and places of its own, whatever the rows are now.
  const found = await survey(context, annotation.sheet, isEmpty(annotation) ? undefined : held);
  const sheet = context.workbook.worksheets.getItem(found.target.id);
  const widths = lookAtWidths(sheet, found, annotation);
  const marks = lookAtMarks(sheet, found, annotation);
  if (widths.length + marks.length > 0) await context.sync();
  const tables = tablesBefore(found.tables);
  const looked = await lookAtCells(context, found.target.id, columnAreas(found, annotation));
  await write(context, found, annotation, {
    cells: changedCells(found, annotation, looked),
    widths: await widened(sheet, widths),
    marks,
    tables,
    tell,
  });
}

function isEmpty({ marks, columns }: Annotation): boolean {
  return columns.length === 0 && Object.values(marks).every((areas) => areas.length === 0);
}

interface Looked {
  readonly cells: ReturnType<typeof changedCells>;
  readonly widths: readonly Widened[];
  readonly marks: ReturnType<typeof lookAtMarks>;
  readonly tables: readonly TableBefore[];
  readonly tell: Tell;
}

async function write(
  context: Excel.RequestContext,
  found: Survey,
  annotation: Annotation,
  looked: Looked,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(found.target.id);
  const writer = new BatchWriter(context);
  // The names come first: should Excel be lost between two requests, what was written is known and can be taken away.
  const { widths } = looked;
  const runs = runsOfOurs(found, annotation, widths);
  await writeNames(writer, sheet, found, annotation, widthsOfOurs(found, annotation, widths), runs);
  await writeWidths(writer, sheet, found, annotation, widths);
  await writeCells(writer, sheet, found.target.name, looked.cells);
  await writeHeadings(writer, sheet, found, annotation);
  if (looked.cells.length > 0) await keepTables(writer, looked.tables, looked.tell);
  await writeMarks(writer, sheet, found, looked.marks, annotation, looked.tell);
  await writer.send();
}
