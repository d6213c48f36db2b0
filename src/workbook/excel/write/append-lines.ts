import { mustHave } from '../../../entries';
import type { SheetContent, TableSheet } from '../../../table';
import { addedLines, type AddedLines } from '../../added-lines';
import type { Area } from '../../../excel-values';
import { WorkbookError } from '../../workbook';
import { noSheet, untracked } from '../find-sheet';
import { byEachRow, type Rows } from '../hidden-rows';
import { protectedSheet } from '../live/obstacle';
import { BatchWriter } from './batch-writer';
import { pieces, writeCells, type ChangedCells } from './cell-pieces';
import { askFrom1904, holdsDays } from './days';
import type { KnownBook } from './known-book';
import { gridCell } from './product-grid';
import { rangeOf } from './sheet-table';
import { tablesToGrow } from './tables-to-grow';

/**
 * Adds lines to a sheet that is there, and makes its table reach over them. Throws WorkbookError, and writes nothing, where the
 * sheet has not the headings of the lines, is protected, or its table ends in a row of totals.
 * @param content the sheet as it is now
 */
export async function appendLines(
  context: Excel.RequestContext,
  sheet: TableSheet,
  content: SheetContent,
  known: KnownBook,
): Promise<void> {
  const added = addedLines(content, sheet);
  if (added.lines.length === 0) return;
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const there = worksheets.getItemOrNullObject(sheet.name);
  there.protection.load('protected');
  there.tables.load('items/id,items/showTotals');
  const rows = rowsOf(added);
  const hiddenRows = byEachRow(() => untracked(there.getRangeByIndexes(rows.top, 0, rows.rows, 1)), rows);
  await context.sync();
  if (there.isNullObject) throw noSheet(sheet.name, worksheets);
  if (there.protection.protected) throw new WorkbookError(protectedSheet(sheet.name));
  const from1904 = holdsDays(sheet) ? await askFrom1904(context, known.from1904) : false;
  const { headingRow, columns } = added;
  const isTheirs = ({ top, left, right }: Area): boolean =>
    top === headingRow && columns.every((column) => column >= left && column <= right);
  const last = rows.top + rows.rows - 1;
  const grown = await tablesToGrow(context, there, { sheet: sheet.name, isMeant: isTheirs, last });
  const writer = new BatchWriter(context);
  await writeCells(writer, there, sheet.name, changesOf(added, from1904, new Set(await hiddenRows())));
  for (const { table, area } of grown) await writer.write(800, () => table.resize(rangeOf(there, area)));
  await writer.send();
}

/** The rows below the list that the lines go into; somebody may have hidden some. */
function rowsOf({ lines }: AddedLines): Rows {
  const top = mustHave(lines[0], 'The first line').row;
  return { top, rows: mustHave(lines.at(-1), 'The last line').row - top + 1 };
}

/** The lines column by column, so that many of them are few changes. Cells without a value stay as they are. */
function changesOf({ columns, lines }: AddedLines, from1904: boolean, hidden: ReadonlySet<number>): ChangedCells[] {
  const first = mustHave(lines[0], 'The first line').row;
  const last = mustHave(lines.at(-1), 'The last line').row;
  return [...columns]
    .sort((one, other) => one - other)
    .flatMap((column) => {
      const area = { top: first, bottom: last, left: column, right: column };
      return pieces(
        area,
        lines.map(({ cells }) => {
          const added = cells.find((one) => one.column === column);
          if (added === undefined) return null;
          const { content: value, format } = gridCell(added.cell, from1904);
          return { value, format };
        }),
        hidden,
      );
    });
}
