const [SPACE, NOUGHT, NINE, UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [0x20, 0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a];
/** From a capital to its small letter. */
const TO_LOWER = LOWER_A - UPPER_A;

/** The place of a character among spaces, digits and letters, in this order; null for every other. */
function placeOf(code: number): number | null {
  if (code === SPACE || (code >= NOUGHT && code <= NINE) || (code >= LOWER_A && code <= LOWER_Z)) return code;
  return code >= UPPER_A && code <= UPPER_Z ? code + TO_LOWER : null;
}

function isDigit(code: number): boolean {
  return code >= NOUGHT && code <= NINE;
}

/** The digits from a place on, without the noughts that lead them. */
function numberAt(text: string, at: number): { readonly digits: string; readonly end: number } {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  let from = at;
  while (from < end && text.charCodeAt(from) === NOUGHT) from++;
  return { digits: text.slice(from, end), end };
}

function numberOrder(one: string, other: string): number | null {
  // Longer ones are left to the engine, which compares them in pieces.
  if (Math.max(one.length, other.length) > MOST_DIGITS) return null;
  if (one.length !== other.length) return one.length - other.length;
  return one === other ? 0 : one < other ? -1 : 1;
}

const MOST_DIGITS = 100;

/** The order of two labels that differ in their spaces, digits or letters, before they have anything else; null where that does not tell. */
function plainOrder(one: string, other: string): number | null {
  let [at, there] = [0, 0];
  while (at < one.length && there < other.length) {
    const [mine, its] = [placeOf(one.charCodeAt(at)), placeOf(other.charCodeAt(there))];
    if (mine === null || its === null) return null;
    if (isDigit(mine) && isDigit(its)) {
      const [number, another] = [numberAt(one, at), numberAt(other, there)];
      const order = numberOrder(number.digits, another.digits);
      if (order !== 0) return order;
      [at, there] = [number.end, another.end];
    } else if (mine !== its) return mine - its;
    else [at, there] = [at + 1, there + 1];
  }
  // Where one goes on with something that counts, it comes after the other; else they may differ in their noughts and capitals.
  if (at < one.length) return placeOf(one.charCodeAt(at)) === null ? null : 1;
  if (there < other.length) return placeOf(other.charCodeAt(there)) === null ? null : -1;
  return null;
}

let collator: Intl.Collator | null = null;

/**
 * Compares labels as people sort them: numbers by their value, letters whatever their case. Most are told apart by their first number, and need not
 * wait for the engine's tables of all writings, which take longer to load than a small list takes to check.
 */
export function labelOrder(one: string, other: string): number {
  const order = plainOrder(one, other);
  if (order !== null) return order;
  collator ??= new Intl.Collator('en-GB', { numeric: true });
  return collator.compare(one, other) || (one < other ? -1 : 1);
}
