import { groupBy } from '../entries';
import type { JudgedEntry, RequestCount } from '../assessment';

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

/** Counts the entries of requests by a key of the request, with the first entry of each. */
export function talliedRequests(
  requests: readonly RequestCount[],
  keyOf: (request: RequestCount) => string,
): Tally<JudgedEntry>[] {
  return [...groupBy(requests, keyOf)].flatMap(([key, own]) => {
    const [request] = own;
    const count = own.reduce((sum, one) => sum + one.count, 0);
    return request === undefined ? [] : [{ key, first: request.first, count }];
  });
}
