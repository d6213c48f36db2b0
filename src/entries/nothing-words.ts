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

const LONGEST = Math.max(...[...NOTHING_WORDS].map(({ length }) => length));

const [ZERO, NINE] = [48, 57];

/** Whether a text says nothing: it is empty, or only says that there is nothing. */
export function isNothing(text: string): boolean {
  // Most cells begin with a digit, and none of the words does.
  const first = text.charCodeAt(0);
  if (first >= ZERO && first <= NINE) return false;
  return text.length <= LONGEST && NOTHING_WORDS.has(text.toLowerCase());
}
