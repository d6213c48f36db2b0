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

/** How wide a text is on paper, in digits, in which the widths of columns count; an estimate. */
export function printedWidth(text: string): number {
  return WIDTHS.reduce(
    (sum, { letters, width }) => sum - (text.match(letters)?.length ?? 0) * (1 - width),
    text.length,
  );
}
