import { dayTextOfSerial, showsDay } from '../excel-values';
import type { CellError, CellValue, SheetContent } from './sheet-content';

/** The first and the last of ASCII's characters that are neither spaces nor control characters. */
const [FIRST_PLAIN, LAST_PLAIN] = [0x21, 0x7e];

/** Whether a text has neither spaces nor anything besides the characters of ASCII: most cells. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_PLAIN || code > LAST_PLAIN) return false;
  }
  return true;
}

/** Spaces of all kinds, byte order marks and zero-width characters around a text, and runs of them within. */
function withoutStraySpaces(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u200e\u200f\ufeff]+/g, ' ').trim();
}

/** A text without stray spaces. */
export function tidied(text: string): string {
  return isPlain(text) ? text : withoutStraySpaces(text);
}

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}

export function valueAt(sheet: SheetContent, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

/** The cell's text as the officer sees it, without the spaces around it; empty for an empty cell or an error value. */
export function textAt(sheet: SheetContent, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'string') return tidied(value);
  if (value === null || isCellError(value)) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shown = sheet.shown[row]?.[column];
  if (shown !== undefined) return withoutStraySpaces(shown);
  const date = showsDay(sheet.formats[row]?.[column]) ? dayTextOfSerial(value) : null;
  return date ?? String(value);
}
