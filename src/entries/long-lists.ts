/*
 * What is done to lists as long as a file makes them. The arguments of a call have to fit on the stack, so `Math.max(...list)` and
 * `push(...list)` fail beyond some 100,000 items.
 */

/** The largest of the numbers and of `least`; -Infinity where there is neither. */
export function largest(numbers: Iterable<number>, least = -Infinity): number {
  let found = least;
  for (const number of numbers) if (number > found) found = number;
  return found;
}

/** The smallest of the numbers; Infinity where there is none. */
export function smallest(numbers: Iterable<number>): number {
  let found = Infinity;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

/** Puts the items of lists at the end of a list. */
export function addAll<Item>(list: Item[], ...added: readonly Iterable<Item>[]): void {
  for (const items of added) for (const item of items) list.push(item);
}

/** All items of lists one after the other, in a list that is no longer than they are. */
export function allOf<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  let length = 0;
  for (const items of lists) length += items.length;
  const all = new Array<Item>(length);
  let place = 0;
  for (const items of lists) for (const item of items) all[place++] = item;
  return all;
}
