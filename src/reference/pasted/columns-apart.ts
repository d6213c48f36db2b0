import type { Says } from './what-it-says';

/** A line of a pasted text that names what a value may be for. */
export interface NamedThing {
  readonly line: string;
  readonly says: Says;
}

/** Whether words name a thing of a list: a size, a charge or a day. `Registration` alone stands above the sizes. */
export function isThing({ size, fee, date }: Says): boolean {
  return size !== undefined || date !== undefined || (fee !== undefined && fee !== 'registration');
}

/**
 * Whether a text has lost its columns, as the text of a PDF may: names stand below each other, and their values after them. One value below
 * several names of one kind is the value of any of them.
 * @param count how many lines with nothing but a value follow
 */
export function areApart(things: readonly NamedThing[], count: number): boolean {
  if (things.length < 2) return false;
  return count > 1 || (['size', 'fee', 'date'] as const).some((key) => differIn(things, key));
}

function differIn(things: readonly NamedThing[], key: 'size' | 'fee' | 'date'): boolean {
  return new Set(things.flatMap(({ says }) => says[key] ?? [])).size > 1;
}

/** Of more values than these nobody chooses. */
const MOST = 24;

/**
 * Which of the values below may be those of each name: where there are as many, or twice as many and so on, those in the same order; else
 * every one, unless there are too many to choose of. It is an offer in any case, which somebody has to look at.
 */
export function offeredTo<Value>(index: number, things: readonly NamedThing[], values: readonly Value[]): Value[] {
  if (values.length > MOST * things.length) return [];
  if (values.length % things.length !== 0) return values.length > MOST ? [] : [...values];
  return values.filter((_, at) => at % things.length === index);
}
