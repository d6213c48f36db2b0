/** How many letters must be added, left out or changed to make one word into the other. */
function lettersApart(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}

/** The word that somebody most likely meant, upper and lower case being the same; null where none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const wanted = typed.slice(0, 40).toLowerCase();
  const ranked = words
    .map((word) => ({ word, apart: lettersApart(wanted, word.toLowerCase()) }))
    .sort((one, other) => one.apart - other.apart);
  const best = ranked[0];
  return best && best.apart <= Math.max(2, Math.floor(best.word.length / 3)) ? best.word : null;
}
