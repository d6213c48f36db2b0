/** A cell as nearly all are written: an address, a style, a type, in this order, and a plain value or none. */
const PLAIN = /<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d{1,9})")?(?: t="([sbn])")?(?:\/>|><v>([-+.\dE]+)<\/v><\/c>)/y;

/** The end of a row and the start of the next, which says nothing but its number: not that it is hidden. */
const NEXT_ROW = /<\/row><row r="(\d{1,7})"(?: (?:spans|x14ac:dyDescent)="[^"<&]*")*>/y;

/** A comment, CDATA section or instruction, in which what looks like a cell is none. */
const OTHER_MARKUP = /<[!?](?!xml )/;

const CELL = '<c ';
const ROW_END = '</row>';

/** What a plain cell says (ECMA-376 part 1, 18.3.1.4); its value is a number, an index or a boolean. */
export interface PlainCell {
  readonly reference: string;
  readonly style: number;
  readonly type: string;
  /** Null where the cell has no value. */
  readonly text: string | null;
}

/** What becomes of the plain cells, and of the rows between them. */
export interface PlainTaker {
  cell(cell: PlainCell): void;
  /** @param reference the number of the row that begins, counted from 1 */
  row(reference: string): void;
}

/**
 * Takes the plain cells out of a worksheet as its text comes, and leaves the rest, which stays well-formed, to the XML
 * parser: a parser spends most of its time on cells, and this reads them four times as fast. Other cells are the parser's.
 * Where a row ends with a plain cell, its end and the start of the next are taken too, as one.
 */
export class PlainCells {
  #end = '';
  #isPlain = true;

  constructor(private readonly taker: PlainTaker) {}

  /** The text without the plain cells. They are taken in the order in which they stand, when what is before them was. */
  *rest(piece: string): Generator<string, void> {
    // The two characters may lie in two pieces.
    this.#isPlain &&= !OTHER_MARKUP.test(this.#end + piece);
    this.#end = piece.slice(-5);
    let left = 0;
    let next = this.#isPlain ? piece.indexOf(CELL) : -1;
    while (next !== -1) {
      PLAIN.lastIndex = next;
      const [whole, reference = '', style = '0', type = '', text = null] = PLAIN.exec(piece) ?? [];
      if (whole === undefined) next = piece.indexOf(CELL, next + CELL.length);
      else {
        if (left < next) yield piece.slice(left, next);
        this.taker.cell({ reference, style: Number(style), type, text });
        left = this.#afterRowEnd(piece, next + whole.length);
        next = piece.startsWith(CELL, left) ? left : piece.indexOf(CELL, left);
      }
    }
    if (left < piece.length) yield piece.slice(left);
  }

  /** Takes the end of a row with the start of the next where they stand there; where reading goes on. */
  #afterRowEnd(piece: string, at: number): number {
    if (!piece.startsWith(ROW_END, at)) return at;
    NEXT_ROW.lastIndex = at;
    const [whole, reference] = NEXT_ROW.exec(piece) ?? [];
    if (whole === undefined || reference === undefined) return at;
    this.taker.row(reference);
    return at + whole.length;
  }
}
