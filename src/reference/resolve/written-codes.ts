import { parseUnit, type RequestedOption } from '../../entries';
import { subjectKey } from '../merge/merge-examined-units';
import { aloneUnits, type Family } from '../family';
import type { AloneUnits, Qualification } from '../option';
import type { Pack } from '../packs/pack-schema';

/** Those that packs list of the families whose units have codes of their own. */
export function aloneUnitsOf(
  families: readonly Family[],
  { examinedUnits, qualifications }: Pick<Pack, 'examinedUnits' | 'qualifications'>,
): AloneUnits {
  const suites = new Set(families.flatMap((family) => (aloneUnits(family) === null ? [] : family.suites)));
  const found = examinedUnits.flatMap((list): [string, string][] => {
    const first = qualifications.find((one) => subjectKey(one) === subjectKey(list));
    if (!suites.has(list.suite) || first === undefined) return [];
    return [...list.units.map(({ unit }) => unit), ...(list.moderatedUnits ?? [])].map((unit) => [unit, first.code]);
  });
  return new Map(found);
}

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

/** The level that a title names, `Level 2` or `L3`; null where it names none. */
export function levelIn(text: string): number | null {
  const [, level] = /L(?:EVEL)?\s*([1-8])(?!\d)/i.exec(text) ?? [];
  return level === undefined ? null : Number(level);
}

/** A mark of fewer letters is another word as well: `AS`, `SP`. */
const SHORTEST_MARK = 3;

/** The ways in which titles write a subject: whole, without its `and` or with `&`, or as the mark that its family has for it. */
function subjectWays(subject: string, families: readonly Family[]): string[] {
  const marks = families
    .flatMap(({ titles }) => titles?.subjects ?? [])
    .filter((one) => one.subject === subject && one.mark.length >= SHORTEST_MARK);
  return [subject, subject.replace(/ and /g, ' '), ...marks.map(({ mark }) => mark)];
}

/** The ways in which titles write a size: each of its words whole or short, `Extended Cert`, `Ext Cert`. */
function sizeWays(size: string, families: readonly Family[]): string[] {
  const words = families.flatMap(({ sizes }) => sizes);
  let ways = [''];
  for (const word of size.split(' ')) {
    const short = words.flatMap((one) => (one.word === word.toUpperCase() ? one.short : []));
    ways = ways.flatMap((before) => [word, ...short].map((way) => before + way));
  }
  return ways;
}

/**
 * Finds the code of the one qualification that has a title, with its words in either order, whole or as short as its family has them; null
 * where two have it, and undefined where none has. Sizes of two levels are called the same: where a level is named, it decides.
 * @param isAlone whether the title is all there is, so that the size may also come first without an `in`
 */
export function titlesOf(
  qualifications: Iterable<Pick<Qualification, 'code' | 'level' | 'subject' | 'size'>>,
  families: readonly Family[],
  lettersOf: (text: string) => string,
  isAlone: boolean,
): (letters: string, level: number | null) => string | null | undefined {
  const titles = new Map<string, Map<string, number>>();
  for (const { code, level, subject, size } of qualifications) {
    const subjects = subjectWays(subject, families);
    for (const ofSize of sizeWays(size, families)) {
      const orders = subjects.flatMap((one) => [
        ...[`${one}${ofSize}`, `${ofSize}in${one}`],
        ...(isAlone ? [`${ofSize}${one}`] : []),
      ]);
      for (const title of orders) {
        const letters = lettersOf(title);
        titles.set(letters, (titles.get(letters) ?? new Map<string, number>()).set(code, level));
      }
    }
  }
  return (letters, level) => {
    const named = [...(titles.get(letters) ?? [])];
    const [code, ...others] = level === null ? named : named.filter((one) => one[1] === level);
    if (code === undefined) return undefined;
    return others.length === 0 ? code[0] : null;
  };
}

/** What may stand between the code of a qualification and a unit. */
const BETWEEN = /^[/\\:–—-]*(?:UNIT|U)?\.?/;

/**
 * Finds the qualification, and perhaps its unit, in what an officer wrote in the place of digits: a code that begins with a letter,
 * `H029`, `H029/01`, `H02901`; or a title, `Business Extended Certificate` or `Level 3 Cambridge Technical Extended Certificate in
 * Business`. Only codes of known qualifications and whole titles, and only those of one qualification.
 */
export function writtenCodes(
  qualifications: Iterable<Pick<Qualification, 'code' | 'level' | 'subject' | 'size'>>,
  families: readonly Family[],
  alone: AloneUnits,
): (wanted: RequestedOption) => RequestedOption {
  const lettersOf = titleLetters(families);
  const all = [...qualifications];
  const titleCode = titlesOf(all, families, lettersOf, true);
  const lettered = all.map(({ code }) => code).filter((code) => /^[A-Z]/.test(code));
  return (wanted) => {
    const { code, qualification, qan } = wanted;
    const ofUnit = alone.get(wanted.unit) ?? alone.get(code);
    if (ofUnit !== undefined && (qualification === '' || lettered.includes(qualification))) {
      // `H119` beside `F200` may be an option of its own: only a unit's code is put in the place of another.
      const unit = alone.has(wanted.unit) ? wanted.unit : code;
      return { ...wanted, code: unit, qualification: ofUnit, unit };
    }
    if (qualification !== '' || qan !== '' || !/^[A-Z]|[A-Z]{4}/.test(code)) return wanted;
    const named = lettered.find((one) => code.startsWith(one));
    if (named !== undefined) {
      const rest = code.slice(named.length).replace(BETWEEN, '');
      const unit = rest === '' ? wanted.unit : parseUnit(rest);
      if (unit !== null) return { ...wanted, code: `${named}${unit}`, qualification: named, unit };
    }
    // What stands in brackets is a remark, or the size: `CTEC Business (Ext Cert)`.
    const found = (text: string): string | null => titleCode(lettersOf(text), levelIn(text)) ?? null;
    const titled = /[A-Z]{4}/.test(code) ? (found(code) ?? found(code.replace(/[()]/g, ' '))) : null;
    return titled === null ? wanted : { ...wanted, code: '', qualification: titled };
  };
}
