import { parseUnit, type WantedOption } from '../../entries';
import type { Family } from '../family';
import type { Qualification } from '../option';

/** Levels tell no qualification of a family from another. */
const LEVEL_WORDS = ['L(?:EVEL)?\\d', 'LEVEL'];

/** Words that titles carry and that tell no qualification from another, taken out of letters that stand without spaces. */
export function titleLetters(families: readonly Family[]): (text: string) => string {
  const words = families.flatMap(({ awardingBody, names }) => [awardingBody, ...names]);
  // Of two words one of which begins with the other, the longer has to be tried first.
  const longest = [...new Set(words)].sort((one, other) => other.length - one.length);
  const noise = new RegExp([...longest, ...LEVEL_WORDS].join('|'), 'g');
  return (text) =>
    text
      .toUpperCase()
      .replace(/\(.*?\)/g, '')
      .replace(/[^A-Z0-9]/g, '')
      .replace(noise, '');
}

/** The codes of qualifications by the letters of their titles, in both orders; null where two qualifications share a title. */
export function titlesOf(
  qualifications: Iterable<Pick<Qualification, 'code' | 'subject' | 'size'>>,
  lettersOf: (text: string) => string,
): ReadonlyMap<string, string | null> {
  const titles = new Map<string, string | null>();
  for (const { code, subject, size } of qualifications) {
    for (const title of [`${subject}${size}`, `${size}in${subject}`]) {
      const letters = lettersOf(title);
      titles.set(letters, titles.has(letters) && titles.get(letters) !== code ? null : code);
    }
  }
  return titles;
}

/** What may stand between the code of a qualification and a unit. */
const BETWEEN = /^[/\\:–—-]*(?:UNIT|U)?\.?/;

/**
 * Finds the qualification, and perhaps its unit, in what an officer wrote in the place of digits: a code that begins with a letter,
 * `H029`, `H029/01`, `H02901`; or a title, `Business Extended Certificate` or `Level 3 Cambridge Technical Extended Certificate in
 * Business`. Only codes of known qualifications and whole titles, and only those of one qualification.
 */
export function writtenCodes(
  qualifications: Iterable<Qualification>,
  families: readonly Family[],
): (wanted: WantedOption) => WantedOption {
  const lettersOf = titleLetters(families);
  const all = [...qualifications];
  const titles = titlesOf(all, lettersOf);
  const lettered = all.map(({ code }) => code).filter((code) => /^[A-Z]/.test(code));
  return (wanted) => {
    const { code, qualification, qan } = wanted;
    if (qualification !== '' || qan !== '' || !/^[A-Z]|[A-Z]{4}/.test(code)) return wanted;
    const named = lettered.find((one) => code.startsWith(one));
    if (named !== undefined) {
      const rest = code.slice(named.length).replace(BETWEEN, '');
      const unit = rest === '' ? wanted.unit : parseUnit(rest);
      if (unit !== null) return { ...wanted, code: `${named}${unit}`, qualification: named, unit };
    }
    const titled = /[A-Z]{4}/.test(code) ? (titles.get(lettersOf(code)) ?? null) : null;
    return titled === null ? wanted : { ...wanted, code: '', qualification: titled };
  };
}
