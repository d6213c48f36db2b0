/** A name in one column, split in two. */
export interface SplitName {
  readonly surname: string;
  readonly forenames: string;
}

/**
 * Splits `Surname: Forenames`, `Surname, Forenames`, `SURNAME Forenames`, and otherwise takes the last word as the
 * surname (`Anne Marie Smith`). The last is a guess, and whoever shows the result says so.
 */
export function splitWholeName(name: string): SplitName {
  const parted = /^([^:,]*)[:,]\s*(.*)$/.exec(name);
  if (parted) return { surname: (parted[1] ?? '').trim(), forenames: (parted[2] ?? '').trim() };
  const words = name.split(/\s+/).filter((word) => word !== '');
  const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);
  const capitals = words.findIndex((word) => !isCapitals(word));
  const split = capitals > 0 ? capitals : capitals < 0 ? words.length - 1 : -1;
  if (split > 0 && capitals > 0) {
    return { surname: words.slice(0, split).join(' '), forenames: words.slice(split).join(' ') };
  }
  return { surname: words.at(-1) ?? '', forenames: words.slice(0, -1).join(' ') };
}
