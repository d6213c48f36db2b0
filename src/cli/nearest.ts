import { closest, distance } from 'fastest-levenshtein';
import { terminalWords } from './words/terminal';

/** One mistake in three characters may be a slip of the fingers; more is another word. */
const CHARACTERS_A_MISTAKE = 3;

/** The known word that a mistyped one was probably meant for; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase();
  const begun = known.filter((one) => typed.length > 1 && one.startsWith(typed));
  if (begun.length === 1) return begun[0] ?? null;
  const best = closest(typed, known);
  return distance(typed, best) <= Math.max(1, Math.floor(typed.length / CHARACTERS_A_MISTAKE)) ? best : null;
}

/** The question that follows "There is no ...": ` Did you mean check?`; empty where no known word is near. */
export function didYouMean(word: string, known: readonly string[], before = ''): string {
  const meant = nearest(word, known);
  return meant === null ? '' : terminalWords.didYouMean(`${before}${meant}`);
}
