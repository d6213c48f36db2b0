import type { Qualification } from '../../reference';

/** Words that titles carry and that tell no qualification from another. */
const NOISE = /^(?:ocr|cambridge|technicals?|ctecs?|level|l|in|and|the|of)$/;
const SIZE_WORDS = ['introductory', 'foundation', 'extended', 'subsidiary', 'certificate', 'diploma', 'award'];

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !NOISE.test(word));
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
): 'title' | 'other' | 'words' {
  const said = wordsOf(words);
  const isOfSize = (word: string): boolean => word.length > 2 && SIZE_WORDS.some((one) => isShortFor(word, one));
  const [ofSize, rest] = [said.filter(isOfSize), said.filter((word) => !isOfSize(word))];
  const own = wordsOf(size);
  const isOwnSize = ofSize.length === own.length && ofSize.every((word, at) => isShortFor(word, own[at] ?? ''));
  if (ofSize.length > 0 && !isOwnSize) return 'other';
  const subjectWords = wordsOf(subject);
  const isSubject = (word: string): boolean =>
    word === initialsOf(subjectWords) || subjectWords.some((one) => isShortFor(word, one));
  if (rest.every(isSubject)) return 'title';
  // A size with a subject that is not its own is the title of something else.
  return ofSize.length > 0 && !rest.some(isSubject) ? 'other' : 'words';
}
