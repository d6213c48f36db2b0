import { bareUci, groupBy, validNumberOrEmpty } from '../../entries';
import type { Joining } from '../../table';

/** The candidates of a sheet, to be found by what a line says of them. */
export class KnownPeople {
  readonly byUci: ReadonlyMap<string, readonly Joining[]>;
  readonly byNumber: ReadonlyMap<string, readonly Joining[]>;
  /** The heading of a group by its value, in small letters. */
  readonly groups: ReadonlyMap<string, readonly [heading: string, value: string]>;
  #names: ReadonlyMap<string, readonly NamedPerson[]> | null = null;
  readonly #called = new Map<string, readonly Joining[]>();

  constructor(private readonly known: readonly Joining[]) {
    const ucis = known.flatMap((one) =>
      [...new Set(one.rows.map((row) => bareUci(row)))].map((uci) => [uci, one] as const),
    );
    this.byUci = onlyPeople(groupBy(ucis, ([uci]) => uci));
    this.byNumber = groupBy(known, ({ person }) => validNumberOrEmpty(person));
    const groups = known.flatMap(({ person }) => Object.entries(person.groups));
    this.groups = new Map(groups.map(([heading, value]) => [value.toLowerCase(), [heading, value] as const]));
  }

  /** Those whose surname is among the words, and who have every other word for a forename. */
  called(words: readonly string[]): readonly Joining[] {
    const given = plainWords(words).sort();
    if (given.length < 2) return [];
    const key = given.join(' ');
    const known = this.#called.get(key) ?? this.#find(given);
    this.#called.set(key, known);
    return known;
  }

  /** Of those with the word that fewest have: many may be called Smith. */
  #find(given: readonly string[]): Joining[] {
    this.#names ??= namesByWord(this.known);
    const names = this.#names;
    const [fewest = []] = given.map((word) => names.get(word) ?? []).sort((one, other) => one.length - other.length);
    return fewest.flatMap(({ one, surname, words: own }) =>
      surname.every((word) => given.includes(word)) && given.every((word) => own.has(word)) ? [one] : [],
    );
  }
}

function namesByWord(known: readonly Joining[]): ReadonlyMap<string, readonly NamedPerson[]> {
  const named = known.map((one) => ({
    one,
    surname: plainWords([one.person.surname]),
    words: new Set(plainWords([one.person.surname, one.person.forenames])),
  }));
  const pairs = named.flatMap((person) => [...person.words].map((word) => [word, person] as const));
  return new Map([...groupBy(pairs, ([word]) => word)].map(([word, some]) => [word, some.map(([, person]) => person)]));
}

interface NamedPerson {
  readonly one: Joining;
  readonly surname: readonly string[];
  readonly words: ReadonlySet<string>;
}

function onlyPeople(
  groups: ReadonlyMap<string, readonly (readonly [string, Joining])[]>,
): ReadonlyMap<string, readonly Joining[]> {
  return new Map([...groups].map(([key, pairs]) => [key, pairs.map(([, one]) => one)]));
}

/** The words of texts, to be compared whatever case and accents. */
export const plainWords = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) =>
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[\s,]+/),
    )
    .filter((word) => word !== '');
