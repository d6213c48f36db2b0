import { parseCsv } from 'hucre/csv';
import { plainSheet, type SheetContent } from '../../../table';
import { LIMITS } from '../../limits';
import { WorkbookError } from '../../workbook';
import { decodedText } from './decoded-text';
import { separated, type Separator } from './separator';
import { openingWords } from '../../words/opening';

/** The values of a text file, row by row, and what stands between them. */
export interface TextValues {
  readonly rows: readonly (readonly string[])[];
  readonly separator: Separator;
}

/**
 * The values of a text file: with commas, semicolons, tabs or upright strokes between them, whichever it has, in any encoding that an
 * office knows. Every value is the text that stands there, so that zeros in front stay and days are not turned round. Throws
 * WorkbookError where the file is no text or too large, or a quotation mark in it is never closed.
 */
export function readText(bytes: Uint8Array): TextValues {
  if (bytes.length > LIMITS.textBytes)
    throw tooLarge(openingWords.size.megabytes(Math.round(bytes.length / 1_000_000)));
  const text = decodedText(bytes);
  if (text === null) {
    throw new WorkbookError(openingWords.noText);
  }
  const { separator, rest } = separated(text);
  // Lines end in one of these or in both.
  const lines = Math.max(countOf(rest, '\n'), countOf(rest, '\r'));
  if (countOf(rest, separator.separator) + lines > LIMITS.cells) {
    throw tooLarge(openingWords.size.values(LIMITS.cells / 1_000_000));
  }
  const rows = parseCsv(rest, { delimiter: separator.separator }).map((cells) =>
    cells.map((cell) => asShown(String(cell ?? ''))),
  );
  // What follows a mark that is never closed would be one value, with all its lines.
  const isOdd = countOf(rest, '"') % 2 === 1;
  if (isOdd && rows.some((cells) => cells.some((cell) => cell.includes('\n')))) {
    throw new WorkbookError(openingWords.quotationOpen);
  }
  return { rows, separator };
}

/** A text file of values as a sheet. Throws WorkbookError as `readText` does. */
export function readTextSheet(name: string, bytes: Uint8Array): SheetContent {
  return plainSheet(name, readText(bytes).rows);
}

/** Some systems write `="0001"`, so that Excel keeps the zeros: what Excel then shows is the value. */
function asShown(value: string): string {
  return /^="([^"]*)"$/.exec(value)?.[1] ?? value;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}

function tooLarge(what: string): WorkbookError {
  return new WorkbookError(openingWords.textTooLong(what));
}
