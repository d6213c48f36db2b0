import type { ResolvedEntry } from '../reference';

/** Takes what a rule of the whole sheet counts, under keys. */
export interface Counter<Item> {
  /** @param row the row of the sheet that it is in, counted from 0 */
  add(key: string, row: number, item: Item): void;
  /** The same for many rows at once. */
  addRows(key: string, rows: readonly number[], item: Item): void;
}

/** What was counted under one key, in the sheet's order; there is one at least. */
export interface Tally<Item> {
  readonly key: string;
  readonly first: Item;
  readonly count: number;
  /** All of them, for rules that mark every cell: it takes the longer the more there are. */
  all(): readonly Item[];
}

/** Counts an entry in its row. */
export function countEntry<Item extends ResolvedEntry>(counter: Counter<Item>, key: string, item: Item): void {
  counter.add(key, item.entry.candidate.row, item);
}

/** Counts a list once, to be thrown away. */
export class Tallies<Item> implements Counter<Item> {
  private readonly byKey = new Map<string, { readonly row: number; readonly items: Item[] }>();

  add(key: string, row: number, item: Item): void {
    const group = this.byKey.get(key);
    if (group) group.items.push(item);
    else this.byKey.set(key, { row, items: [item] });
  }

  addRows(key: string, rows: readonly number[], item: Item): void {
    const [row] = rows;
    if (row === undefined) return;
    const group = this.byKey.get(key) ?? { row, items: [] };
    this.byKey.set(key, group);
    for (let count = 0; count < rows.length; count++) group.items.push(item);
  }

  /** What was counted; keys come in the order of the rows in which they are first met. */
  all(): Tally<Item>[] {
    return [...this.byKey]
      .sort(([, one], [, other]) => one.row - other.row)
      .flatMap(([key, { items }]) => {
        const [first] = items;
        return first === undefined ? [] : [{ key, first, count: items.length, all: () => items }];
      });
  }
}
