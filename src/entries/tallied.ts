/** What has one key: the first of it in the order given, and how many there are. */
export interface Tally<Item, Key> {
  readonly key: Key;
  readonly first: Item;
  readonly count: number;
}

/** Counts items by a key; the keys come as they are first met. */
export function tallied<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Tally<Item, Key>[] {
  const tallies = new Map<Key, { readonly key: Key; readonly first: Item; count: number }>();
  for (const item of items) {
    const key = keyOf(item);
    const known = tallies.get(key);
    if (known) known.count++;
    else tallies.set(key, { key, first: item, count: 1 });
  }
  return [...tallies.values()];
}
