/**
 * Unique pupil number: a check letter and 12 characters, the last of which is a letter in a temporary number.
 * Source: the Department for Education's common basic data set.
 * The arithmetic finds any one wrong digit, any two digits swapped and a wrong check letter; not the last letter of a
 * temporary number for the digit of the same count (A for 0).
 */

const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** The check letter of the last 12 characters (11 digits, then a digit or letter), or null if they have not that form. */
export function upnCheckLetter(last12: string): string | null {
  if (!/^\d{11}[0-9A-Z]$/.test(last12)) return null;
  let sum = 0;
  for (const [index, character] of [...last12].entries()) {
    const value = /\d/.test(character) ? Number(character) : CHECK_LETTERS.indexOf(character);
    if (value < 0) return null;
    sum += value * (index + 2);
  }
  return CHECK_LETTERS[sum % 23] ?? null;
}

/** Whether a text is a UPN: 13 characters, upper case, with the right check letter. */
export function isUpn(text: string): boolean {
  return text.length === 13 && upnCheckLetter(text.slice(1)) === text[0];
}
