import { parseCode } from '../entries';
import { aloneUnits, BUILT_IN_PACKS, familyOf, titleInLine, type Family, type Pack } from '../reference';

/** The codes and words by which cells and headings show that they are about qualifications of the known families. */
export interface FamilyWords {
  /** What a code of a family stands for; `entry` is a unit with its qualification, `05835/01`, `583501`. Null for every other text. */
  readonly codeKind: (text: string) => 'qualification' | 'entry' | 'unit' | null;
  /** A part of a title that is enough to see that it is one. */
  readonly title: RegExp;
  /** Headings that may stand above qualifications, codes or titles. */
  readonly heading: RegExp;
  /** Headings that may stand above codes, so that four digits below them are no other numbers. */
  readonly codeHeading: RegExp;
  /** The code of the one qualification that a line names, by its code or its whole title; null where it names none, or several. */
  readonly qualificationIn: (line: string) => string | null;
}

const HEADING = /course|code|programme|subject|spec|qual|award|syllabus|registration|size|option|entry/;
const CODE_HEADING = /course|programme|subject|spec|qual|award|syllabus/;

/** The words and codes of the families of several packs together. */
export function familyWords(packs: readonly Pack[]): FamilyWords {
  const families = packs.map(familyOf);
  const some = (of: (family: Family) => readonly string[]): string => [...new Set(families.flatMap(of))].join('|');
  const qualification = some(({ codes }) => [codes.qualification]);
  const own = new RegExp(`^(?:${qualification})$`);
  const alone = aloneUnitPattern(packs);
  const withUnit = families.map(
    ({ codes }) => new RegExp(`^(?:${codes.qualification})[\\s/\\\\:–—-]*(?:UNIT|U)?[\\s.]*(?:${codes.unit})$`),
  );
  const sizes = (isTitle: boolean): string =>
    some((family) =>
      family.sizes.filter((size) => size.isTitle === isTitle).flatMap(({ word, short }) => [word, ...short]),
    );
  const names = some(({ headingWords }) => headingWords);
  const bodies = some(({ awardingBody }) => [awardingBody]);
  const codeKind: FamilyWords['codeKind'] = (text) => {
    const read = parseCode(text);
    if (read.qualification !== '') {
      return own.test(read.qualification) ? (read.unit === '' ? 'qualification' : 'entry') : null;
    }
    const code = text.toUpperCase();
    if (own.test(code)) return 'qualification';
    if (withUnit.some((one) => one.test(code))) return 'entry';
    return alone?.test(code) ? 'unit' : null;
  };
  // Few sheets have lines that could be titles.
  let titled: ReturnType<typeof titleInLine> | null = null;
  return {
    codeKind,
    qualificationIn(line) {
      const codes = line
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => codeKind(word) === 'qualification')
        .map((word) => parseCode(word).qualification || word.toUpperCase());
      titled ??= titleInLine(
        packs.flatMap(({ qualifications }) => qualifications),
        families,
      );
      const title = titled(line);
      const [code = null, ...others] = new Set([...codes, ...(title === null ? [] : [title])]);
      return others.length === 0 ? code : null;
    },
    title: new RegExp(`\\b(?:${sizes(false)})?\\.? ?(?:${sizes(true)})\\b`, 'i'),
    heading: new RegExp(`${HEADING.source}|${names}`, 'i'),
    codeHeading: new RegExp(`${CODE_HEADING.source}|${names}|\\b(?:${bodies})\\b`, 'i'),
  };
}

/** What a whole text has to look like to be a unit with a code of its own, `F200`; null where no pack has such units. */
export function aloneUnitPattern(packs: readonly Pack[]): RegExp | null {
  const patterns = packs.flatMap((pack) => aloneUnits(familyOf(pack)) ?? []);
  return patterns.length === 0 ? null : new RegExp(`^(?:${patterns.join('|')})$`, 'i');
}

/** Those of the packs that the product brings along. */
export const KNOWN_FAMILIES = familyWords(BUILT_IN_PACKS);
