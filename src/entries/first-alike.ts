import { smallest } from './long-lists';

/** Places in a list of details that are compared with each other. */
type Places = readonly number[];

/**
 * In which ways things are alike: in one of `without` they contradict each other nowhere, where an empty detail contradicts nothing; or both
 * give all details of one of `given`, and the same.
 */
export interface WaysAlike {
  readonly without: readonly Places[];
  readonly given: readonly Places[];
}

/** Stands for any text, and is none that a cell holds. */
const ANY = '\u0000';
const BETWEEN = '\u0001';

/**
 * Finds the first of many things that is like another, by a list of details each. What that takes does not grow with the number of things, so
 * that ten thousand rows under one number are looked at once, not each beside each.
 */
export class FirstAlike<Thing> {
  readonly #things: Thing[] = [];
  /** By what they give, the place of the first thing. */
  readonly #first = new Map<string, number>();
  readonly #ways: WaysAlike;

  constructor(ways: WaysAlike) {
    this.#ways = ways;
  }

  add(thing: Thing, details: readonly string[]): void {
    const place = this.#things.push(thing) - 1;
    const { without, given } = this.#ways;
    const keys = [
      ...without.flatMap((places, way) => keysOf(way, places, (at) => [details[at] ?? '', ANY])),
      ...given.flatMap((places, way) => givenKey(way, places, details)),
    ];
    for (const key of keys) if (!this.#first.has(key)) this.#first.set(key, place);
  }

  find(details: readonly string[]): Thing | undefined {
    const { without, given } = this.#ways;
    const either = (at: number): readonly string[] => {
      const detail = details[at] ?? '';
      return detail === '' ? [ANY] : [detail, ''];
    };
    const keys = [
      ...without.flatMap((places, way) => keysOf(way, places, either)),
      ...given.flatMap((places, way) => givenKey(way, places, details)),
    ];
    const places = keys.flatMap((key) => this.#first.get(key) ?? []);
    return places.length === 0 ? undefined : this.#things[smallest(places)];
  }
}

/** Every way to choose one text for each place. */
function keysOf(way: number, places: Places, textsAt: (at: number) => readonly string[]): string[] {
  let keys = [`without ${way}`];
  for (const at of places) keys = keys.flatMap((key) => textsAt(at).map((text) => key + BETWEEN + text));
  return keys;
}

function givenKey(way: number, places: Places, details: readonly string[]): readonly string[] {
  const texts = places.map((at) => details[at] ?? '');
  return texts.includes('') ? [] : [[`given ${way}`, ...texts].join(BETWEEN)];
}
