import { parseCsv } from 'hucre/csv';
import type { SheetContent } from '../../../table';
import { WorkbookError } from '../../workbook';
import { decodedText } from './decoded-text';

/**
 * A text file of values as a sheet: with commas, semicolons or tabs between them, whichever it has. Every value is a text, so that
 * zeros in front stay. Throws WorkbookError where the file is no text, or a quotation mark in it is never closed.
 */
export function readCsv(name: string, bytes: Uint8Array): SheetContent {
  const text = decodedText(bytes);
  if (text === null) {
    throw new WorkbookError('The file is no text with commas between values. Save it in Excel as CSV, and try again.');
  }
  const values = parseCsv(text).map((cells) => cells.map((cell) => (cell === null ? null : String(cell))));
  // What follows a mark that is never closed would be one value, with all its lines.
  const isOdd = (text.match(/"/g) ?? []).length % 2 === 1;
  if (isOdd && values.some((cells) => cells.some((cell) => cell?.includes('\n') ?? false))) {
    throw new WorkbookError(
      'A quotation mark in the file is never closed. Open it in Excel, and save it as CSV again.',
    );
  }
  return { name, values, formats: [], shown: [], hiddenRows: [], merges: [] };
}
