import { largest } from './long-lists';

/**
 * What people and programs write into a cell where there is nothing: a dash, `n/a`, and the words that an export, a script or a pivot
 * table prints for an empty value. A cell that holds one of these says as much as an empty one. In small letters.
 */
const NOTHING_WORDS: ReadonlySet<string> = new Set([
  ...['', '-', '--', '---', '–', '—', '.', '..', '...'],
  ...['n/a', 'na', 'n.a.', 'n\\a', 'not applicable', 'none', 'nil', 'nothing'],
  ...['null', '(null)', '<null>', '[null]', '\\n', 'nan', '<na>', 'undefined', '#n/a'],
  ...['blank', '(blank)', '[blank]', '<blank>', 'empty', '(empty)', '(none)', '<none>', '[none]'],
]);

const LONGEST = largest([...NOTHING_WORDS].map(({ length }) => length));

/** What the words begin with, in small letters and in capitals. */
const STARTS = new Set(
  [...NOTHING_WORDS].filter((word) => word !== '').flatMap((word) => [word, word.toUpperCase()].map(firstOf)),
);

function firstOf(word: string): number {
  return word.charCodeAt(0);
}

/** Whether a text says nothing: it is empty, or only says that there is nothing. */
export function isNothing(text: string): boolean {
  if (text === '') return true;
  // Most cells begin as none of the words does.
  return text.length <= LONGEST && STARTS.has(firstOf(text)) && NOTHING_WORDS.has(text.toLowerCase());
}
