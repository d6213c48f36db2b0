import { TELLING_FIELDS } from '../entries';
import { textAt } from './cell-text';
import { meaningOfHeading, meaningOfPlain, plainHeading, type HeadingMeaning } from './headings';
import type { SheetContent } from './sheet-content';

/** The heading row is looked for in this many rows. */
export const ROWS_SEARCHED = 60;

/** How many headings that are known make a row of headings, one of them of who the candidate is. */
const FEWEST_HEADINGS = 3;

/** Whether the first text of a row is a heading: nearly no row of candidates has to be looked at further. */
function beginsAsHeadings(sheet: SheetContent, row: number): boolean {
  const first = sheet.values[row]?.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof first === 'string' && /^\W*[a-z]/i.test(first) && meaningOfPlain(plainHeading(first)) !== null;
}

function meaningsAt(sheet: SheetContent, row: number): Map<number, HeadingMeaning> {
  const meanings = new Map<number, HeadingMeaning>();
  for (let column = 0; column < (sheet.values[row]?.length ?? 0); column++) {
    const text = textAt(sheet, row, column);
    const meaning = text === '' ? null : meaningOfHeading(text);
    if (meaning !== null) meanings.set(column, meaning);
  }
  return meanings;
}

/** Whether a heading is of what tells who somebody is. */
export function isIdentity(meaning: HeadingMeaning): boolean {
  return meaning.kind === 'field' && TELLING_FIELDS.includes(meaning.field);
}

function isSame(one: HeadingMeaning, other: HeadingMeaning | null): boolean {
  return one.kind === 'field' && other?.kind === 'field' ? one.field === other.field : one.kind === other?.kind;
}

/**
 * Whether a row below a list's headings is of headings again: those of the list, as printed lists have them on each page, or those of another
 * list, whose columns mean other things. Null for every other row.
 */
export function headingsBelow(
  sheet: SheetContent,
  row: number,
  headings: ReadonlyMap<number, string>,
): 'again' | 'other' | null {
  if (!beginsAsHeadings(sheet, row)) return null;
  const meanings = meaningsAt(sheet, row);
  if (meanings.size < FEWEST_HEADINGS || ![...meanings.values()].some(isIdentity)) return null;
  const isAgain = [...meanings].every(([column, meaning]) =>
    isSame(meaning, meaningOfHeading(headings.get(column) ?? '')),
  );
  return isAgain ? 'again' : 'other';
}
