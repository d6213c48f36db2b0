import { memoizeBy } from '../entries';

/** A format that only lays digits into places: `0000`, `000 000 0000`, `"A"000000`. */
const PLACES = /^(?:0|[ -]|\\.|"[^"]*")+$/;

/** The places that a format lays digits and signs into, and how many are of digits: none where it shows numbers in another way. */
const placesOf = memoizeBy(
  (code: string) => code,
  (code: string): { readonly places: readonly string[]; readonly zeros: number } => {
    const format = code.split(';')[0] ?? '';
    const places = PLACES.test(format) ? (format.match(/\\.|"[^"]*"|./g) ?? []) : [];
    return { places, zeros: places.filter((place) => place === '0').length };
  },
  1_000,
);

/**
 * What a cell shows for a number in a zero-padded format: `0012` for 12 in `0000`. Null for every other format and
 * for numbers that are not whole or negative: those are shown by rules of their own.
 */
export function paddedNumber(value: number, code: string): string | null {
  const { places, zeros } = placesOf(code);
  if (zeros < 2 || !Number.isSafeInteger(value) || value < 0) return null;
  const digits = String(value).padStart(zeros, '0');
  // Digits beyond the places stand before the first of them.
  let next = digits.length - zeros;
  let shown = '';
  let first = true;
  for (const place of places) {
    if (place !== '0') shown += place.startsWith('\\') ? place.slice(1) : place.replace(/^"|"$/g, '');
    else {
      shown += first ? digits.slice(0, next + 1) : (digits[next] ?? '');
      first = false;
      next++;
    }
  }
  return shown;
}
