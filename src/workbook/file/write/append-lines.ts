import { mustHave } from '../../../entries';
import type { SheetContent, TableSheet } from '../../../table';
import { addedLines, type AddedLines } from '../../added-lines';
import { WorkbookError } from '../../workbook';
import { Parts } from '../package/parts';
import { readRelationships } from '../package/relationships';
import { findSheet, type WorkbookPart } from '../package/workbook-part';
import { areaOfReference } from '../read/cell-reference';
import { splice } from '../xml/splice';
import { childNamed, outlineXml, withAttribute } from '../xml/xml-outline';
import { refuseSigned } from './annotate';
import { productStyles } from './product-styles';
import { productCellXml } from './sheet-part';
import { areaAddress } from '../../../excel-values';
import { resized } from './sheet-dimension';
import { outlineSheet } from './sheet-outline';
import { withCells, writeCells, type CellsByRow } from './write-cells';

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
  const cells: CellsByRow = new Map(
    added.lines.map(({ row, cells: line }) => [
      row,
      new Map(line.map(({ column, cell }) => [column, productCellXml(row, column, cell, book)])),
    ]),
  );
  const text = await parts.text(part);
  const outline = await outlineSheet(part, text, { columns: added.columns, isOurs: () => false, withGaps: true });
  await parts.write(
    part,
    splice(text, [...writeCells(outline, cells), ...resized(text, outline, withCells(outline.used, cells))]),
  );
  await growTable(parts, part, sheet.name, added);
  return parts;
}

/** The table that has the headings reaches down to the last of the lines. */
async function growTable(parts: Parts, sheetPart: string, name: string, added: AddedLines): Promise<void> {
  const last = mustHave(added.lines.at(-1), 'The last line').row;
  for (const { kind, target } of await readRelationships(parts, sheetPart)) {
    if (kind !== 'table') continue;
    const text = await parts.text(target);
    const outline = await outlineXml(target, text);
    const { ref, totalsRowCount = '0' } = outline.root.attributes;
    const area = ref === undefined ? null : areaOfReference(ref);
    const isTheirs = area?.top === added.headingRow && added.columns.every((at) => at >= area.left && at <= area.right);
    if (!area || !isTheirs || area.bottom >= last) continue;
    if (totalsRowCount !== '0') throw withTotals(name);
    const filter = childNamed(outline, 'autoFilter');
    const grown = areaAddress({ ...area, bottom: last });
    const places = [outline.root, ...(filter ? [filter] : [])];
    await parts.write(
      target,
      splice(
        text,
        places.map((place) => withAttribute(text, place, 'ref', grown)),
      ),
    );
  }
}

function withTotals(name: string): WorkbookError {
  return new WorkbookError(
    `Lines are to be added to the table of the sheet '${name}', but it ends in a row of totals. Take that off in Excel (Table Design, Total Row), save the workbook and try again.`,
  );
}
