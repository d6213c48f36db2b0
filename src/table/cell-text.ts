import { dayTextOfSerial, showsDay } from '../excel-values';
import type { CellError, CellValue, SheetContent } from './sheet-content';

/** The space, and the last of ASCII's characters that show. */
const [SPACE, LAST_PLAIN] = [0x20, 0x7e];

/** Whether a text shows as it stands: characters of ASCII, and single spaces only between them. Most cells do. */
export function isPlain(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code > LAST_PLAIN || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return text === '' || before !== SPACE;
}

/**
 * Characters that show as nothing: soft hyphens, marks of the direction of writing, joiners, byte order marks, variation selectors of
 * emoji, control characters. Not line breaks and the Hangul filler, which show as spaces, nor U+0080 to U+009F: they are what is left of
 * a letter or an apostrophe that a program read wrongly, and must be told.
 */
const INVISIBLE = /(?![\t-\r\u0080-\u009f\u3164])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** What shows as a space: those of all kinds, line breaks, the Hangul filler and the empty Braille cell. */
const SPACES = /[\s\u0085\u2800\u3164]+/g;

/** A text as it shows: without characters that show as nothing, each run of spaces as one, none around it. */
function asItShows(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/**
 * So many characters of a cell are read. No heading, name, code or answer is as long, each is looked at many times, and a cell
 * may have 32,767.
 */
const LONGEST = 1_000;

/** What ends a text that is cut: no code, date or answer ends in it, so that none is read out of half a text. */
const CUT = '…';

/** Whether a text holds more than is read of a cell. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST && text.slice(LONGEST).trim() !== '';
}

/** A text without stray spaces and invisible characters; the beginning of one that is far too long. */
export function tidied(text: string): string {
  if (text.length > LONGEST) return asItShows(text.slice(0, LONGEST)) + (isTooLong(text) ? CUT : '');
  return isPlain(text) ? text : asItShows(text);
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
  if (shown !== undefined) return tidied(shown);
  const date = showsDay(sheet.formats[row]?.[column]) ? dayTextOfSerial(value) : null;
  return date ?? String(value);
}
