import { dayAndMonthIn } from '../entries';
import type { SheetContent } from './sheet-content';
import { tidied } from './cell-text';

/** In which order the texts of a column of dates have day and month; `mixed` where some can only be read one way and some only the other. */
export type DateOrder = 'british' | 'american' | 'mixed';

/** A day after the 12th is no month: `25/03/2009` is British, `3/25/2009` American, and `03/04/2009` tells nothing. */
function orderShownBy(text: string): Exclude<DateOrder, 'mixed'> | null {
  const parts = dayAndMonthIn(text);
  if (parts === null || parts.first > 12 === parts.second > 12) return null;
  return parts.second > 12 ? 'american' : 'british';
}

/** The order of the texts of a column, from a row on. Where nothing tells, it is the British one. */
export function dateOrderOf(sheet: SheetContent, column: number, firstRow: number): DateOrder {
  const seen = new Set<DateOrder>();
  for (let row = firstRow; row < sheet.values.length; row++) {
    const value = sheet.values[row]?.[column];
    const order = typeof value === 'string' ? orderShownBy(tidied(value)) : null;
    if (order !== null) seen.add(order);
  }
  if (!seen.has('american')) return 'british';
  return seen.has('british') ? 'mixed' : 'american';
}
