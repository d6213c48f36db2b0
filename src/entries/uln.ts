/**
 * Unique learner number: ten digits, the last a check digit.
 * Source: the Department for Education's common basic data set.
 * The arithmetic finds any one wrong digit and any two swapped.
 */

/** The check digit of the first nine digits, or null where they are not nine digits, begin with 0, or can have none (remainder 0). */
export function ulnCheckDigit(first9: string): string | null {
  if (!/^[1-9]\d{8}$/.test(first9)) return null;
  const remainder = [...first9].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0) % 11;
  return remainder === 0 ? null : String(10 - remainder);
}

/** Whether a text is a ULN: ten digits with the right check digit. Says nothing of whether the number was issued. */
export function isUln(text: string): boolean {
  return text.length === 10 && ulnCheckDigit(text.slice(0, 9)) === text[9];
}

/** Numbers that stand for "not known": some pass the arithmetic, and none must ever be sent. */
export function isUlnPlaceholder(text: string): boolean {
  return /^(\d)\1{9}$/.test(text) || text === '9999999998';
}
