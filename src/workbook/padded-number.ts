/** A format that only lays digits into places: `0000`, `000 000 0000`, `"A"000000`. */
const PLACES = /^(?:0|[ -]|\\.|"[^"]*")+$/;

/**
 * What a cell shows for a number in a zero-padded format: `0012` for 12 in `0000`. Null for every other format and
 * for numbers that are not whole or negative: those are shown by rules of their own.
 */
export function paddedNumber(value: number, code: string): string | null {
  const format = code.split(';')[0] ?? '';
  if (!PLACES.test(format) || !Number.isSafeInteger(value) || value < 0) return null;
  const places = format.match(/\\.|"[^"]*"|./g) ?? [];
  const zeros = places.filter((place) => place === '0').length;
  if (zeros < 2) return null;
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
