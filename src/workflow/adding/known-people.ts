import { bareUci, groupBy, memoizeBy, validNumberOrEmpty } from '../../entries';
import type { Joining } from '../../table';

/** The candidates of a sheet, to be found by what a line says of them. */
export class KnownPeople {
  readonly byKey: ReadonlyMap<string, Joining>;
  readonly byUci: ReadonlyMap<string, readonly Joining[]>;
  readonly byNumber: ReadonlyMap<string, readonly Joining[]>;
  /** The heading of a group by its value, in small letters. */
  readonly groups: ReadonlyMap<string, readonly [heading: string, value: string]>;
  /** By their words, in any order. */
  readonly #called = memoizeBy(
    (words: readonly string[]) => words.join(' '),
    (words) => this.#find(words),
  );
  #names: Names | null = null;

  constructor(private readonly known: readonly Joining[]) {
    this.byKey = new Map(known.map((one) => [one.key, one]));
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

  /**
   * Those who may be meant where nobody is called so: with a surname, or a whole forename, among the words.
   * @param most of more than these nobody chooses: no more are looked for
   */
  resembling(words: readonly string[], most: number): readonly Joining[] {
    const { byWord } = this.#named();
    return firstOf(eachOf(new Set(plainWords(words)), byWord), most);
  }

  /**
   * Those who are likely meant where nobody is called so: with the surname among the words; else with all words for forenames.
   * @param most of more than these nobody chooses: no more are looked for
   */
  alike(words: readonly string[], most: number): readonly Joining[] {
    const { byWord, surnames } = this.#named();
    const given = new Set(plainWords(words));
    const ofSurname = firstOf(withSurname(given, surnames), most);
    return ofSurname.length > 0 ? ofSurname : firstOf(withAll([...given], byWord), most);
  }

  #named(): Names {
    return (this.#names ??= namesOf(this.known));
  }

  #find(given: readonly string[]): Joining[] {
    return fewest(given, this.#named().byWord).flatMap(({ one, surname, words: own }) =>
      surname.every((word) => given.includes(word)) && given.every((word) => own.has(word)) ? [one] : [],
    );
  }
}

/** The first of people, each once. */
function firstOf(people: Iterable<NamedPerson>, most: number): Joining[] {
  const found = new Set<Joining>();
  for (const { one } of people) {
    if (found.size >= most) break;
    found.add(one);
  }
  return [...found];
}

function* eachOf<Thing>(words: Iterable<string>, byWord: ReadonlyMap<string, readonly Thing[]>): Iterable<Thing> {
  for (const word of words) yield* byWord.get(word) ?? [];
}

function* withSurname(given: ReadonlySet<string>, surnames: Names['surnames']): Iterable<NamedPerson> {
  for (const { words, people } of eachOf(given, surnames)) if (words.every((word) => given.has(word))) yield* people;
}

function* withAll(given: readonly string[], byWord: Names['byWord']): Iterable<NamedPerson> {
  for (const person of fewest(given, byWord)) if (given.every((word) => person.words.has(word))) yield person;
}

/** Of the people of each word those of the word that fewest have: many may be called Smith. */
function fewest(given: readonly string[], byWord: Names['byWord']): readonly NamedPerson[] {
  let found: readonly NamedPerson[] | undefined;
  for (const word of given) {
    const own = byWord.get(word) ?? [];
    if (found === undefined || own.length < found.length) found = own;
  }
  return found ?? [];
}

interface NamedPerson {
  readonly one: Joining;
  readonly surname: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** A surname, in words, and all who have it. */
interface Surname {
  readonly words: readonly string[];
  readonly people: readonly NamedPerson[];
}

interface Names {
  readonly byWord: ReadonlyMap<string, readonly NamedPerson[]>;
  /** Each surname once: by the word of it that fewest surnames have. Who has none is found by each forename. */
  readonly surnames: ReadonlyMap<string, readonly Surname[]>;
}

function namesOf(known: readonly Joining[]): Names {
  const named = known.map((one) => ({
    one,
    surname: plainWords([one.person.surname]),
    words: new Set(plainWords([one.person.surname, one.person.forenames])),
  }));
  const bySurname = groupBy(named, ({ surname }) => surname.join(' '));
  const nameless = (bySurname.get('') ?? []).map((one): Surname => ({ words: [], people: [one] }));
  bySurname.delete('');
  const surnames = [...bySurname.values()].map((people): Surname => ({ words: people[0]?.surname ?? [], people }));
  const shared = byEachKey(surnames, ({ words }) => words);
  const rarest = (words: readonly string[]): string =>
    words.reduce((rare, word) => ((shared.get(word)?.length ?? 0) < (shared.get(rare)?.length ?? 0) ? word : rare));
  return {
    byWord: byEachKey(named, ({ words }) => words),
    surnames: byEachKey([...surnames, ...nameless], ({ words, people }) =>
      words.length > 0 ? [rarest(words)] : (people[0]?.words ?? []),
    ),
  };
}

/** Things by each of their keys, which may be several; once by each. */
export function byEachKey<Thing>(
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
