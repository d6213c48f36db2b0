/** What has one key: the first of it in the order given, and how many there are. */
interface Tally<Item> {
  readonly key: string;
  readonly first: Item;
  readonly count: number;
}

/** Counts items by a key; the keys come as they are first met. */
export function tallied<Item>(items: readonly Item[], keyOf: (item: Item) => string): Tally<Item>[] {
  const tallies = new Map<string, { readonly key: string; readonly first: Item; count: number }>();
  for (const item of items) {
    const key = keyOf(item);
    const known = tallies.get(key);
    if (known) known.count++;
    else tallies.set(key, { key, first: item, count: 1 });
  }
  return [...tallies.values()];
}
