import type { Family } from '../family';

/** How basedata, whose titles have 36 characters, shortens the words of a size: the whole word by the short. */
export function shortWords(families: readonly Family[]): ReadonlyMap<string, string> {
  return new Map(
    families.flatMap(({ sizes }) => sizes.flatMap(({ word, short }) => short.map((one) => [one, word] as const))),
  );
}

function wordsOf(title: string): string[] {
  return title
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
}

/** The longest of the sizes that a title names (`BUSINESS EXT CERT` names the Extended Certificate), or null. */
export function sizeInTitle(title: string, sizes: Iterable<string>, short: ReadonlyMap<string, string>): string | null {
  const text = ` ${wordsOf(title)
    .map((word) => short.get(word) ?? word)
    .join(' ')} `;
  const named = [...sizes].filter((size) => text.includes(` ${size.toUpperCase()} `));
  return named.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** Whether a title names a subject, at least by the beginning of its first word: `PERF ARTS` for Performing Arts. */
export function subjectInTitle(title: string, subject: string): boolean {
  const first = wordsOf(subject)[0] ?? '';
  const initials = wordsOf(subject)
    .filter((word) => word !== 'AND')
    .map((word) => word[0])
    .join('');
  return wordsOf(title).some(
    (word) =>
      word === first || (initials.length > 1 && word === initials) || (word.length >= 3 && first.startsWith(word)),
  );
}
