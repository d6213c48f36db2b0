import { groupBy } from '../../entries';
import type { DisallowedPair } from '../../reference';

/** A pair, and which of its codes is the other one. */
interface Side {
  readonly pair: DisallowedPair;
  readonly other: string;
}

/** Pairs that basedata disallows, from both sides, by the code of the one. */
export function sidesByCode(pairs: readonly DisallowedPair[]): ReadonlyMap<string, readonly Side[]> {
  const sides = pairs.flatMap((pair) => {
    const [one, other] = pair.codes;
    return [
      { code: one, pair, other },
      { code: other, pair, other: one },
    ];
  });
  return groupBy(sides, ({ code }) => code);
}
