import type { RequestedOption } from '../../entries';
import type { Family, Qualification } from '../../reference';

/** Words that titles carry and that tell no qualification from another. */
const NOISE: readonly string[] = ['LEVEL', 'L', 'IN', 'AND', 'THE', 'OF'];

type Words = (text: string) => string[];

function wordsOf({ awardingBody, names }: Family): Words {
  const noise = new Set([...NOISE, awardingBody, ...names]);
  return (text) =>
    text
      .toUpperCase()
      .split(/[^A-Z]+/)
      .filter((word) => word !== '' && !noise.has(word));
}

/** `Ext` for Extended, `Cert` for Certificate, `Bus` for Business. */
function isShortFor(word: string, whole: string): boolean {
  return whole.startsWith(word) && (word.length > 1 || whole.length === 1);
}

/** `HSC` for Health and Social Care. */
function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}

/**
 * What words say of a qualification: its title or a part of it, shortened or not; the size of another one; or something that is no
 * title, such as a remark.
 */
export function saysOfTitle(
  words: string,
  { subject, size }: Pick<Qualification, 'subject' | 'size'>,
  family: Family,
): 'title' | 'other' | 'words' {
  const read = wordsOf(family);
  const said = read(words);
  const isOfSize = (word: string): boolean => word.length > 2 && family.sizes.some((one) => isShortFor(word, one.word));
  const [ofSize, rest] = [said.filter(isOfSize), said.filter((word) => !isOfSize(word))];
  const own = read(size);
  const isOwnSize = ofSize.length === own.length && ofSize.every((word, at) => isShortFor(word, own[at] ?? ''));
  if (ofSize.length > 0 && !isOwnSize) return 'other';
  const subjectWords = read(subject);
  const isSubject = (word: string): boolean =>
    word === initialsOf(subjectWords) || subjectWords.some((one) => isShortFor(word, one));
  if (rest.every(isSubject)) return 'title';
  // A size with a subject that is not its own is the title of something else.
  return ofSize.length > 0 && !rest.some(isSubject) ? 'other' : 'words';
}

/** Whether a course is given by words and no code: they may be short, or have a slip. */
export function isInWords({ code, qualification, qan }: RequestedOption): boolean {
  return qualification === '' && qan === '' && /^[A-Z][^0-9]{4,}/.test(code);
}
