import type { PlacedElement } from '../xml/xml-outline';
import { sheetReference } from '../../../table';
import {
  nameReference,
  readReferences,
  referencesTo,
  textReference,
  textsOfReference,
  WRITTEN_NAMES,
  type ProductSheetKind,
  type WrittenBefore,
} from '../../written/written-names';

/** A name that holds in one sheet. */
export interface WrittenName {
  readonly name: string;
  /** The number of the sheet in the order of the tabs, counted from 0. */
  readonly sheet: number;
  /** `'Sheet 1'!$O$3:$Q$105` or `"Entry report"`, not escaped. */
  readonly refersTo: string;
  /** Excel's own name, and none of those by which the product knows its work. */
  readonly isExcels?: true;
}

/** Whether a `definedName` is one of the product's. */
export function isWrittenName({ attributes }: PlacedElement): boolean {
  return Object.values(WRITTEN_NAMES).some((name) => name === attributes['name']);
}

/** What the product wrote into a sheet of a file. */
export interface WrittenInFile extends WrittenBefore {
  /** The runs of columns that it cut: the attributes that each had. */
  readonly runs: readonly string[];
}

/** The kinds of names that say what was written into a sheet. */
export const NAMES_OF_SHEET = [WRITTEN_NAMES.columns, WRITTEN_NAMES.widths, WRITTEN_NAMES.runs] as const;

/** The names that say what was written into a sheet; none for what was not. */
export function namesFor(sheet: number, sheetName: string, written: WrittenInFile): WrittenName[] {
  const { columns, widths } = referencesTo(sheetName, written);
  return [
    { name: WRITTEN_NAMES.columns, sheet, refersTo: columns },
    { name: WRITTEN_NAMES.widths, sheet, refersTo: widths },
    { name: WRITTEN_NAMES.runs, sheet, refersTo: textReference(written.runs) },
  ].filter(({ refersTo }) => refersTo !== '');
}

/** The name that says that a sheet is the product's own. */
export function productName(kind: ProductSheetKind, sheet: number, sheetName: string): WrittenName {
  return { name: WRITTEN_NAMES[kind], sheet, refersTo: nameReference(sheetName) };
}

/** What the names say was written into a sheet. */
export function writtenBefore(names: readonly PlacedElement[], sheet: number): WrittenInFile {
  const textsOf = (name: string): string[] =>
    names
      .filter(({ attributes }) => attributes['name'] === name && attributes['localSheetId'] === String(sheet))
      .map(({ text }) => text);
  return {
    ...readReferences(textsOf(WRITTEN_NAMES.columns), textsOf(WRITTEN_NAMES.widths)),
    runs: textsOf(WRITTEN_NAMES.runs).flatMap(textsOfReference),
  };
}

/** Excel's name for the rows that are repeated at the top of each printed page (ECMA-376 part 1, 18.2.5). */
export function printTitles(sheet: number, sheetName: string, row: number): WrittenName {
  const refersTo = `${sheetReference(sheetName)}$${row + 1}:$${row + 1}`;
  return { name: '_xlnm.Print_Titles', sheet, refersTo, isExcels: true };
}
