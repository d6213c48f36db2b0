import { valueAt } from './cell-text';
import type { SheetContent } from './sheet-content';

/** A whole number as a program writes it that counts in fractions: `1.0`. */
const WHOLE = /^(\d+)\.0+$/;

/**
 * A number that names something, as its digits: a number cell that shows fewer, `1E+09` or `1,001`, or more, `1.0`, is read in full. The
 * zeros before a number that its format shows, `0001`, stay.
 */
export function digitsOf(sheet: SheetContent, row: number, column: number, text: string): string {
  if (!/[.,eE]/.test(text)) return text;
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && /^[\d.,]+(?:E\+\d+)?$/i.test(text) ? String(value) : text;
  return WHOLE.exec(text)?.[1] ?? text;
}
