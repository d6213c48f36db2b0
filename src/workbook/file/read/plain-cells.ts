import { LAST_CELL } from '../../../excel-values';
import { PlainMarkup } from './plain-markup';

/** The end of a row and the start of the next, which says nothing but its number: not that it is hidden. */
const NEXT_ROW = /<\/row><row r="(\d{1,7})"(?: (?:spans|x14ac:dyDescent)="[^"<&]*")*>/y;

const CELL = '<c ';
const ROW_END = '</row>';
const [REFERENCE, STYLE, TYPE] = ['<c r="', '" s="', ' t="'];
const [EMPTY, VALUE, END] = ['/>', '><v>', '</v></c>'];

const [ZERO, NINE, BEFORE_A, Z, QUOTE, LESS] = [48, 57, 64, 90, 34, 60];
const TYPES: ReadonlyMap<number, PlainType> = new Map([
  [115, 's'],
  [98, 'b'],
  [110, 'n'],
]);

/** So many digits are a whole number that is exact. */
const EXACT = 15;

/** An index of a text, a boolean or a number. */
export type PlainType = 's' | 'b' | 'n';

/** What becomes of the plain cells, and of the rows between them. */
export interface PlainTaker {
  /**
   * @param row counted from 0, as the column
   * @param value a whole number without a sign as a number; any other as it is written; null where the cell has none
   */
  cell(row: number, column: number, style: number, type: PlainType, value: number | string | null): void;
  /** @param reference the number of the row that begins, counted from 1 */
  row(reference: string): void;
}

/**
 * Takes the plain cells out of a worksheet as its text comes (ECMA-376 part 1, 18.3.1.4), and leaves the rest to the XML parser, which
 * spends most of its time on cells. A cell is plain as nearly all are: an address, a style, a type, in this order, and a plain value or
 * none. Where a row ends with a plain cell, its end and the start of the next are taken too, as one.
 */
export function plainCells(taker: PlainTaker): PlainMarkup {
  return new PlainMarkup(CELL, (piece, start) => {
    // By character, without a text or a match for each: a large sheet has more than a million cells.
    if (!piece.startsWith(REFERENCE, start)) return -1;
    let at = start + REFERENCE.length;
    let column = 0;
    let code = piece.charCodeAt(at);
    for (; code > BEFORE_A && code <= Z; code = piece.charCodeAt(++at)) column = column * 26 + code - BEFORE_A;
    let row = 0;
    const digits = at;
    for (; code >= ZERO && code <= NINE; code = piece.charCodeAt(++at)) row = row * 10 + code - ZERO;
    // What is no cell of a sheet is the parser's to refuse, also what is far too long.
    if (code !== QUOTE || at - digits > 7 || row < 1 || row - 1 > LAST_CELL.row) return -1;
    if (column < 1 || column - 1 > LAST_CELL.column) return -1;
    let style = 0;
    if (piece.startsWith(STYLE, at)) {
      at += STYLE.length;
      const first = at;
      code = piece.charCodeAt(at);
      for (; code >= ZERO && code <= NINE; code = piece.charCodeAt(++at)) style = style * 10 + code - ZERO;
      if (code !== QUOTE || at === first || at - first > 9) return -1;
    }
    at++;
    let type: PlainType = 'n';
    if (piece.startsWith(TYPE, at)) {
      const given = TYPES.get(piece.charCodeAt(at + TYPE.length));
      if (given === undefined || piece.charCodeAt(at + TYPE.length + 1) !== QUOTE) return -1;
      type = given;
      at += TYPE.length + 2;
    }
    if (piece.startsWith(EMPTY, at)) {
      taker.cell(row - 1, column - 1, style, type, null);
      return afterRowEnd(piece, at + EMPTY.length, taker);
    }
    if (!piece.startsWith(VALUE, at)) return -1;
    const first = at + VALUE.length;
    at = first;
    let number = 0;
    let isWhole = true;
    for (code = piece.charCodeAt(at); isOfNumber(code); code = piece.charCodeAt(++at)) {
      if (code >= ZERO && code <= NINE) number = number * 10 + code - ZERO;
      else isWhole = false;
    }
    if (code !== LESS || at === first || !piece.startsWith(END, at)) return -1;
    isWhole &&= at - first <= EXACT && (at - first === 1 || piece.charCodeAt(first) !== ZERO);
    taker.cell(row - 1, column - 1, style, type, isWhole ? number : piece.slice(first, at));
    return afterRowEnd(piece, at + END.length, taker);
  });
}

/** Digits, and the signs, point and E of other numbers. */
function isOfNumber(code: number): boolean {
  return (code >= ZERO && code <= NINE) || code === 43 || code === 45 || code === 46 || code === 69;
}

/** Takes the end of a row with the start of the next where they stand there; where reading goes on. */
function afterRowEnd(piece: string, at: number, taker: PlainTaker): number {
  if (!piece.startsWith(ROW_END, at)) return at;
  NEXT_ROW.lastIndex = at;
  const [whole, reference] = NEXT_ROW.exec(piece) ?? [];
  if (whole === undefined || reference === undefined) return at;
  taker.row(reference);
  return at + whole.length;
}
