const BOXES = { tick: '☑', cross: '☒', empty: '☐' } as const;

/** The digits and marks that the font Symbol shows as they are; its letters are Greek. */
const PLAIN_IN_SYMBOL = Object.fromEntries([...'0123456789.,:;/()+-=%!?'].map((sign) => [sign, sign]));

/**
 * The signs of the fonts in which a letter shows as a picture, as far as a list of entries has them: people tick with `P` in Wingdings 2,
 * and `a` in Marlett. As Microsoft's and Adobe's character charts have them.
 */
const SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { ü: '✓', û: '✗', þ: BOXES.tick, ý: BOXES.cross, x: BOXES.cross, o: BOXES.empty, '¨': BOXES.empty },
  'wingdings 2': {
    P: '✓',
    O: '✗',
    R: BOXES.tick,
    Q: BOXES.cross,
    S: BOXES.cross,
    T: BOXES.cross,
    '£': BOXES.empty,
  },
  'wingdings 3': {},
  webdings: { a: '✓', r: '✗', c: BOXES.empty },
  marlett: { a: '✓', b: '✓', r: '✗' },
  symbol: { ...PLAIN_IN_SYMBOL, Ö: '√', '´': '×' },
  'zapf dingbats': {
    '3': '✓',
    '4': '✔',
    '5': '✕',
    '6': '✖',
    '7': '✗',
    '8': '✘',
    o: BOXES.empty,
    p: BOXES.empty,
    q: BOXES.empty,
    r: BOXES.empty,
  },
};

/** Other names of the same fonts. */
const ALIASES: Readonly<Record<string, string>> = {
  zapfdingbats: 'zapf dingbats',
  'itc zapf dingbats': 'zapf dingbats',
};

/** What stands for a sign that is not known: no name, code or mark has it. */
const UNKNOWN = '\ufffd';
/** Where Excel may store the characters of such a font: the private use area of Unicode. */
const [FIRST_PRIVATE, LAST_PRIVATE] = [0xf020, 0xf0ff];
const LAST_OF_FONT = 0xff;

function keyOf(font: string): string {
  const name = font.trim().toLowerCase();
  return ALIASES[name] ?? name;
}

/** Whether letters in a font of that name show as other signs. */
export function isSymbolFont(font: string): boolean {
  return Object.hasOwn(SIGNS, keyOf(font));
}

/**
 * What a text shows in a symbol font: `P` in Wingdings 2 is ✓. A letter whose sign is not known is never the letter: the text is then
 * `� in Wingdings 2`, which is neither a mark nor anything else. A text in another font is what it is.
 */
export function shownInFont(text: string, font: string): string {
  const signs = SIGNS[keyOf(font)];
  if (signs === undefined) return text;
  const shown = [...text].map((character) => signOf(character, signs));
  return shown.includes(UNKNOWN) ? `${UNKNOWN} in ${font.trim()}` : shown.join('');
}

function signOf(character: string, signs: Readonly<Record<string, string>>): string {
  const code = character.codePointAt(0) ?? 0;
  const isPrivate = code >= FIRST_PRIVATE && code <= LAST_PRIVATE;
  const letter = isPrivate ? String.fromCharCode(code - 0xf000) : character;
  if (/\s/.test(letter)) return letter;
  // A tick that is one already is not in the font, and Excel shows it in another.
  return Object.hasOwn(signs, letter)
    ? (signs[letter] ?? UNKNOWN)
    : isPrivate || code <= LAST_OF_FONT
      ? UNKNOWN
      : letter;
}
