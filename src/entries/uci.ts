/**
 * Unique candidate identifier: 12 characters and a check letter, kept for life.
 * Source: the algorithm that WJEC publishes; its two examples are in the tests.
 * The arithmetic finds any one wrong digit, any two digits swapped and a wrong check letter; not a board letter for
 * another character of the same count (A for 1, Q or X for J).
 */

const CHECK_LETTERS = 'ABCDEFGHKLMRTVWXY';
const FORM = /^\d{5}[0-9A-Z]\d{6}$/;

/** What a letter counts: A is 1 to P is 16, then Q is 10 again, and so on to V, and X is 10 to Z. */
const LETTER_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => {
    if (index < 16) return [letter, index + 1];
    return [letter, index < 23 ? index - 6 : index - 13];
  }),
);

function valueOf(character: string): number {
  return LETTER_VALUES[character] ?? Number(character);
}

/** The check letter of the first 12 characters (five digits, a digit or board letter, six digits), or null if they have not that form. */
export function uciCheckLetter(first12: string): string | null {
  if (!FORM.test(first12)) return null;
  const sum = [...first12].reduce((total, character, index) => total + valueOf(character) * (16 - index), 0);
  return CHECK_LETTERS[sum % 17] ?? null;
}

/** Whether a text is a complete UCI: 13 characters, upper case, with the right check letter. */
export function isUci(text: string): boolean {
  return text.length === 13 && uciCheckLetter(text.slice(0, 12)) === text[12];
}
