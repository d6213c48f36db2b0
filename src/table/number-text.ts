import { valueAt } from './cell-text';
import type { SheetContent } from './sheet-content';

/** A whole number as a program writes it that counts in fractions: `1.0`. */
const WHOLE = /^(\d+)\.0+$/;

/** What people put before a number so that it keeps its zeros, where it shows. */
const APOSTROPHE = /^['’‘`](?=\d)/;
/** Letters and digits as wide as Chinese characters: they look like the ordinary ones, which stand so much before them. */
const [WIDE, BEFORE_WIDE] = [/[\uff01-\uff5e]/g, 0xfee0];

/** A number or code as it would be typed. */
function asTyped(text: string): string {
  const narrow = text.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - BEFORE_WIDE));
  return narrow.replace(APOSTROPHE, '');
}

/** Whether a text begins as a number or code is typed: nearly all do. */
function beginsAsTyped(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x30 && first <= 0x7a && first !== 0x60) || text === '';
}

/**
 * A number that names something, as its digits: a number cell that shows fewer, `1E+09` or `1,001`, or more, `1.0`, is read in full. The
 * zeros before a number that its format shows, `0001`, stay.
 */
export function digitsOf(sheet: SheetContent, row: number, column: number, text: string): string {
  if (!beginsAsTyped(text)) return asTyped(text);
  if (!/[.,eE]/.test(text)) return text;
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && /^[\d.,]+(?:E\+\d+)?$/i.test(text) ? String(value) : text;
  return WHOLE.exec(text)?.[1] ?? text;
}
