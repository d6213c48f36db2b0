/**
 * Qualification accreditation number: seven digits and a check character, printed `601/7699/4`.
 * The weights were found from published numbers and hold for every one in the tests.
 */

/** The check character (0 to 9 or X) of the first seven digits, or null if they are not seven digits. */
export function qanCheckCharacter(first7: string): string | null {
  if (!/^\d{7}$/.test(first7)) return null;
  const remainder = [...first7].reduce((total, digit, index) => total + Number(digit) * (8 - index), 0) % 11;
  return remainder === 10 ? 'X' : String(remainder);
}

/**
 * The eight characters of a QAN written `601/7699/4`, `601 7699 4`, `601-7699-4` or `60176994`, or null where the text
 * is no QAN or its check character is wrong. The arithmetic finds any one wrong character and any two swapped.
 */
export function parseQan(text: string): string | null {
  const match = /^(\d{3})[/ -]?(\d{4})[/ -]?([\dX])$/i.exec(text.trim());
  if (!match?.[1] || !match[2] || !match[3]) return null;
  const first7 = match[1] + match[2];
  const check = match[3].toUpperCase();
  return qanCheckCharacter(first7) === check ? first7 + check : null;
}
