import { isNothing } from '../entries';

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

/** Words for nothing that are names when they begin with a capital: `Null` and `Blank` are surnames, `Nan` is a forename. */
const NAMES_TOO: Readonly<Record<'surname' | 'forenames', ReadonlySet<string>>> = {
  surname: new Set(['Null', 'Na', 'Nan', 'Nil', 'Blank']),
  forenames: new Set(['Na', 'Nan', 'Nil']),
};

/** What people write where a name is still to come, or there is none. In small letters. */
const NO_NAME: ReadonlySet<string> = new Set([
  ...['tbc', 'tba', 'tbd', 'to be confirmed', 'unknown', 'not known', 'not given', 'no forename', 'no surname'],
  ...['no middle name', 'no middle names', 'no other names'],
]);

/** A name as the cell gives it; empty where the cell only says that there is nothing, as `nan`, `NULL` and `(blank)` do. */
export function nameOrNothing(text: string, part: 'surname' | 'forenames'): string {
  const saysNone = isNothing(text) ? !NAMES_TOO[part].has(text) : NO_NAME.has(text.toLowerCase());
  return saysNone ? '' : text;
}

/** Forenames with the middle names of another column behind them, unless they end with those already. */
export function withMiddleNames(forenames: string, middleNames: string): string {
  if (middleNames === '') return forenames;
  if (forenames === '') return middleNames;
  const isDoubled = ` ${forenames.toLowerCase()}`.endsWith(` ${middleNames.toLowerCase()}`);
  return isDoubled ? forenames : `${forenames} ${middleNames}`;
}
