/** What a row has by column; nothing where there is none. */
type Row<Value> = (Value | undefined)[];

/**
 * Gathers what the cells of a sheet have, row by row, where most rows have the same: a row that is like the one before it, as nearly all are by
 * their number formats, is kept as that one, so that memory goes with the different rows there are.
 */
export class AlikeRows<Value> {
  private readonly kept: (Readonly<Row<Value>> | undefined)[] = [];
  /** Rows that are no longer like the one that they were kept as: cells came for them after those of a later row. */
  private readonly own = new Map<number, Row<Value>>();
  private last = -1;
  private lastRow: Row<Value> = [];

  put(row: number, column: number, value: Value): void {
    if (row > this.last) {
      this.keepLast();
      this.last = row;
    }
    const cells = row === this.last ? this.lastRow : this.ownOf(row);
    cells[column] = value;
  }

  /** The rows, of which those that have nothing may be undefined. Nothing is put afterwards. */
  rows(): readonly (Readonly<Row<Value>> | undefined)[] {
    this.keepLast();
    return this.kept;
  }

  private ownOf(row: number): Row<Value> {
    const known = this.own.get(row);
    if (known) return known;
    const cells = [...(this.kept[row] ?? [])];
    this.own.set(row, cells);
    this.kept[row] = cells;
    return cells;
  }

  private keepLast(): void {
    if (this.last === -1) return;
    const { last, lastRow } = this;
    const before = this.own.has(last - 1) ? undefined : this.kept[last - 1];
    this.kept[last] = before !== undefined && isAlike(before, lastRow) ? before : lastRow.slice();
    this.lastRow = [];
    this.last = -1;
  }
}

function isAlike<Value>(one: Readonly<Row<Value>>, other: Readonly<Row<Value>>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
