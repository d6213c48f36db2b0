import { bareUci, groupBy, validNumberOrEmpty } from '../../entries';
import type { Joining } from '../../table';

/** The candidates of a sheet, to be found by what a line says of them. */
export class KnownPeople {
  readonly byUci: ReadonlyMap<string, readonly Joining[]>;
  readonly byNumber: ReadonlyMap<string, readonly Joining[]>;
  /** The heading of a group by its value, in small letters. */
  readonly groups: ReadonlyMap<string, readonly [heading: string, value: string]>;
  #names: readonly NamedPerson[] | null = null;

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
  called(words: readonly string[]): Joining[] {
    const given = plainWords(words);
    if (given.length < 2) return [];
    this.#names ??= this.known.map((one) => ({
      one,
      surname: plainWords([one.person.surname]),
      words: new Set(plainWords([one.person.surname, one.person.forenames])),
    }));
    return this.#names.flatMap(({ one, surname, words: own }) =>
      surname.every((word) => given.includes(word)) && given.every((word) => own.has(word)) ? [one] : [],
    );
  }
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
