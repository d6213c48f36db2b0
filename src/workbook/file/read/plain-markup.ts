/** A comment, CDATA section or instruction, in which what looks like an element is none. */
const OTHER_MARKUP = /<[!?](?!xml )/;

/** Takes a plain element that was found in a piece of text and ends at `end`. Returns where reading goes on. */
export type Take = (found: RegExpExecArray, piece: string, end: number) => number;

/**
 * Takes elements that are written in the plain way out of a part as its text comes, and leaves the rest, which stays
 * well-formed, to the XML parser: a parser takes four times as long over them. Others are the parser's.
 */
export class PlainMarkup {
  #end = '';
  #isPlain = true;

  /**
   * @param start how the elements begin, plain or not: `<c `
   * @param pattern a whole plain element; sticky
   */
  constructor(
    private readonly start: string,
    private readonly pattern: RegExp,
    private readonly take: Take,
  ) {}

  /** The text without the plain elements. They are taken in the order in which they stand, when what is before them was. */
  *rest(piece: string): Generator<string, void> {
    const { start, pattern } = this;
    // The two characters may lie in two pieces.
    this.#isPlain &&= !OTHER_MARKUP.test(this.#end + piece);
    this.#end = piece.slice(-5);
    let left = 0;
    let next = this.#isPlain ? piece.indexOf(start) : -1;
    while (next !== -1) {
      pattern.lastIndex = next;
      const found = pattern.exec(piece);
      if (found === null) next = piece.indexOf(start, next + start.length);
      else {
        if (left < next) yield piece.slice(left, next);
        left = this.take(found, piece, next + found[0].length);
        next = piece.startsWith(start, left) ? left : piece.indexOf(start, left);
      }
    }
    if (left < piece.length) yield piece.slice(left);
  }
}
