/**
 * Unique candidate identifier: 12 characters and a check letter, kept for life.
 * Source: the algorithm that WJEC publishes; its two examples are in the tests.
 * The arithmetic finds any one wrong digit, any two digits swapped and a wrong check letter; not a board letter for
 * another character of the same count (A for 1, Q or X for J).
 */

const CHECK_LETTERS = 'ABCDEFGHKLMRTVWXY';
const FORM = /^\d{5}[0-9A-Z]\d{6}$/;

const ZERO = 48;
const A = 65;

/** What a character counts: a digit itself; A is 1 to P is 16, then Q is 10 again, and so on to W, and X is 10 to Z. */
function valueOf(characterCode: number): number {
  if (characterCode < A) return characterCode - ZERO;
  const index = characterCode - A;
  if (index < 16) return index + 1;
  return index < 23 ? index - 6 : index - 13;
}

/** Whether the first 12 characters have the form of a UCI: five digits, a digit or board letter, six digits. */
export function hasUciForm(first12: string): boolean {
  return FORM.test(first12);
}

/** The check letter of the first 12 characters, or null if they have not that form. */
export function uciCheckLetter(first12: string): string | null {
  if (!FORM.test(first12)) return null;
  let sum = 0;
  for (let index = 0; index < 12; index++) sum += valueOf(first12.charCodeAt(index)) * (16 - index);
  return CHECK_LETTERS[sum % 17] ?? null;
}

/** Whether a text is a complete UCI: 13 characters, upper case, with the right check letter. */
export function isUci(text: string): boolean {
  return text.length === 13 && uciCheckLetter(text.slice(0, 12)) === text[12];
}
