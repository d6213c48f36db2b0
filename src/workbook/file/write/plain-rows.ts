import { LAST_CELL } from '../../../excel-values';
import { SoughtBytes, viewOf } from '../read/sought-bytes';
import type { Stretch } from '../xml/outline-around';
import { textIn } from '../xml/part-content';
import { attributesIn } from '../xml/attributes-in';
import type { Attributes } from '../xml/scan-xml';

/** Told of rows, their cells and the formulas in these, in the order in which they stand. Offsets are those of the content. */
export interface RowTaker {
  /** @param number as the row gives it, from 1; null where it gives none */
  openRow(number: number | null, start: number, tagEnd: number): void;
  /** @param closeStart where its closing tag begins; its end where it has none */
  closeRow(closeStart: number, end: number): void;
  /** @param column counted from 0 */
  openCell(column: number, start: number, tagEnd: number): void;
  openFormula(attributes: Attributes): void;
  closeCell(end: number): void;
}

const bytesOf = (text: string): SoughtBytes => new SoughtBytes(text);

const [ROW, ROW_END] = [bytesOf('<row'), bytesOf('</row>')];
const [CELL, CELL_END] = [bytesOf('<c r="'), bytesOf('</c>')];
const [VALUE, VALUE_END] = [bytesOf('<v>'), bytesOf('</v></c>')];

/** Values that are written as they are read: without references and breaks of lines. */
const FORMULA = /^<f(?: [\w:.-]+="[^"<>&\t\r\n]*")* ?\/?>$/;

const [SPACE, EXCLAMATION, QUOTE, AMPERSAND, MINUS, SLASH] = [32, 33, 34, 38, 45, 47];
const [ZERO, NINE, COLON, LESS, EQUALS, GREATER, QUESTION] = [48, 57, 58, 60, 61, 62, 63];
const [BEFORE_A, Z, UNDERLINE, SMALL_A, SMALL_F, SMALL_R, SMALL_Z] = [64, 90, 95, 97, 102, 114, 122];

/**
 * Takes the rows of a worksheet that are written in the plain way (ECMA-376 part 1, 18.3.1.80), by byte and ten times as fast as the XML
 * parser does. Whether all were plain: where one was not, the rows before it were taken, and the parser has to begin anew. For parts that are known
 * to be well-formed; what stands in a cell is only looked at for formulas.
 */
export function takePlainRows(bytes: Uint8Array, stretch: Stretch, taker: RowTaker): boolean {
  return new PlainRows(bytes, stretch, taker).takeAll();
}

