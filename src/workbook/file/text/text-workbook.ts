import { withoutEnds } from '../../../entries';
import { isProductSheet, printedWidth, type ProductSheet } from '../../../table';
import { LAST_CELL } from '../../../excel-values';
import { LIMITS } from '../../limits';
import { WorkbookError } from '../../workbook';
import { guardedEntries } from '../guard/guard';
import { emptyPackage } from '../new-workbook';
import { Parts } from '../package/parts';
import { readWorkbookPart } from '../package/workbook-part';
import { writeNew } from '../write/write-sheets';
import type { TextValues } from './read-text';
import { openingWords } from '../../words/opening';

/** Excel's own limit for the name of a sheet, and the characters that it takes in none. */
const LONGEST_NAME = 31;
const NEVER_IN_NAMES = /[[\]:*?/\\\u0000-\u001f]/g;
const OTHER_NAME = 'Entries';

const NARROWEST = 8;
const WIDEST = 40;
/** Rows that the width of a column is taken from. */
const MEASURED = 200;

/**
 * The bytes of a workbook with the values of a text file as its one sheet, all of them texts: from here on the file is like any
 * workbook. Throws WorkbookError where no sheet can hold them.
 */
export async function textWorkbook(file: string, { rows }: TextValues): Promise<Uint8Array> {
  const most = rows.reduce((longest, { length }) => Math.max(longest, length), 0);
  if (rows.length > LAST_CELL.row + 1 || most > LAST_CELL.column + 1) {
    throw new WorkbookError(openingWords.textTooLarge(rows.length, most));
  }
  for (const [row, cells] of rows.entries()) refuseLongValue(row, cells);
  const empty = emptyPackage();
  const parts = new Parts(await guardedEntries(empty));
  const sheet: ProductSheet = { name: sheetName(file), rows, widths: widthsOf(rows, most) };
  const written = await writeNew(parts, await readWorkbookPart(parts), sheet);
  return written.toBytes(empty);
}

/** A cell would hold the beginning alone, and nobody would be told. */
function refuseLongValue(row: number, cells: TextValues['rows'][number]): void {
  for (const { length } of cells) {
    if (length > LIMITS.cellLength)
      throw new WorkbookError(openingWords.valueTooLong(row + 1, length, LIMITS.cellLength));
  }
}

/** The sheet is called as the file is, as Excel does it; by no name of the product's own sheets, which hold no entries. */
function sheetName(file: string): string {
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replace(/\.[^.]*$/, '');
  const name = withoutEnds(base.replace(NEVER_IN_NAMES, ' ').slice(0, LONGEST_NAME), /['\s]/);
  return name === '' || isProductSheet(name) || name.toLowerCase() === 'history' ? OTHER_NAME : name;
}

function widthsOf(rows: TextValues['rows'], columns: number): number[] {
  const measured = rows.slice(0, MEASURED);
  return Array.from({ length: columns }, (_, column) =>
    measured.reduce((width, row) => Math.min(WIDEST, Math.max(width, printedWidth(row[column] ?? '') + 2)), NARROWEST),
  );
}
