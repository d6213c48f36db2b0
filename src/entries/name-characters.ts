/**
 * The characters that a name may have in an entry file, and what stands for those it may not.
 * Source: A to Z, hyphen, apostrophe, space, brackets and full stop is the list of a management system in use;
 * another awarding body publishes nearly the same one. None allows accents.
 */

/**
 * What stands for a character that does not come apart into a letter of A to Z and accents. By upper case; a lower
 * case letter goes the way of its upper case. A middle dot is only the tail of the Catalan letter Ŀ.
 */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['ẞ', 'SS'],
  ['Æ', 'AE'],
  ['Œ', 'OE'],
  ['Ø', 'O'],
  ['Ł', 'L'],
  ['Đ', 'D'],
  ['Ð', 'D'],
  ['Þ', 'TH'],
  ['Ħ', 'H'],
  ['Ŋ', 'NG'],
  ['Ŧ', 'T'],
  ['Ɓ', 'B'],
  ['Ɖ', 'D'],
  ['Ɗ', 'D'],
  ['Ɛ', 'E'],
  ['Ɣ', 'G'],
  ['Ƙ', 'K'],
  ['Ɲ', 'N'],
  ['Ɔ', 'O'],
  ['Ƴ', 'Y'],
  ['·', ''],
  ...[...'‘’‛`´ʻʼʹ′ꞌ'].map((apostrophe): [string, string] => [apostrophe, "'"]),
  ...[...'‐‑‒–—―−'].map((dash): [string, string] => [dash, '-']),
]);

const KEPT = /^[A-Za-z'()\-. ]$/;
const ALLOWED = /^[A-Z'()\-. ]+$/;

/** White space but for the byte order mark, which shows as nothing. */
const SPACE = /^[^\S\uFEFF]$/u;

/** A character with the accents that follow it, a white space, or accents that follow nothing. */
const CHARACTERS = /[^\p{M}\s]\p{M}*|\s|\p{M}+/gu;

/** What becomes of one character of a name. */
export type Folding =
  | { readonly kind: 'kept' | 'folded'; readonly from: string; readonly to: string }
  | { readonly kind: 'dropped'; readonly from: string };

function standIn(character: string): string | undefined {
  return STAND_INS.get(character) ?? STAND_INS.get(character.toUpperCase());
}

function foldCharacter(from: string): Folding {
  if (KEPT.test(from)) return { kind: 'kept', from, to: from.toUpperCase() };
  if (SPACE.test(from)) return { kind: 'kept', from, to: ' ' };
  const bare = [...from.normalize('NFKD').replace(/\p{M}/gu, '')];
  const to = standIn(from) ?? bare.map((one) => standIn(one) ?? one.toUpperCase()).join('');
  return ALLOWED.test(to) && to.trim() !== '' ? { kind: 'folded', from, to } : { kind: 'dropped', from };
}

/**
 * A text character by character, none left out: kept (in upper case, any white space as a space), folded (`é` to `E`,
 * `ß` to `SS`, a curly apostrophe to a straight one) or dropped (`中`, digits, colons, characters that show as nothing).
 * Accents belong to the letter before them; a letter and its accent typed apart count as the one character they make.
 */
export function foldCharacters(text: string): Folding[] {
  return [...text.normalize('NFC').matchAll(CHARACTERS)].map(([character]) => foldCharacter(character));
}
