/** A whole number as texts have it: `150,000`. By hand, since the engine's tables of all languages take time to be read. */
export function withCommas(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number with its noun: `1 error`, `12 errors`, `2,000 entries`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${withCommas(count)} ${count === 1 ? one : several}`;
}

/** Words as a list in a sentence: `UCI, sex and series`. */
export function listInWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** So many names stand in a sentence before the rest is counted. */
const NAMED = 5;

/** The first words of a list that may be long: `A, B, C, D, E and 55 more`. */
export function firstInWords(words: readonly string[], most = NAMED): string {
  if (words.length <= most) return listInWords(words);
  return `${words.slice(0, most).join(', ')} and ${withCommas(words.length - most)} more`;
}
