import { LAST_CELL } from '../../../excel-values';
import { LIMITS } from '../../limits';
import { ByteTexts } from './byte-texts';
import { RowPlaces } from './row-places';
import { SoughtBytes, viewOf } from './sought-bytes';

const bytesOf = (text: string): SoughtBytes => new SoughtBytes(text);

const CELL = bytesOf('<c r="');
const [STYLE, TYPE] = [bytesOf('" s="'), bytesOf('" t="')];
const [EMPTY, VALUE, END] = [bytesOf('"/>'), bytesOf('"><v>'), bytesOf('</v></c>')];
/** Nearly every cell: a shared text in the ordinary style. */
const SHARED_TEXT = bytesOf('" t="s"><v>');
const [INLINE, INLINE_KEPT] = [bytesOf('"><is><t>'), bytesOf('"><is><t xml:space="preserve">')];
const INLINE_END = bytesOf('</t></is></c>');
const [ROW_END, ROW] = [bytesOf('</row>'), bytesOf('<row r="')];

/** Attributes of a row that say nothing of whether it is hidden. A height of nothing hides it, and begins with the digit 0. */
const ROW_ATTRIBUTES = ['spans="', 'x14ac:dyDescent="', 's="', 'customFormat="', 'customHeight="', 'thickBot="'].map(
  bytesOf,
);
const [HEIGHT, NOUGHT] = [bytesOf('ht="'), bytesOf('0')];
const [NEXT_ATTRIBUTE, ATTRIBUTES_END] = [bytesOf('" '), bytesOf('">')];

