import { OTHER_MARKUP } from '../xml/other-markup';

/**
 * Takes the element that begins at `at`, if it is whole and written in the plain way, with whatever else may go along. Returns where
 * reading goes on, and -1 where the element is not plain.
 */
export type Take = (piece: string, at: number) => number;

/**
 * Takes elements that are written in the plain way out of a part as its text comes, and leaves the rest, which stays
 * well-formed, to the XML parser: a parser takes many times as long over them. Others are the parser's.
 */
export class PlainMarkup {
  #end = '';
  #isPlain = true;

  /** @param start how the elements begin, plain or not: `<c ` */
  constructor(
    private readonly start: string,
    private readonly take: Take,
  ) {}

  /** The text without the plain elements. They are taken in the order in which they stand, when what is before them was. */
  *rest(piece: string): Generator<string, void> {
    const { start, take } = this;
    this.#isPlain &&= !this.#hasOtherMarkup(piece);
    let left = 0;
    let next = this.#isPlain ? piece.indexOf(start) : -1;
    while (next !== -1) {
      if (left < next) yield piece.slice(left, next);
      const end = take(piece, next);
      left = end === -1 ? next : end;
      next = piece.indexOf(start, end === -1 ? next + start.length : end);
    }
    if (left < piece.length) yield piece.slice(left);
  }

  #hasOtherMarkup(piece: string): boolean {
    // The two characters may lie in two pieces.
    const before = this.#end;
    this.#end = piece.slice(-5);
    // Looking for one character is far quicker, and nearly no piece of a sheet has either.
    return (piece.includes('!') || piece.includes('?')) && OTHER_MARKUP.test(before + piece);
  }
}
