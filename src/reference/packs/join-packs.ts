import type { Pack } from './pack-schema';
import { familyOf, type Family } from '../family';

/** Several packs as one. */
export interface JoinedPack extends Pick<
  Pack,
  | 'title'
  | 'defaultSuite'
  | 'boards'
  | 'policies'
  | 'fees'
  | 'qualifications'
  | 'examinedUnits'
  | 'mandatoryUnits'
  | 'titlesWithoutCode'
> {
  readonly lastDates: NonNullable<Pack['lastDates']>;
  readonly families: readonly [Family, ...Family[]];
  /** The fees of the pack that a suite belongs to; those of the first pack where it belongs to none. */
  readonly feesOf: (suite: string | null) => Pack['fees'];
  /** The yearly patterns of dates, in the same way. */
  readonly datesOf: (suite: string | null) => Pack['seriesDates'];
  /** Whether a suite belongs to another pack than the first. */
  readonly isOfAnother: (suite: string | null) => boolean;
}

/**
 * Puts packs together. Everything that belongs to a suite comes from its own pack; of what belongs to none (a board, the
 * name of a fee) the first pack that has it counts, and so does the first pack's default suite.
 */
export function joinPacks(packs: readonly [Pack, ...Pack[]]): JoinedPack {
  const [first] = packs;
  const all = <Item>(itemsOf: (pack: Pack) => readonly Item[]): Item[] => packs.flatMap(itemsOf);
  const packOf = new Map(packs.flatMap((pack) => pack.policies.map(({ suite }) => [suite, pack])));
  return {
    title: first.title,
    defaultSuite: first.defaultSuite,
    boards: firstOf(
      all(({ boards }) => boards),
      ({ value }) => value,
    ),
    policies: all(({ policies }) => policies),
    fees: firstOf(
      all(({ fees }) => fees),
      ({ item }) => item,
    ),
    qualifications: all(({ qualifications }) => qualifications),
    examinedUnits: all(({ examinedUnits }) => examinedUnits),
    mandatoryUnits: all(({ mandatoryUnits }) => mandatoryUnits),
    lastDates: all(({ lastDates }) => lastDates ?? []),
    titlesWithoutCode: all(({ titlesWithoutCode }) => titlesWithoutCode),
    families: [familyOf(first), ...packs.slice(1).map(familyOf)],
    feesOf: (suite) => (packOf.get(suite ?? '') ?? first).fees,
    datesOf: (suite) => (packOf.get(suite ?? '') ?? first).seriesDates,
    isOfAnother: (suite) => (packOf.get(suite ?? '') ?? first) !== first,
  };
}

function firstOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map([...items].reverse().map((item) => [keyOf(item), item])).values()].reverse();
}