const TYPES: readonly (readonly [written: SoughtBytes, type: PlainType])[] = [
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
  private view = viewOf(this.bytes);
  private at = 0;
  private isBehindLess = false;
  private isPlain = true;
  private readonly texts = new ByteTexts();
  private type: PlainType = 'n';
  private value: number | string | null = null;
  private readonly rows = new RowPlaces();

  constructor(private readonly taker: PlainTaker) {}

  /** Where the rows stand in the only piece that was read; null where several were, or the rows hold anything but plain cells. */
  get places(): RowPlaces | null {
    return this.rows.areAll ? this.rows : null;
  }

  /** The bytes without the plain cells, which are taken in the order in which they stand, when what is before them was. */
  *rest(piece: Uint8Array): Generator<Uint8Array, void> {
    this.bytes = piece;
    this.view = viewOf(piece);
    this.rows.beginPiece();
    let left = 0;
    this.isPlain &&= !(this.isBehindLess && this.beginsOther(0));
    let next = this.nextCell(0);
    while (next !== -1) {
      if (left < next) {
        this.rows.leave(next);
        yield piece.subarray(left, next);
      }
      const isTaken = this.take(next);
      if (isTaken) this.rows.behindCell = this.at;
      else this.rows.leave(next);
      left = isTaken ? this.at : next;
      next = this.nextCell(isTaken ? this.at : next + CELL.length);
    }
    if (left < piece.length) yield piece.subarray(left);
    if (piece.length > 0) this.isBehindLess = piece[piece.length - 1] === LESS;
  }

  /** Where the next cell begins; -1 where none does, and as soon as a comment, CDATA section or instruction has: what looks like a cell in one is none. */
  private nextCell(from: number): number {
    if (!this.isPlain) return -1;
    // Looking for a byte is a call, and the next cell nearly always begins where the last one ends.
    if (this.stands(CELL, from)) return from;
    const { bytes } = this;
    for (let at = bytes.indexOf(LESS, from); at !== -1; at = bytes.indexOf(LESS, at + 1)) {
      if (this.stands(CELL, at)) return at;
      if (this.beginsOther(at + 1)) {
        this.isPlain = false;
        return -1;
      }
    }
    return -1;
  }

  /** Whether what stands behind a `<` makes it a comment, CDATA section or instruction, other than the declaration of XML. */
  private beginsOther(at: number): boolean {
    if (at >= this.bytes.length) return false;
    const byte = this.bytes[at];
    return byte === EXCLAMATION || (byte === QUESTION && !this.stands(XML_DECLARATION, at));
  }

  private stands(sought: SoughtBytes, at: number): boolean {
    return sought.standsIn(this.view, at);
  }

  /** Goes on behind what stands next, if it does. */
  private pass(sought: SoughtBytes): boolean {
    if (!sought.standsIn(this.view, this.at)) return false;
    this.at += sought.length;
    return true;
  }

  /** The digits that stand next; -1 where there are none, or more than can be. */
  private digits(most: number): number {
    const { bytes, at: first } = this;
    const end = bytes.length;
    let number = 0;
    let at = first;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte < ZERO || byte > NINE) break;
      number = number * 10 + byte - ZERO;
    }
    this.at = at;
    return at === first || at - first > most ? -1 : number;
  }

  /** Takes the cell that begins at `start`, if it is whole and plain, with the end of its row. */
  private take(start: number): boolean {
    const { bytes, view } = this;
    const end = bytes.length;
    let at = start + CELL.length;
    let column = 0;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte <= BEFORE_A || byte > Z) break;
      column = column * 26 + byte - BEFORE_A;
    }
    this.at = at;
    const row = this.digits(7);
    // What is no cell of a sheet is the parser's to refuse, also what is far too long.
    if (row < 1 || row - 1 > LAST_CELL.row || column < 1 || column - 1 > LAST_CELL.column) return false;
    let style = 0;
    if (SHARED_TEXT.standsIn(view, this.at)) {
      this.at += SHARED_TEXT.length;
      this.type = 's';
      if (!this.takeNumber()) return false;
    } else {
      if (this.pass(STYLE)) style = this.digits(9);
      if (style < 0 || !this.takeValue()) return false;
    }
    this.taker.cell(row - 1, column - 1, style, this.type, this.value);
    this.rows.takeColumn(column - 1);
    if (ROW_END.standsIn(view, this.at)) this.takeRowEnd();
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
    const { bytes, at: first } = this;
    const end = bytes.length;
    let at = first;
    let number = 0;
    let isWhole = true;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= ZERO && byte <= NINE) number = number * 10 + byte - ZERO;
      else if (isOfNumber(byte)) isWhole = false;
      else break;
    }
    this.at = at;
    const length = at - first;
    if (length === 0 || !this.pass(END)) return false;
    isWhole &&= length <= EXACT && (length === 1 || bytes[first] !== ZERO);
    this.value = isWhole ? number : asciiOf(bytes.subarray(first, at));
    return true;
  }

  /** Takes a text of characters that XML neither escapes, changes nor forbids, and no program escapes in its own way. */
  private takeText(behind: SoughtBytes): boolean {
    const { bytes, at: first } = this;
    const end = bytes.length;
    let at = first;
    while (at < end && isPlainCharacter(bytes[at] ?? 0)) at++;
    this.at = at;
    if (at - first > LIMITS.cellLength || !this.pass(behind)) return false;
    this.type = 'str';
    this.value = this.texts.of(bytes, first, at);
    return true;
  }

  /** Takes the end of a row, which stands here, with the start of the next where it follows and says nothing but its number: not that it is hidden. */
  private takeRowEnd(): void {
    const end = this.at;
    this.at += ROW_END.length;
    const row = this.pass(ROW) ? this.digits(7) : -1;
    if (row >= 1 && row - 1 <= LAST_CELL.row && this.passRowAttributes()) {
      this.taker.row(row - 1);
      this.rows.takeRow(row - 1, end, this.at);
    } else this.at = end;
  }

  private passRowAttributes(): boolean {
    const { bytes } = this;
    // Each begins behind the quotation mark that ends the one before.
    while (this.pass(NEXT_ATTRIBUTE)) {
      if (this.pass(HEIGHT)) {
        if (this.pass(NOUGHT)) return false;
      } else if (!ROW_ATTRIBUTES.some((name) => this.pass(name))) return false;
      while (this.at < bytes.length && isPlainCharacter(bytes[this.at] ?? 0) && bytes[this.at] !== QUOTE) this.at++;
    }
    return this.pass(ATTRIBUTES_END);
  }
}

/** The signs, point and E of a number. */
function isOfNumber(byte: number): boolean {
  return byte === 43 || byte === 45 || byte === 46 || byte === 69;
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
