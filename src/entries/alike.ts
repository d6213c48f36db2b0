/** Most kinds of one key that a thing is compared with: what a whole column says, such as "TBC" for a number, tells nothing apart. */
const MOST_COMPARED = 8;

/**
 * The kind of each thing of a list, by its place: things of one kind are alike, and kinds are numbered from 0 as they first come. A list names
 * few candidates and few codes in many rows, and what is true of one thing of a kind need be worked out once. Things that are alike
 * may still be of two kinds, which costs time and changes nothing.
 *
 * @param keyOf must be equal for things that are alike
 */
export function kindsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
  areAlike: (one: Item, other: Item) => boolean,
): Int32Array {
  const kinds = new Int32Array(items.length);
  const firsts: Item[] = [];
  /** By kind: the kind before it that has the same key; -1 where there is none. */
  const before: number[] = [];
  const newest = new Map<unknown, number>();
  let last = -1;
  for (let place = 0; place < items.length; place++) {
    const item = items[place];
    if (item === undefined) continue;
    const neighbour = firsts[last];
    if (neighbour === undefined || !areAlike(item, neighbour)) {
      const key = keyOf(item);
      const known = newest.get(key) ?? -1;
      last = alikeAmong(item, known);
      if (last === -1) {
        last = firsts.push(item) - 1;
        before.push(known);
        newest.set(key, last);
      }
    }
    kinds[place] = last;
  }
  return kinds;

  function alikeAmong(item: Item, from: number): number {
    let kind = from;
    for (let compared = 0; kind !== -1 && compared < MOST_COMPARED; compared++) {
      const first = firsts[kind];
      if (first !== undefined && areAlike(item, first)) return kind;
      kind = before[kind] ?? -1;
    }
    return -1;
  }
}

/** The places at which kinds come for the first time, in their order. */
export function firstPlaces(kinds: ArrayLike<number>): number[] {
  const isSeen: boolean[] = [];
  const places: number[] = [];
  for (let place = 0; place < kinds.length; place++) {
    const kind = kinds[place] ?? 0;
    if (isSeen[kind]) continue;
    isSeen[kind] = true;
    places.push(place);
  }
  return places;
}
