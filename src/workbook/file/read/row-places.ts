/**
 * Where the rows of a worksheet stand that holds nothing but plain cells in them, as they are found while it is read: to find them once more
 * takes as long as to read a third of it. Offsets are those of the only piece that is read.
 */
export class RowPlaces {
  /** The rows behind the first, counted from 0. */
  readonly numbers: number[] = [];
  /** Where each of them ends its opening tag. */
  readonly tagEnds: number[] = [];
  /** Where the closing tag of the row before each of them begins: it begins behind that. */
  readonly closeStarts: number[] = [];
  /** Where the first cell begins; -1 while there is none. */
  firstCell = -1;
  /** Just behind the last cell that was taken, with the start of a row that follows it. */
  behindCell = -1;
  firstColumn = Infinity;
  lastColumn = -1;
  private pieces = 0;
  private left = 0;

  beginPiece(): void {
    this.pieces++;
  }

  /** Something before `at` is no plain cell, as what stands before the first one never is. */
  leave(at: number): void {
    if (this.left === 0) this.firstCell = at;
    this.left++;
  }

  takeColumn(column: number): void {
    if (column < this.firstColumn) this.firstColumn = column;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  /** A row begins behind the closing tag of the one before. */
  takeRow(number: number, closeStart: number, tagEnd: number): void {
    this.numbers.push(number);
    this.closeStarts.push(closeStart);
    this.tagEnds.push(tagEnd);
  }

  /**
   * Whether all rows are known: one piece was read, from its first cell on nothing was left but what stands behind the last, and the last row
   * has a cell.
   */
  get areAll(): boolean {
    return this.pieces === 1 && this.left === 1 && this.behindCell > (this.tagEnds.at(-1) ?? this.firstCell);
  }
}

/** By the bytes of a worksheet that was read in one piece, for as long as they are kept. */
export const rowPlaces = new WeakMap<Uint8Array, RowPlaces>();
