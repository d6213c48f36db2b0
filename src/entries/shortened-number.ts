/** A large number as Excel shows it in a narrow or general format, `9.9999E+11`: as a text, its last digits are lost. */
export function isShortenedNumber(text: string): boolean {
  return /^\d(?:[.,]\d+)?e\+\d+$/i.test(text);
}
