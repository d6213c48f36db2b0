import type { Reference } from '../reference';
import type { JudgedEntry } from './enterability';
import { sameThingKey } from './examination';

/**
 * The ids of entries that ask for the same thing as another entry of their person, whatever the words and the size; withdrawn ones ask for
 * nothing. One look at each entry: things have numbers, and of each is kept who asked for it last.
 */
export function askedTwice(
  entriesOf: ReadonlyMap<string, readonly JudgedEntry[]>,
  reference: Reference,
): ReadonlySet<number> {
  const numbers = new Map<string, number>();
  const thingOfAsking: number[] = [];
  const lastBy: JudgedEntry[] = [];
  const twice = new Set<number>();
  for (const own of entriesOf.values()) {
    if (own.length < 2) continue;
    for (const one of own) {
      if (one.entry.status.standing === 'withdrawn') continue;
      const thing = (thingOfAsking[one.asking] ??= numberOf(sameThingKey(one, reference)));
      const last = lastBy[thing];
      if (last?.candidateKey === one.candidateKey) twice.add(last.entry.id).add(one.entry.id);
      lastBy[thing] = one;
    }
  }
  return twice;

  function numberOf(thing: string): number {
    const known = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, known);
    return known;
  }
}
