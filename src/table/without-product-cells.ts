import type { HeadedColumn } from './columns';
import type { CellValue, SheetContent } from './sheet-content';

/**
 * The sheet without what the product wrote into its own columns: rows are told by all that stands in them, and words of an earlier check
 * would be taken for the officer's.
 * @param firstRow the first row below the headings of the first list
 */
export function withoutProductCells(
  sheet: SheetContent,
  columns: readonly HeadedColumn[],
  firstRow: number,
): SheetContent {
  if (columns.length === 0) return sheet;
  const ours = columns.map(({ column }) => column);
  const values = sheet.values.map((row, index) => {
    if (row === undefined || index < firstRow || !ours.some((column) => (row[column] ?? null) !== null)) return row;
    const cells: CellValue[] = [...row];
    for (const column of ours) if (column < cells.length) cells[column] = null;
    return cells;
  });
  return { ...sheet, values };
}
