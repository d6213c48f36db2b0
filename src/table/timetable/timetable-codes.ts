/** The codes in a cell of a timetable. */
export interface ReadCodes {
  /** Of the family, each once, in their order. */
  readonly codes: readonly string[];
  /** Parts that are no code of the family. */
  readonly foreign: readonly string[];
}

/** As many numbers a range may have: a larger one is a slip of the pen. */
const WIDEST = 50;

/** What stands between codes: signs, a word, or spaces alone. */
const BETWEEN = /[,;&+]|\band\b/i;
const SPACES = /(\d)\s+(?=[A-Z]?\d{3})/gi;
const RANGE = /^([A-Z]?)(\d{2,5})\s*(?:[-–—]|TO)\s*([A-Z]?)(\d{1,5})$/;
const SINGLE = /^([A-Z]?)(\d{3,5})$/;

/** A qualification's code: five digits, of which spreadsheets drop a zero in front, or a letter and digits. */
function codeOf(letter: string, digits: string | number): string {
  return letter === '' ? String(digits).padStart(5, '0') : letter + String(digits).padStart(3, '0');
}

/**
 * Reads `05847-05849, 05874 & 05879` into each of its codes.
 * @param isOfFamily whether a code is one of the family that is asked about
 */
export function readCodes(text: string, isOfFamily: (code: string) => boolean): ReadCodes {
  const codes = new Set<string>();
  const foreign: string[] = [];
  for (const written of text.toUpperCase().replace(SPACES, '$1,').split(BETWEEN)) {
    const part = written.trim();
    if (part === '') continue;
    const found = codesOfPart(part).filter(isOfFamily);
    if (found.length === 0) foreign.push(part);
    for (const code of found) codes.add(code);
  }
  return { codes: [...codes], foreign };
}

function codesOfPart(part: string): string[] {
  const [, letter, digits] = SINGLE.exec(part) ?? [];
  if (letter !== undefined && digits !== undefined) return [codeOf(letter, digits)];
  const [, first, from, last, to] = RANGE.exec(part) ?? [];
  if (first === undefined || from === undefined || last === undefined || to === undefined) return [];
  if (last !== '' && last !== first) return [];
  // `05822-25` names only the end of the last code.
  const end = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
  const [start, stop] = [Number(from), Number(end)];
  if (stop < start || stop - start >= WIDEST) return [];
  return Array.from({ length: stop - start + 1 }, (_, index) => codeOf(first, start + index));
}
