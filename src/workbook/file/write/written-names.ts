import { columnLetters } from '../../../entries';
import { parseArea, parseCell } from '../read/cell-reference';
import type { WrittenBefore } from './clear-sheet';
import { areaAddress } from './sheet-dimension';
import type { PlacedElement } from '../xml/xml-outline';

/**
 * Hidden names of the workbook by which the product knows its own work again. Names move with their cells when the
 * user puts in or takes out rows and columns, and Excel keeps them when it saves.
 */
export const WRITTEN_NAMES = {
  /** The cells of the columns that were written into a sheet. */
  columns: '_entrywise.columns',
  /** The columns that were given a width. */
  widths: '_entrywise.widths',
  /** In a sheet of the product's own: the name that it was given. A copy under another name is the user's. */
  report: '_entrywise.report',
  /** The same in a sheet that the user fills in, and that stays until it is written again. */
  form: '_entrywise.form',
} as const;

/** What a sheet of the product's own is: a report that each check writes anew, or a form that the user fills in. */
export type OwnSheet = 'report' | 'form';

/** A name that holds in one sheet. */
export interface WrittenName {
  readonly name: string;
  /** The number of the sheet in the order of the tabs, counted from 0. */
  readonly sheet: number;
  /** `'Sheet 1'!$O$3:$Q$105` or `"Entry report"`, not escaped. */
  readonly refersTo: string;
}

/** Whether a `definedName` is one of the product's. */
export function isWrittenName({ attributes }: PlacedElement): boolean {
  return Object.values(WRITTEN_NAMES).some((name) => name === attributes['name']);
}

/**
 * The names that say what was written into a sheet; none for what was not. Each column stands for itself: of an area
 * over two of them, Excel would make three when the user puts a column of their own between them.
 */
export function namesFor(sheet: number, sheetName: string, { areas, widths }: WrittenBefore): WrittenName[] {
  const quoted = `'${sheetName.replaceAll("'", "''")}'!`;
  const refer = (references: readonly string[]): string => references.map((reference) => quoted + reference).join(',');
  const columns = areas.map((area) => areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'));
  const wide = widths.map((column) => `$${columnLetters(column)}:$${columnLetters(column)}`);
  return [
    { name: WRITTEN_NAMES.columns, sheet, refersTo: refer(columns) },
    { name: WRITTEN_NAMES.widths, sheet, refersTo: refer(wide) },
  ].filter(({ refersTo }) => refersTo !== '');
}

/** The name that says that a sheet is the product's own. */
export function ownName(kind: OwnSheet, sheet: number, sheetName: string): WrittenName {
  return { name: WRITTEN_NAMES[kind], sheet, refersTo: `"${sheetName.replaceAll('"', '""')}"` };
}

/** What the names say was written into a sheet. Names whose cells were deleted (`#REF!`) say nothing. */
export function writtenBefore(names: readonly PlacedElement[], sheet: number): WrittenBefore {
  const references = (name: string): string[] =>
    names
      .filter(({ attributes }) => attributes['name'] === name && attributes['localSheetId'] === String(sheet))
      .flatMap(({ text }) => withoutSheetNames(text).split(','))
      .map((reference) => reference.replaceAll('$', '').trim());
  return {
    areas: references(WRITTEN_NAMES.columns)
      .filter((reference) => /^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(reference))
      .map(parseArea),
    widths: references(WRITTEN_NAMES.widths)
      .filter((reference) => /^[A-Z]+:[A-Z]+$/.test(reference))
      .flatMap((reference) => {
        const [first = '', last = first] = reference.split(':');
        return columnsBetween(parseCell(`${first}1`).column, parseCell(`${last}1`).column);
      }),
  };
}

function columnsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function withoutSheetNames(formula: string): string {
  return formula.replace(/'(?:[^']|'')*'!/g, '').replace(/[^,'!]+!/g, '');
}
