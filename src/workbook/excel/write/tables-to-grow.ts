import type { Area } from '../../../excel-values';
import { tableWithTotals } from '../../refusals';
import { untracked } from '../find-sheet';

/** Which tables of a sheet are to reach down to a row, counted from 0. */
export interface Growth {
  readonly sheet: string;
  readonly isMeant: (table: Area) => boolean;
  readonly last: number;
}

/**
 * The tables of a sheet that are to grow, and the areas that they are to have; `items/showTotals` of them is loaded. One request where the sheet
 * has tables. Throws WorkbookError where one ends in a row of totals.
 */
export async function tablesToGrow(
  context: Excel.RequestContext,
  there: Excel.Worksheet,
  { sheet, isMeant, last }: Growth,
): Promise<{ readonly table: Excel.Table; readonly area: Area }[]> {
  const tables = there.tables.items.map((table) => {
    const range = untracked(table.getRange());
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { table, range };
  });
  if (tables.length > 0) await context.sync();
  return tables.flatMap(({ table, range }) => {
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    const [bottom, right] = [top + rowCount - 1, left + columnCount - 1];
    if (!isMeant({ top, left, bottom, right }) || bottom >= last) return [];
    if (table.showTotals) throw tableWithTotals(sheet);
    return [{ table, area: { top, left, bottom: last, right } }];
  });
}
