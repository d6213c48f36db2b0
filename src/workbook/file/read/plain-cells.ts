import { PlainMarkup } from './plain-markup';

/** A cell as nearly all are written: an address, a style, a type, in this order, and a plain value or none. */
const PLAIN = /<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d{1,9})")?(?: t="([sbn])")?(?:\/>|><v>([-+.\dE]+)<\/v><\/c>)/y;

/** The end of a row and the start of the next, which says nothing but its number: not that it is hidden. */
const NEXT_ROW = /<\/row><row r="(\d{1,7})"(?: (?:spans|x14ac:dyDescent)="[^"<&]*")*>/y;

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
 * Takes the plain cells out of a worksheet as its text comes, and leaves the rest to the XML parser, which spends most of its
 * time on cells. Where a row ends with a plain cell, its end and the start of the next are taken too, as one.
 */
export function plainCells(taker: PlainTaker): PlainMarkup {
  return new PlainMarkup(CELL, PLAIN, ([, reference = '', style = '0', type = '', text = null], piece, end) => {
    taker.cell({ reference, style: Number(style), type, text });
    return afterRowEnd(piece, end, taker);
  });
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
