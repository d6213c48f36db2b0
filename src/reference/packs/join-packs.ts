import type { Pack } from './pack-schema';
import { familyOf, type Family } from '../family';

/** Several packs as one. */
export interface JoinedPack extends Pick<
  Pack,
  | 'title'
  | 'defaultSuite'
  | 'boards'
  | 'policies'
  | 'seriesDates'
  | 'fees'
  | 'qualifications'
  | 'examinedUnits'
  | 'mandatoryUnits'
  | 'titlesWithoutCode'
> {
  readonly families: readonly [Family, ...Family[]];
  /** The fees of the pack that a suite belongs to; those of the first pack where it belongs to none. */
  readonly feesOf: (suite: string | null) => Pack['fees'];
}

/**
 * Puts packs together. Everything that belongs to a suite comes from its own pack; of what belongs to none (a board, the pattern
 * of a month's dates, the name of a fee) the first pack that has it counts, and so does the first pack's default suite.
 */
export function joinPacks(packs: readonly [Pack, ...Pack[]]): JoinedPack {
  const [first] = packs;
  const all = <Item>(itemsOf: (pack: Pack) => readonly Item[]): Item[] => packs.flatMap(itemsOf);
  const feesBySuite = new Map(packs.flatMap(({ policies, fees }) => policies.map(({ suite }) => [suite, fees])));
  return {
    title: first.title,
    defaultSuite: first.defaultSuite,
    boards: firstOf(
      all(({ boards }) => boards),
      ({ value }) => value,
    ),
    policies: all(({ policies }) => policies),
    seriesDates: firstOf(
      all(({ seriesDates }) => seriesDates),
      ({ month }) => String(month),
    ),
    fees: firstOf(
      all(({ fees }) => fees),
      ({ item }) => item,
    ),
    qualifications: all(({ qualifications }) => qualifications),
    examinedUnits: all(({ examinedUnits }) => examinedUnits),
    mandatoryUnits: all(({ mandatoryUnits }) => mandatoryUnits),
    titlesWithoutCode: all(({ titlesWithoutCode }) => titlesWithoutCode),
    families: [familyOf(first), ...packs.slice(1).map(familyOf)],
    feesOf: (suite) => feesBySuite.get(suite ?? '') ?? first.fees,
  };
}

function firstOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map([...items].reverse().map((item) => [keyOf(item), item])).values()].reverse();
}
