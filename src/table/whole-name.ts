/** A name in one column, split in two. */
interface SplitName {
  readonly surname: string;
  readonly forenames: string;
  /** Nothing in the text tells where the surname begins or ends. */
  readonly guessed: boolean;
}

const TITLE = /^(?:mr|mrs|miss|ms|mx|dr)\.?\s+/i;

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);
}

/**
 * Splits `Surname: Forenames`, `Surname, Forenames` and `SURNAME Forenames`; a title goes. Anything else is a guess: the
 * last word is taken as the surname (`Anne Marie Smith`), which is wrong for `Tang Po Heng`.
 */
export function splitWholeName(name: string): SplitName {
  const bare = name.trim().replace(TITLE, '');
  const parted = /^([^:,]*)[:,]\s*(.*)$/.exec(bare);
  if (parted) {
    const forenames = (parted[2] ?? '').replace(TITLE, '').trim();
    return { surname: (parted[1] ?? '').trim(), forenames, guessed: false };
  }
  const words = bare.split(/\s+/).filter((word) => word !== '');
  const capitals = words.findIndex((word) => !isCapitals(word));
  if (capitals > 0) {
    return { surname: words.slice(0, capitals).join(' '), forenames: words.slice(capitals).join(' '), guessed: false };
  }
  return { surname: words.at(-1) ?? '', forenames: words.slice(0, -1).join(' '), guessed: words.length > 1 };
}
