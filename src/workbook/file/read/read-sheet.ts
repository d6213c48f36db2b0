import { LAST_CELL } from '../../../excel-values';
import { cellAddress, memoize } from '../../../entries';
import type { CellValue, SheetContent } from '../../../table';
import { areaOfReference, cellOfReference } from './cell-reference';
import { cellValue, plainValue } from './cell-value';
import { damaged } from '../guard/damaged';
import { GENERAL, type NumberFormat } from '../../number-format';
import { LIMITS } from '../../limits';
import type { Parts } from '../package/parts';
import { isTrue, prefixOf, scanXmlBytes, type Attributes } from '../xml/scan-xml';
import { SheetGrid } from '../../sheet-grid';
import { PlainCells } from './plain-cells';
import { rowPlaces } from './row-places';
import { valueSeen, type CellLook } from '../../cell-look';
import type { SharedStrings } from './shared-strings';
import { StringItem } from './string-item';
import { runsSeen, type TextRun } from './text-runs';
import type { SheetEntry } from '../package/workbook-part';
import { openingWords } from '../../words/opening';

/** What the cells of every sheet of a workbook refer to. */
export interface SharedTables extends SharedStrings {
  readonly formats: readonly NumberFormat[];
  /** By cell style; empty where every cell looks ordinary. */
  readonly looks: readonly (CellLook | undefined)[];
  readonly from1904: boolean;
}

/** A sheet that was read, and how much that was. */
export interface ReadSheet {
  readonly content: SheetContent;
  readonly size: SheetGrid['size'];
}

/** Reads a worksheet in one pass, as it is unpacked. Throws WorkbookError where it is missing, damaged or too large. */
export async function readSheet(
  parts: Parts,
  sheet: SheetEntry,
  { strings, runs, formats, looks, from1904 }: SharedTables,
): Promise<ReadSheet> {
  if (!parts.has(sheet.part)) throw damaged(openingWords.damage.sheetMissing(sheet.name));
  const grid = new SheetGrid(sheet.name, from1904);
  // Many cells share a text, which may be long.
  const seenIn = memoize((look: CellLook) => memoize((value: CellValue) => valueSeen(value, look)));
  const runsSeenIn = memoize((look: CellLook | undefined) => memoize((own: readonly TextRun[]) => runsSeen(own, look)));
  const unlisted = new Set<number>();
  const general = (style: number): NumberFormat => {
    if (style < LIMITS.cellStyles) unlisted.add(style);
    return GENERAL;
  };
  const put = (value: CellValue, style: number, own: readonly TextRun[] | null): void => {
    const format = formats[style] ?? general(style);
    const look = looks[style];
    if (own === null)
      grid.put(row, column, look === undefined ? value : seenIn(look)(value), format, undefined, look?.isStruck);
    else {
      const seen = runsSeenIn(look)(own);
      grid.put(row, column, seen.text, format, undefined, seen.look.isStruck);
    }
  };
  const runsOf = (type: string, text: number | string | null): readonly TextRun[] | null =>
    runs.size > 0 && type === 's' && text !== null && String(text).trim() !== ''
      ? (runs.get(Number(text)) ?? null)
      : null;
  const referenceNow = (): string => cellAddress({ row, column });
  const inline = new StringItem();
  let tag: ReturnType<typeof sheetTags> | null = null;
  let row = -1;
  let column = -1;
  let attributes: Attributes | null = null;
  let hasFormula = false;
  let value: string | null = null;
  let inValue = false;

  const plain = new PlainCells({
    cell(inRow, inColumn, style, type, text) {
      row = inRow;
      column = inColumn;
      grid.count();
      put(plainValue(type, text, strings, referenceNow), style, runsOf(type, text));
    },
    row(begins) {
      row = begins;
      column = -1;
    },
  });

  let last: Uint8Array | null = null;
  await scanXmlBytes(sheet.part, parts.bytes(sheet.part), {
    rest: (piece) => plain.rest((last = piece)),
    open(element, given) {
      tag ??= sheetTags(element);
      if (attributes) {
        if (element === tag.value) {
          inValue = true;
          value = '';
        } else if (element === tag.formula) hasFormula = true;
        else inline.open(element, given);
      } else if (element === tag.cell) {
        attributes = given;
        hasFormula = false;
        value = null;
        const reference = given['r'];
        if (reference === undefined) column++;
        else ({ row, column } = cellOfReference(reference));
        if (column > LAST_CELL.column) throw damaged(openingWords.damage.rowTooLong(row + 1));
        grid.count();
      } else if (element === tag.row) {
        row = rowOf(given['r'], row);
        column = -1;
        if (isHidden(given)) grid.hiddenRows.push(row);
      } else if (element === tag.merge) {
        grid.merge(areaOfReference(given['ref'] ?? ''));
      }
    },
    text(text) {
      if (inValue) value = (value ?? '') + text;
      else if (attributes) inline.add(text);
    },
    close(element) {
      if (!attributes) return;
      if (element === tag?.value) inValue = false;
      else if (element === tag?.cell) {
        const type = attributes['t'] ?? '';
        const taken = type === 'inlineStr' ? inline.take() : null;
        const cell = { reference: attributes['r'] ?? '', type, hasFormula, text: value, inline: taken?.text ?? '' };
        put(cellValue(cell, strings), Number(attributes['s'] ?? 0), taken?.runs ?? runsOf(type, value));
        attributes = null;
      } else inline.close(element);
    },
  });
  parts.unlistedStyles.set(sheet.part, unlisted);
  const { places } = plain;
  if (last !== null && places !== null) rowPlaces.set(last, places);
  return { content: grid.content(), size: grid.size };
}

/** The names of the elements, with the prefix that the sheet's own root has. */
function sheetTags(root: string): { row: string; cell: string; value: string; formula: string; merge: string } {
  const x = prefixOf(root);
  return { row: `${x}row`, cell: `${x}c`, value: `${x}v`, formula: `${x}f`, merge: `${x}mergeCell` };
}

function rowOf(reference: string | undefined, before: number): number {
  if (reference === undefined) return before + 1;
  const row = Number(reference);
  if (!Number.isInteger(row) || row < 1 || row - 1 > LAST_CELL.row) throw damaged(openingWords.damage.row(reference));
  return row - 1;
}

/** Hidden by hand or by a filter, or of no height. */
function isHidden(row: Attributes): boolean {
  return isTrue(row['hidden']) || (isTrue(row['customHeight']) && Number(row['ht']) === 0);
}
