import { fingerprintOf } from '../../register';
import type { ProductCell, ProductSheet } from '../annotation';
import { serialOfDate } from '../../excel-values';
import type { CellValue, SheetContent } from '../sheet-content';

/**
 * What a report holds, as a short text: kept with the workbook, it tells later whether somebody put something of their own there.
 * The order of the rows and their looks do not count, so that a table may be sorted.
 */
export function fingerprintOfReport({ rows }: ProductSheet): string {
  return markOf(rows.map((cells) => cells.map(valueOf)));
}

/** The same of a sheet as it is now. */
export function fingerprintOfSheet({ values }: SheetContent): string {
  return markOf(values.map((cells) => cells ?? []));
}

function markOf(rows: readonly (readonly CellValue[])[]): string {
  const lines = rows.map((cells) => cells.map(plain).join('\t').trimEnd()).filter((line) => line !== '');
  return fingerprintOf(new TextEncoder().encode(lines.sort().join('\n'))).slice(0, 32);
}

/** Numbers to two decimals, since money is rounded when it is written; texts without what no cell can hold as it is given. */
function plain(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return value.toFixed(2);
  if (typeof value === 'string')
    return value
      .slice(0, LONGEST)
      .replace(/[\s\p{C}\ufffd]+/gu, ' ')
      .trim();
  return typeof value === 'boolean' ? String(value) : value.error;
}

/** Less than the most that a cell holds, so that a text that was cut off is the same as its whole. */
const LONGEST = 30_000;

function valueOf(cell: ProductCell): CellValue {
  if (typeof cell === 'string') return cell;
  if ('text' in cell) return cell.text;
  if ('empty' in cell) return null;
  if ('day' in cell) return serialOfDate(cell.day);
  const number = 'formula' in cell ? cell.result : cell;
  return 'count' in number ? number.count : number.pounds;
}