class PlainRows {
  private readonly view: DataView;
  private readonly end: number;
  private at: number;
  /** What the tag that was passed last says of the row's number. */
  private number: number | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    { start, end }: Stretch,
    private readonly taker: RowTaker,
  ) {
    this.view = viewOf(bytes);
    this.at = start;
    this.end = end;
  }

  takeAll(): boolean {
    this.passSpaces();
    while (this.at < this.end) {
      if (!this.takeRow()) return false;
      this.passSpaces();
    }
    return this.at === this.end;
  }

  private takeRow(): boolean {
    const { view, taker, at: start } = this;
    if (!ROW.standsIn(view, start)) return false;
    this.at += ROW.length;
    if (!this.passAttributes()) return false;
    const isWhole = this.bytes[this.at] === SLASH;
    if (isWhole) this.at++;
    if (this.bytes[this.at] !== GREATER) return false;
    this.at++;
    taker.openRow(this.number, start, this.at);
    if (isWhole) {
      taker.closeRow(this.at, this.at);
      return true;
    }
    this.passSpaces();
    while (CELL.standsIn(view, this.at)) {
      if (!this.takeCell()) return false;
      this.passSpaces();
    }
    if (!ROW_END.standsIn(view, this.at)) return false;
    taker.closeRow(this.at, this.at + ROW_END.length);
    this.at += ROW_END.length;
    return true;
  }

  /** Passes the attributes of a row, and one space behind them; whether they are plain. */
  private passAttributes(): boolean {
    const { bytes, end } = this;
    this.number = null;
    while (bytes[this.at] === SPACE) {
      this.at++;
      const name = this.at;
      if (bytes[name] === SLASH || bytes[name] === GREATER) return true;
      while (this.at < end && isOfName(bytes[this.at] ?? 0)) this.at++;
      const isNumber = this.at === name + 1 && bytes[name] === SMALL_R;
      if (this.at === name || bytes[this.at] !== EQUALS || bytes[this.at + 1] !== QUOTE) return false;
      this.at += 2;
      const value = this.at;
      if (isNumber) this.number = this.digits();
      else while (this.at < end && isPlainInValue(bytes[this.at] ?? 0)) this.at++;
      if (bytes[this.at] !== QUOTE || (isNumber && this.at === value)) return false;
      this.at++;
    }
    return true;
  }

  private digits(): number {
    const { bytes, end } = this;
    let number = 0;
    for (let at = this.at; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte < ZERO || byte > NINE) {
        this.at = at;
        break;
      }
      number = number * 10 + byte - ZERO;
    }
    return number;
  }

  /** Takes one cell, whose beginning is plain; whether all of it is. By byte: a large sheet has more than a million cells. */
  private takeCell(): boolean {
    const { bytes, view, taker, end, at: start } = this;
    let at = start + CELL.length;
    let column = 0;
    let byte = bytes[at] ?? 0;
    for (; byte > BEFORE_A && byte <= Z; byte = bytes[++at] ?? 0) column = column * 26 + byte - BEFORE_A;
    const digits = at;
    while (byte >= ZERO && byte <= NINE) byte = bytes[++at] ?? 0;
    if (byte !== QUOTE || at === digits || at - digits > 7 || column < 1 || column - 1 > LAST_CELL.column) return false;
    for (; byte !== GREATER; byte = bytes[++at] ?? 0) if (byte === LESS || at >= end) return false;
    const tagEnd = at + 1;
    taker.openCell(column - 1, start, tagEnd);
    this.at = tagEnd;
    if (bytes[at - 1] !== SLASH && !this.passValue(view) && !this.passContent()) return false;
    taker.closeCell(this.at);
    return true;
  }

  /** Passes a value with the end of its cell, if that is all that the cell holds. */
  private passValue(view: DataView): boolean {
    const { bytes, end } = this;
    if (!VALUE.standsIn(view, this.at)) return false;
    let at = this.at + VALUE.length;
    while (at < end && bytes[at] !== LESS) at++;
    if (!VALUE_END.standsIn(view, at)) return false;
    this.at = at + VALUE_END.length;
    return true;
  }

  /** Passes what a cell holds that is more than a value, a formula or a text of its own, with the end of the cell; whether it is plain. */
  private passContent(): boolean {
    const { bytes, view, end } = this;
    for (let at = bytes.indexOf(LESS, this.at); at !== -1 && at < end; at = bytes.indexOf(LESS, at + 1)) {
      if (CELL_END.standsIn(view, at)) {
        this.at = at + CELL_END.length;
        return true;
      }
      const next = bytes[at + 1] ?? 0;
      if (next === EXCLAMATION || next === QUESTION) return false;
      if (next === SMALL_F && !isOfName(bytes[at + 2] ?? 0) && !this.takeFormula(at)) return false;
    }
    return false;
  }

  /** Takes a formula by its opening tag; whether that is plain. */
  private takeFormula(start: number): boolean {
    const behind = this.bytes.indexOf(GREATER, start) + 1;
    const tag = textIn(this.bytes, start, behind);
    if (!FORMULA.test(tag)) return false;
    this.taker.openFormula(attributesIn(tag));
    return true;
  }

  private passSpaces(): void {
    while ((this.bytes[this.at] ?? LESS) <= SPACE) this.at++;
  }
}

/** Of an element or attribute: letters, digits and `_:.-`. */
function isOfName(byte: number): boolean {
  if (byte >= SMALL_A) return byte <= SMALL_Z;
  if (byte > BEFORE_A) return byte <= Z || byte === UNDERLINE;
  return byte >= MINUS && byte <= COLON && byte !== SLASH;
}

/** Of a value that is written as it is read: no reference, break of lines or end. */
function isPlainInValue(byte: number): boolean {
  return byte >= SPACE && byte !== QUOTE && byte !== AMPERSAND && byte !== LESS && byte !== GREATER;
}
