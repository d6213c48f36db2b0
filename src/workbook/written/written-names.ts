import { columnLetters } from '../../entries';
import { areaAddress, parseAreas, type Area } from '../../excel-values';
import { sheetReference } from '../../table';

/**
 * Hidden names of the workbook by which the product knows its own work again, whichever adapter wrote it. Names move with
 * their cells when the user puts in or takes out rows and columns, and Excel keeps them when it saves.
 */
export const WRITTEN_NAMES = {
  /** The cells of the columns that were written into a sheet. */
  columns: '_entrywise.columns',
  /** The columns that were given a width. */
  widths: '_entrywise.widths',
  /** Runs of columns that were cut, or shown, so that columns of ours are seen: their attributes in a file as they were. */
  runs: '_entrywise.runs',
  /** In the summary sheet: the name that it was given. A copy under another name is the user's. */
  summary: '_entrywise.report',
  /** The same in a sheet that is kept until it is written again. */
  kept: '_entrywise.form',
} as const;

/** What a sheet of the product's is: the summary, which goes and comes with marks, or a sheet that is kept until it is written again. */
export type ProductSheetKind = 'summary' | 'kept';

/** What the product wrote into a sheet earlier. */
export interface WrittenBefore {
  /** The cells of its columns, headings included. */
  readonly areas: readonly Area[];
  /** The columns that it gave a width, counted from 0. */
  readonly widths: readonly number[];
}

/**
 * What the names refer to that say what was written into a sheet; empty for what was not. Each column stands for itself: of an
 * area over two of them, Excel would make three when the user puts a column of their own between them.
 */
export function referencesTo(
  sheetName: string,
  { areas, widths }: WrittenBefore,
): { readonly columns: string; readonly widths: string } {
  const refer = (references: readonly string[]): string =>
    references.map((reference) => sheetReference(sheetName) + reference).join(',');
  return {
    columns: refer(areas.map((area) => areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'))),
    widths: refer(widths.map((column) => `$${columnLetters(column)}:$${columnLetters(column)}`)),
  };
}

/** What the name refers to that says that a sheet is the product's own: the sheet's name as a text. */
export function nameReference(sheetName: string): string {
  return textReference([sheetName]);
}

/** Texts as a name refers to them, each of at most 255 characters. */
export function textReference(texts: readonly string[]): string {
  return texts.map((text) => `"${text.replaceAll('"', '""')}"`).join('&');
}

/** Many more texts than the product ever keeps in a name: one with more is none of ours. */
const MOST_TEXTS = 100;

/** The texts of such a name. */
export function textsOfReference(reference: string): string[] {
  const texts = [...reference.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"'));
  return texts.length > MOST_TEXTS ? [] : texts;
}

/** Many more areas than the product ever writes, and Excel makes of them where columns are put in between: a longer name is none of ours. */
const MOST_AREAS = 1_000;

/** What the names say was written into a sheet. Names whose cells were deleted (`#REF!`) or are in another workbook say nothing. */
export function readReferences(columns: readonly string[], widths: readonly string[]): WrittenBefore {
  const spread = areasOf(widths).flatMap(({ left, right }) => columnsBetween(left, right));
  return { areas: areasOf(columns), widths: [...new Set(spread)] };
}

function areasOf(references: readonly string[]): readonly Area[] {
  // Of brackets, which no name of a sheet can have, are references to other workbooks made: `'[other.xlsx]Sheet1'!$A$1`.
  const areas = references.filter((reference) => !reference.includes('[')).flatMap(parseAreas);
  return areas.length > MOST_AREAS ? [] : areas;
}

function columnsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
