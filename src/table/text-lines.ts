/**
 * A text as lines of at most so many characters, broken between words where that is possible. Of no characters there is one line.
 * @param width at least 1
 * @param measure how wide a text is; as many characters as it has, or what they take on paper (see `printedWidth`)
 */
export function textLines(
  text: string,
  width: number,
  measure: (text: string) => number = (one) => one.length,
): string[] {
  // Mostly it is one line, and its words need no measuring.
  if (measure(text) <= width) return [text.replace(/^ +/, '')];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A word in pieces, where it is too long for a line of its own. */
function pieces(word: string, width: number, measure: (text: string) => number): string[] {
  const cut: string[] = [];
  let rest = word;
  // No letter is narrower than half a digit: more than these never fit, and need no measuring.
  const fitting = Math.ceil(width * 2);
  while (rest.length > 1 && (rest.length > fitting || measure(rest) > width)) {
    let most = Math.min(rest.length - 1, fitting);
    while (most > 1 && measure(rest.slice(0, most)) > width) most -= 1;
    cut.push(rest.slice(0, most));
    rest = rest.slice(most);
  }
  return [...cut, rest];
}

/** How wide kinds of letters are in the fonts of offices, in digits, rather too much than too little. */
const WIDTHS = [
  { letters: /\p{Lu}/gu, width: 1.2 },
  { letters: /\p{Ll}/gu, width: 0.9 },
  { letters: /[ .,;:'()/-]/g, width: 0.6 },
] as const;

/** The place in `WIDTHS` of each letter of ASCII; that behind its end where it has none. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const kind = WIDTHS.findIndex(({ letters }) => String.fromCharCode(code).search(letters) === 0);
  return kind === -1 ? WIDTHS.length : kind;
});

/** How wide a text is on paper, in digits, in which the widths of columns count; an estimate. */
export function printedWidth(text: string): number {
  const counts = countsOfAscii(text) ?? WIDTHS.map(({ letters }) => text.match(letters)?.length ?? 0);
  return WIDTHS.reduce((sum, { width }, kind) => sum - (counts[kind] ?? 0) * (1 - width), text.length);
}

/** How many letters of each kind a text of ASCII has, without an expression, which for each report would be asked very many times; null for others. */
function countsOfAscii(text: string): readonly number[] | null {
  const counts = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === undefined) return null;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
