import type { Family } from '../family';
import type { Qualification } from '../option';
import { levelIn, titleLetters, titlesOf } from './written-codes';

/** The longest title has fewer words, with all that may stand in it: `Level 3 Cambridge Technical Introductory Diploma in ...`. */
const MOST_WORDS = 14;
/** A line of more words is a paragraph, not a title. */
const LONGEST_LINE = 40;

/**
 * Finds the qualification of which a line has the whole title among other words, `Business Extended Certificate - January entries`.
 * Null where it has none, titles of several, or one that two qualifications share.
 */
export function titleInLine(
  qualifications: readonly Pick<Qualification, 'code' | 'level' | 'subject' | 'size'>[],
  families: readonly Family[],
): (line: string) => string | null {
  const lettersOf = titleLetters(families);
  const titleCode = titlesOf(qualifications, families, lettersOf, false);
  return (line) => {
    const words = line.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    if (words.length > LONGEST_LINE) return null;
    const level = levelIn(line);
    const found: { readonly from: number; readonly to: number; readonly code: string | null }[] = [];
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to++) {
        const code = titleCode(lettersOf(words.slice(from, to).join('')), level);
        if (code !== undefined) found.push({ from, to, code });
      }
    }
    // `Certificate in Business` stands in `Extended Certificate in Business`, and is not meant.
    const whole = found.filter(
      (one) =>
        !found.some(
          (other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from,
        ),
    );
    const [code = null, ...others] = new Set(whole.map((one) => one.code));
    return others.length === 0 ? code : null;
  };
}
