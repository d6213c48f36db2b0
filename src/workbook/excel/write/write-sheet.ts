import type { ProductSheetKind } from '../../written/written-names';
import { untracked } from '../find-sheet';
import { addressLists } from './address-lists';
import { bytesOf, fittingParts, type BatchWriter } from './batch-writer';
import { pointsOf } from './column-widths';
import type { PrintedSheet } from './page-layout';
import { readBack } from './read-back';
import { areasByLook, paint } from './product-grid';
import { fitTable } from './sheet-table';
import type { KnownSheet, SheetToWrite } from './sheet-to-write';
import { addProductName } from './written-names';

/**
 * Writes a sheet: behind the last tab where it is new, and else over what stands in it.
 * @param kind what the sheet is remembered as; null for one that is the user's from then on
 */
export async function writeSheet(
  context: Excel.RequestContext,
  writer: BatchWriter,
  { sheet, grid, known }: SheetToWrite,
  kind: ProductSheetKind | null,
  takenNames: readonly string[],
): Promise<void> {
  const { worksheets } = context.workbook;
  if (known === null) await writer.write(300, () => worksheets.add(sheet.name));
  const there = worksheets.getItem(known?.id ?? sheet.name);
  if (known === null && kind !== null) await writer.write(600, () => addProductName(there, kind, sheet.name));
  if (known !== null) {
    await writer.write(1_500, () => {
      showAllRows(there, known);
      untracked(there.getRange()).clear('Contents');
      untracked(there.getRange()).clear('Formats');
    });
  }
  await writeGrid(writer, there, sheet.name, grid);
  for (const [column, width] of sheet.widths.entries()) {
    await writer.write(600, () => {
      untracked(untracked(there.getCell(0, column)).getEntireColumn()).format.columnWidth = pointsOf(width);
    });
  }
  if (grid.some((cells) => cells.some(({ look }) => look === 'wrapped')) || known !== null) {
    // Excel does not grow rows that once had a height set, nor those whose columns changed their widths after they were filled.
    await writer.write(600, () => untracked(there.getRangeByIndexes(0, 0, grid.length, 1)).format.autofitRows());
  }
  await fitTable(writer, there, sheet, grid, known?.tables ?? null, takenNames);
}

/** What is known of a written sheet when it is set up for printing. */
export function printed({ sheet, known }: SheetToWrite): PrintedSheet {
  return { sheet, isNew: known === null };
}

/** Takes filters off and shows hidden rows: what stood in them is written anew, and Excel writes over them into other cells. */
function showAllRows(there: Excel.Worksheet, { tables, isFiltered, hasHiddenRows }: KnownSheet): void {
  for (const table of tables.items) table.clearFilters();
  if (isFiltered) there.autoFilter.clearCriteria();
  if (hasHiddenRows) untracked(there.getRange()).rowHidden = false;
}

/** Texts, numbers and looks of a sheet. Formats come first, so that no text is ever taken for a formula. */
async function writeGrid(
  writer: BatchWriter,
  there: Excel.Worksheet,
  sheetName: string,
  grid: SheetToWrite['grid'],
): Promise<void> {
  const width = grid[0]?.length ?? 0;
  let next = 0;
  for (const rows of fittingParts(grid)) {
    const top = next;
    next += rows.length;
    const formats = rows.map((cells) => cells.map(({ format }) => format));
    const contents = rows.map((cells) => cells.map(({ content, formula }) => (formula === undefined ? content : null)));
    await writer.writeChecked(bytesOf(formats) + bytesOf(contents) + 1_000, () => {
      const range = untracked(there.getRangeByIndexes(top, 0, rows.length, width));
      range.numberFormat = formats;
      range.values = contents;
      range.format.verticalAlignment = 'Top';
      return readBack(range, { sheet: there, sheetName, top, left: 0, given: contents });
    });
  }
  for (const [row, cells] of grid.entries()) {
    for (const [column, { formula }] of cells.entries()) {
      if (formula === undefined) continue;
      await writer.write(formula.length + 600, () => {
        untracked(there.getCell(row, column)).formulas = [[formula]];
      });
    }
  }
  for (const [look, areas] of areasByLook(grid)) {
    for (const addresses of addressLists(areas)) {
      await writer.write(addresses.length + 1_500, () => paint(untracked(there.getRanges(addresses)), look));
    }
  }
}
