import type { ResolvedEntry } from '../reference';

/** Something in a row that a rule of the whole sheet counts, and under which key. */
export interface Tallied<Item> {
  readonly key: string;
  /** The row of the sheet, counted from 0. */
  readonly row: number;
  readonly item: Item;
}

/** A row's entry, counted. */
export function talliedEntry<Item extends ResolvedEntry>(key: string, item: Item): Tallied<Item> {
  return { key, row: item.entry.candidate.row, item };
}

/** What was counted under one key, in the sheet's order; there is one at least. */
export interface Tally<Item> {
  readonly key: string;
  readonly first: Item;
  readonly count: number;
  /** All of them, for rules that mark every cell: it takes the longer the more there are. */
  all(): readonly Item[];
}

/** Counts, by key; the keys come in the order of the rows in which they are first met. */
export function talliesOf<Item>(counted: readonly Tallied<Item>[]): Tally<Item>[] {
  const groups = new Map<string, Tallied<Item>[]>();
  for (const one of counted) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  return [...groups.values()]
    .sort(([one], [other]) => (one?.row ?? 0) - (other?.row ?? 0))
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return [{ key: first.key, first: first.item, count: group.length, all: () => group.map(({ item }) => item) }];
    });
}
