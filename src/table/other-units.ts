import type { UnreadContent } from '../entries';
import { textAt } from './cell-text';
import { isOfUnits } from './column-content';
import type { HeadedColumn } from './columns';
import type { SheetContent } from './sheet-content';
import { parseUnitCell } from './unit-cell';

/** A column that may hold units beside the column of units that is read. */
interface MaybeUnits extends HeadedColumn {
  /** Whether its heading says Unit as plainly as that of the column that is read: `Unit` and `Unit`, `Unit` and `Unit code`. */
  readonly isTwin: boolean;
}

const MANY_IN_A_CELL = /\d\s*[,;&+]\s*\d/;

/** The unit that a cell names; empty for a title, a remark and everything else that names none. */
function unitIn(sheet: SheetContent, row: number, column: number): string {
  return parseUnitCell(textAt(sheet, row, column))?.unit ?? '';
}

/** Whether a cell holds a bare number: as likely how many units or points there are as the unit of that number. */
function isPlainNumber(text: string): boolean {
  return /^[1-9]\d?(?:\.\d+)?$/.test(text.trim());
}

/**
 * The columns that hold units and are not read, because another column of units is: rules tell of them, since only one unit of each row
 * would be entered. A column that names the same units in another way, such as codes beside numbers, is none of them, and neither is
 * one of titles or of how many units there are.
 * @param unit the column of units that is read
 */
export function otherUnits(
  sheet: SheetContent,
  { headingRow, firstRow }: { readonly headingRow: number; readonly firstRow: number },
  columns: readonly MaybeUnits[],
  unit: number,
): UnreadContent[] {
  return columns.filter(mayHoldUnits).flatMap(({ column, heading, isTwin }) => {
    let filled = 0;
    let units = 0;
    let cells = 0;
    for (let row = firstRow; row < sheet.values.length; row++) {
      const text = textAt(sheet, row, column).trim();
      if (text === '') continue;
      filled++;
      const own = isTwin || !isPlainNumber(text) ? unitIn(sheet, row, column) : '';
      if (own === '' && !MANY_IN_A_CELL.test(text)) continue;
      units++;
      if (own !== unitIn(sheet, row, unit)) cells++;
    }
    if (cells === 0 || units * 5 < filled * 3) return [];
    return [{ row: headingRow, column, heading, holds: isTwin ? 'twins' : 'others', cells }];
  });
}

/** Whether a column may hold units that should be entered, by its heading. */
export function mayHoldUnits({ heading, isTwin }: MaybeUnits): boolean {
  return isTwin || isOfUnits(heading);
}
