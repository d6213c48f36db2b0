import { mustHave } from '../../../entries';
import type { SheetContent, TableSheet } from '../../../table';
import { addedLines } from '../../added-lines';
import { Parts } from '../package/parts';
import { findSheet, type WorkbookPart } from '../package/workbook-part';
import { splice } from '../xml/splice';
import { refuseSigned } from './annotate';
import { productStyles } from './product-styles';
import { productCellXml } from './sheet-part';
import type { Area } from '../../../excel-values';
import { growTables } from './grow-tables';
import { resized } from './sheet-dimension';
import { outlineSheet } from './sheet-outline';
import { withCells } from './used-area';
import { writeCells } from './write-cells';

/**
 * The parts with lines added to a sheet that is there, and its table grown over them. The given parts stay as they are.
 * Throws WorkbookError where the sheet has not the headings of the lines, or its table ends in a row of totals.
 * @param content the sheet as it is now
 */
export async function appendLines(
  before: Parts,
  workbook: WorkbookPart,
  sheet: TableSheet,
  content: SheetContent,
): Promise<Parts> {
  refuseSigned(before);
  const added = addedLines(content, sheet);
  if (added.lines.length === 0) return before;
  const parts = new Parts(before);
  const { part } = findSheet(workbook, sheet.name);
  const book = { styles: await productStyles(parts, workbook), from1904: workbook.from1904 };
  const cells = added.lines.flatMap(({ row, cells: line }) =>
    line.map(({ column, cell }) => ({ row, column, xml: productCellXml(row, column, cell, book) })),
  );
  const outline = await outlineSheet(part, await parts.content(part), {
    columns: added.columns,
    isOurs: () => false,
    withGaps: true,
  });
  await parts.write(
    part,
    splice(outline.content, [...writeCells(outline, cells), ...resized(outline, withCells(outline.used, cells))]),
  );
  const { headingRow, columns } = added;
  const isTheirs = ({ top, left, right }: Area): boolean =>
    top === headingRow && columns.every((at) => at >= left && at <= right);
  const last = mustHave(added.lines.at(-1), 'The last line').row;
  await growTables(parts, part, { sheet: sheet.name, isMeant: isTheirs, last });
  return parts;
}
