import { LAST_CELL } from '../../../excel-values';
import { LIMITS } from '../../limits';
import { ByteTexts } from './byte-texts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const CELL = bytesOf('<c r="');
const [STYLE, TYPE] = [bytesOf('" s="'), bytesOf('" t="')];
const [EMPTY, VALUE, END] = [bytesOf('"/>'), bytesOf('"><v>'), bytesOf('</v></c>')];
/** Nearly every cell: a shared text in the ordinary style. */
const SHARED_TEXT = bytesOf('" t="s"><v>');
const [INLINE, INLINE_KEPT] = [bytesOf('"><is><t>'), bytesOf('"><is><t xml:space="preserve">')];
const INLINE_END = bytesOf('</t></is></c>');
const [ROW_END, ROW, ROW_NUMBER] = [bytesOf('</row>'), bytesOf('<row '), bytesOf('r="')];

/** Attributes of a row that say nothing of whether it is hidden. A height of nothing hides it, and begins with the digit 0. */
const ROW_ATTRIBUTES = ['spans="', 'x14ac:dyDescent="', 's="', 'customFormat="', 'customHeight="', 'thickBot="'].map(
  bytesOf,
);
const HEIGHT = bytesOf('ht="');

const TYPES: readonly (readonly [written: Uint8Array, type: PlainType])[] = [
  [bytesOf('s'), 's'],
  [bytesOf('n'), 'n'],
  [bytesOf('b'), 'b'],
  [bytesOf('str'), 'str'],
];
const INLINE_TEXT = bytesOf('inlineStr');
const XML_DECLARATION = bytesOf('?xml ');

const [ZERO, NINE, BEFORE_A, Z, QUOTE, LESS, MORE, SPACE] = [48, 57, 64, 90, 34, 60, 62, 32];
const [EXCLAMATION, QUESTION] = [33, 63];

/** So many digits are a whole number that is exact. */
const EXACT = 15;

/** An index of a shared text, a number, a boolean, or a text that stands in the cell. */
export type PlainType = 's' | 'n' | 'b' | 'str';

/** What becomes of the plain cells, and of the rows between them. */
export interface PlainTaker {
  /**
   * @param row counted from 0, as the column
   * @param value a whole number without a sign as a number; any other, and a text, as it is written; null where the cell has none
   */
  cell(row: number, column: number, style: number, type: PlainType, value: number | string | null): void;
  /** @param row the row that begins, counted from 0 */
  row(row: number): void;
}

/**
 * Takes the plain cells out of a worksheet in UTF-8 as its bytes come (ECMA-376 part 1, 18.3.1.4), and leaves the rest, which stays
 * well-formed, to the XML parser, which takes ten times as long over a cell. A cell is plain as nearly all are: an address, a style, a
 * type, in this order, and a plain value, a text of plain characters, or nothing. Where a row ends with a plain cell, its end and the
 * start of the next are taken too, as one. By byte, without a text or a match for each: a large sheet has more than a million cells.
 */
export class PlainCells {
  private bytes: Uint8Array = new Uint8Array();
  private at = 0;
  private before = 0;
  private isPlain = true;
  private readonly texts = new ByteTexts();
  private type: PlainType = 'n';
  private value: number | string | null = null;

  constructor(private readonly taker: PlainTaker) {}

  /** The bytes without the plain cells, which are taken in the order in which they stand, when what is before them was. */
  *rest(piece: Uint8Array): Generator<Uint8Array, void> {
    this.isPlain &&= !this.hasOtherMarkup(piece);
    this.bytes = piece;
    let left = 0;
    let next = this.isPlain ? this.nextCell(0) : -1;
    while (next !== -1) {
      if (left < next) yield piece.subarray(left, next);
      const isTaken = this.take(next);
      left = isTaken ? this.at : next;
      next = this.nextCell(isTaken ? this.at : next + CELL.length);
    }
    if (left < piece.length) yield piece.subarray(left);
  }

  /** Whether a comment, CDATA section or instruction begins, in which what looks like a cell is none. */
  private hasOtherMarkup(piece: Uint8Array): boolean {
    this.bytes = piece;
    // The two characters may lie in two pieces.
    const { before } = this;
    this.before = piece.at(-1) ?? before;
    const begins = (at: number): boolean => (at === 0 ? before : piece[at - 1]) === LESS;
    for (let at = piece.indexOf(EXCLAMATION); at !== -1; at = piece.indexOf(EXCLAMATION, at + 1))
      if (begins(at)) return true;
    for (let at = piece.indexOf(QUESTION); at !== -1; at = piece.indexOf(QUESTION, at + 1))
      if (begins(at) && !this.stands(XML_DECLARATION, at)) return true;
    return false;
  }

  private nextCell(from: number): number {
    const { bytes } = this;
    // Looking for a byte is a call, and the next cell nearly always begins where the last one ends.
    if (this.stands(CELL, from)) return from;
    for (let at = bytes.indexOf(LESS, from); at !== -1; at = bytes.indexOf(LESS, at + 1))
      if (this.stands(CELL, at)) return at;
    return -1;
  }

  private stands(written: Uint8Array, at: number): boolean {
    const { bytes } = this;
    for (let index = 0; index < written.length; index++) if (bytes[at + index] !== written[index]) return false;
    return true;
  }

