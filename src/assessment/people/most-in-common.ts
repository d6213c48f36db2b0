/** A detail that tells people apart, and how much it says that two have it in common. */
export interface Weighed<Details> {
  readonly of: (details: Details) => string;
  readonly weight: number;
}

/** What two have in common, and which other details both give. */
export interface InCommon {
  /** The numbers of the details that agree. */
  readonly agreeing: readonly number[];
  readonly total: number;
  /** Whether both give the detail, and not the same. */
  readonly isOther: (detail: number) => boolean;
}

/** A way in which details can agree, with which of the watched details the person of the sheet gives. */
interface Way {
  readonly agreeing: readonly number[];
  readonly total: number;
  readonly gives: readonly boolean[];
}

/**
 * Finds the one with whom given details have most in common, and enough; of several the one of the lowest rank, then the first. What that takes
 * does not grow with the people: each is found by every choice of details that could agree.
 */
export class MostInCommon<Person, Details> {
  readonly #first = new Map<string, number>();
  readonly #ways: readonly Way[];

  /**
   * @param watched the numbers of the details that must be known to be given where they do not agree
   * @param rankOf the rank of what is enough in common; null where it is not enough
   */
  constructor(
    private readonly people: readonly Person[],
    detailsOf: (person: Person) => Details,
    private readonly weighed: readonly Weighed<Details>[],
    private readonly watched: readonly number[],
    private readonly rankOf: (common: InCommon, gives: readonly boolean[]) => number | null,
  ) {
    this.#ways = waysOf(weighed, watched.length);
    for (const [place, person] of people.entries()) {
      const texts = weighed.map(({ of }) => of(detailsOf(person)));
      const gives = watched.map((detail) => texts[detail] !== '');
      for (const agreeing of choicesOf(texts.flatMap((text, detail) => (text === '' ? [] : [detail])))) {
        const key = keyOf(agreeing, texts, gives);
        if (!this.#first.has(key)) this.#first.set(key, place);
      }
    }
  }

  find(details: Details): Person | null {
    const texts = this.weighed.map(({ of }) => of(details));
    let best: { readonly total: number; readonly rank: number; readonly place: number } | null = null;
    for (const { agreeing, total, gives } of this.#ways) {
      if (best !== null && total < best.total) break;
      if (agreeing.some((detail) => texts[detail] === '')) continue;
      const place = this.#first.get(keyOf(agreeing, texts, gives));
      if (place === undefined) continue;
      const isOther = (detail: number): boolean =>
        !agreeing.includes(detail) && texts[detail] !== '' && gives[this.watched.indexOf(detail)] === true;
      const rank = this.rankOf({ agreeing, total, isOther }, gives);
      if (rank === null) continue;
      const isBetter = best === null || rank < best.rank || (rank === best.rank && place < best.place);
      if (isBetter) best = { total, rank, place };
    }
    return best === null ? null : (this.people[best.place] ?? null);
  }
}

/** Every way, those that say most first. */
function waysOf(weighed: readonly Weighed<never>[], watched: number): Way[] {
  const given = choicesOf(Array.from({ length: watched }, (_, at) => at)).concat([[]]);
  return choicesOf(weighed.map((_, detail) => detail))
    .flatMap((agreeing) => {
      const total = agreeing.reduce((sum, detail) => sum + (weighed[detail]?.weight ?? 0), 0);
      return given.map((some) => ({
        agreeing,
        total,
        gives: Array.from({ length: watched }, (_, at) => some.includes(at)),
      }));
    })
    .sort((one, other) => other.total - one.total);
}

/** Every choice of at least one of some, each in their order. */
function choicesOf(numbers: readonly number[]): number[][] {
  return numbers.reduce<number[][]>(
    (choices, number) => [...choices, ...choices.map((choice) => [...choice, number]), [number]],
    [],
  );
}

function keyOf(agreeing: readonly number[], texts: readonly string[], gives: readonly boolean[]): string {
  return [gives.join(), ...agreeing.map((detail) => `${detail} ${texts[detail] ?? ''}`)].join('\u0001');
}
