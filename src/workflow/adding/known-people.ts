import { bareUci, groupBy, memoizeBy, validNumberOrEmpty } from '../../entries';
import type { Joining } from '../../table';

/** The candidates of a sheet, to be found by what a line says of them. */
export class KnownPeople {
  readonly byUci: ReadonlyMap<string, readonly Joining[]>;
  readonly byNumber: ReadonlyMap<string, readonly Joining[]>;
  /** The heading of a group by its value, in small letters. */
  readonly groups: ReadonlyMap<string, readonly [heading: string, value: string]>;
  /** By their words, in any order. */
  readonly #called = memoizeBy(
    (words: readonly string[]) => words.join(' '),
    (words) => this.#find(words),
  );
  #names: ReadonlyMap<string, readonly NamedPerson[]> | null = null;

  constructor(private readonly known: readonly Joining[]) {
    this.byUci = byEachKey(known, ({ rows }) => rows.map((row) => bareUci(row)));
    this.byNumber = groupBy(known, ({ person }) => validNumberOrEmpty(person));
    const groups = known.flatMap(({ person }) => Object.entries(person.groups));
    this.groups = new Map(groups.map(([heading, value]) => [value.toLowerCase(), [heading, value] as const]));
  }

  /** Those whose surname is among the words, and who have every other word for a forename. */
  called(words: readonly string[]): readonly Joining[] {
    const given = plainWords(words).sort();
    return given.length < 2 ? [] : this.#called(given);
  }

  /** Those who may be meant where nobody is called so: with a surname, or a whole forename, among the words. */
  resembling(words: readonly string[]): readonly Joining[] {
    const given = new Set(plainWords(words));
    this.#names ??= namesByWord(this.known);
    const names = this.#names;
    return [...new Set([...given].flatMap((word) => (names.get(word) ?? []).map(({ one }) => one)))];
  }

  /** Those who are likely meant where nobody is called so: with the surname among the words; else with all words for forenames. */
  alike(words: readonly string[]): readonly Joining[] {
    const given = plainWords(words);
    const all = this.resembling(words);
    const ofSurname = all.filter(({ person }) => plainWords([person.surname]).every((word) => given.includes(word)));
    if (ofSurname.length > 0) return ofSurname;
    return all.filter(({ person }) => {
      const own = plainWords([person.surname, person.forenames]);
      return given.every((word) => own.includes(word));
    });
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
  return byEachKey(named, ({ words }) => words);
}

interface NamedPerson {
  readonly one: Joining;
  readonly surname: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** Things by each of their keys, which may be several; once by each. */
function byEachKey<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => Iterable<string>,
): ReadonlyMap<string, readonly Thing[]> {
  const pairs = things.flatMap((thing) => [...new Set(keysOf(thing))].map((key) => ({ key, thing })));
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, own]) => [key, own.map(({ thing }) => thing)]));
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
