import { smallest } from '../../../entries';
import { rowPlaces } from '../read/row-places';
import { attributesIn } from '../xml/attributes-in';
import type { Stretch } from '../xml/outline-around';
import { textIn } from '../xml/part-content';

/** A row with cells, all of them left of the columns that were asked for. */
interface RowBeside extends Stretch {
  /** Counted from 0. */
  readonly row: number;
  readonly tagEnd: number;
  readonly closeStart: number;
}

/** All rows of a sheet, in the order in which they stand there, and in which columns they have cells. */
export interface RowsBeside {
  /** Counted from 0. */
  readonly numbers: readonly number[];
  /** Where the closing tag of each begins. */
  readonly closeStarts: readonly number[];
  readonly columns: { readonly first: number; readonly last: number };
  /** Each with all its places: a large sheet is written without. */
  each(): readonly RowBeside[];
}

const ROW_END = '</row>';
/** A tag of which the attributes are written as they are read. */
const ROW = /^<row(?: [\w:.-]+="[^"<>&\t\r\n]*")* ?>$/;
const NUMBER = /^[1-9]\d{0,6}$/;

/**
 * The rows of a worksheet as they were found when it was read; null where they were not, or where cells stand in the columns that are asked
 * for or behind them, so that the rows have to be looked through.
 * @param data what stands between the tags of its rows
 */
export function rowsBeside(bytes: Uint8Array, { start, end }: Stretch, columns: readonly number[]): RowsBeside | null {
  const places = rowPlaces.get(bytes);
  if (places === undefined || places.lastColumn >= smallest(columns)) return null;
  const { firstCell, firstColumn, lastColumn, behindCell } = places;
  const tag = firstCell > start ? textIn(bytes, start, firstCell) : '';
  if (!ROW.test(tag) || behindCell + ROW_END.length !== end || textIn(bytes, behindCell, end) !== ROW_END) return null;
  const { r: number = '' } = attributesIn(tag);
  if (!NUMBER.test(number)) return null;
  const numbers = [Number(number) - 1, ...places.numbers];
  const closeStarts = [...places.closeStarts, behindCell];
  const tagEnds = [firstCell, ...places.tagEnds];
  const each = (): RowBeside[] =>
    numbers.map((row, nth) => {
      const [before, closeStart = 0] = [closeStarts[nth - 1], closeStarts[nth]];
      return {
        row,
        start: before === undefined ? start : before + ROW_END.length,
        tagEnd: tagEnds[nth] ?? 0,
        closeStart,
        end: closeStart + ROW_END.length,
      };
    });
  return { numbers, closeStarts, columns: { first: firstColumn, last: lastColumn }, each };
}