  /** Goes on behind what stands next, if it does. */
  private pass(written: Uint8Array): boolean {
    if (!this.stands(written, this.at)) return false;
    this.at += written.length;
    return true;
  }

  /** The digits that stand next; -1 where there are none, or more than can be. */
  private digits(most: number): number {
    const { bytes } = this;
    const first = this.at;
    let number = 0;
    let at = first;
    for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0)
      number = number * 10 + byte - ZERO;
    this.at = at;
    return at === first || at - first > most ? -1 : number;
  }

  /** Takes the cell that begins at `start`, if it is whole and plain, with the end of its row. */
  private take(start: number): boolean {
    const { bytes } = this;
    let at = start + CELL.length;
    let column = 0;
    for (let byte = bytes[at] ?? 0; byte > BEFORE_A && byte <= Z; byte = bytes[++at] ?? 0)
      column = column * 26 + byte - BEFORE_A;
    this.at = at;
    const row = this.digits(7);
    // What is no cell of a sheet is the parser's to refuse, also what is far too long.
    if (row < 1 || row - 1 > LAST_CELL.row || column < 1 || column - 1 > LAST_CELL.column) return false;
    const style = this.pass(STYLE) ? this.digits(9) : 0;
    if (style < 0 || !this.takeValue()) return false;
    this.taker.cell(row - 1, column - 1, style, this.type, this.value);
    this.takeRowEnd();
    return true;
  }

  /** Takes type, value and end of a cell. */
  private takeValue(): boolean {
    if (this.pass(SHARED_TEXT)) {
      this.type = 's';
      return this.takeNumber();
    }
    this.type = 'n';
    this.value = null;
    if (this.pass(TYPE)) {
      if (this.pass(INLINE_TEXT)) return (this.pass(INLINE) || this.pass(INLINE_KEPT)) && this.takeText(INLINE_END);
      const known = TYPES.find(
        ([written]) => this.bytes[this.at + written.length] === QUOTE && this.stands(written, this.at),
      );
      if (known === undefined) return false;
      this.at += known[0].length;
      this.type = known[1];
    }
    if (this.type === 'str') return this.pass(VALUE) && this.takeText(END);
    return this.pass(EMPTY) || (this.pass(VALUE) && this.takeNumber());
  }

  private takeNumber(): boolean {
    const { bytes } = this;
    const first = this.at;
    let at = first;
    let number = 0;
    let isWhole = true;
    let byte = bytes[at] ?? 0;
    for (; isOfNumber(byte); byte = bytes[++at] ?? 0) {
      if (byte >= ZERO && byte <= NINE) number = number * 10 + byte - ZERO;
      else isWhole = false;
    }
    this.at = at;
    const length = at - first;
    if (byte !== LESS || length === 0 || !this.pass(END)) return false;
    isWhole &&= length <= EXACT && (length === 1 || bytes[first] !== ZERO);
    this.value = isWhole ? number : asciiOf(bytes.subarray(first, at));
    return true;
  }

  /** Takes a text of characters that XML neither escapes, changes nor forbids, and no program escapes in its own way. */
  private takeText(end: Uint8Array): boolean {
    const { bytes } = this;
    const first = this.at;
    let at = first;
    while (isPlainCharacter(bytes[at] ?? 0)) at++;
    this.at = at;
    if (at - first > LIMITS.cellLength || !this.pass(end)) return false;
    this.type = 'str';
    this.value = this.texts.of(bytes, first, at);
    return true;
  }

  /** Takes the end of a row with the start of the next where they stand there, and that says nothing but its number: not that it is hidden. */
  private takeRowEnd(): void {
    const end = this.at;
    if (!this.pass(ROW_END)) return;
    const row = this.pass(ROW) && this.pass(ROW_NUMBER) ? this.digits(7) : -1;
    if (row >= 1 && row - 1 <= LAST_CELL.row && this.passRowAttributes()) this.taker.row(row - 1);
    else this.at = end;
  }

  private passRowAttributes(): boolean {
    const { bytes } = this;
    // Each begins behind the quotation mark that ends the one before.
    while (bytes[this.at] === QUOTE && bytes[this.at + 1] === SPACE) {
      this.at += 2;
      if (this.pass(HEIGHT)) {
        if (bytes[this.at] === ZERO) return false;
      } else if (!ROW_ATTRIBUTES.some((name) => this.pass(name))) return false;
      while (isPlainCharacter(bytes[this.at] ?? 0) && bytes[this.at] !== QUOTE) this.at++;
    }
    if (bytes[this.at] !== QUOTE || bytes[this.at + 1] !== MORE) return false;
    this.at += 2;
    return true;
  }
}

/** Digits, and the signs, point and E of other numbers. */
function isOfNumber(byte: number): boolean {
  return (byte >= ZERO && byte <= NINE) || byte === 43 || byte === 45 || byte === 46 || byte === 69;
}

/** Characters of ASCII that show, but for `&`, `<`, `>` and the `_` with which programs escape others. */
function isPlainCharacter(byte: number): boolean {
  return byte >= SPACE && byte < 127 && byte !== 38 && byte !== LESS && byte !== MORE && byte !== 95;
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
