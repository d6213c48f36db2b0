import { firstInWords } from '../../entries';

/** So many rules with a like name are told. */
const MOST_ALIKE = 8;

/** What is said of the rules, besides their pages. */
export const rulesCommandWords = {
  oneRule: (another: string) => `One rule at a time: "${another}" is one too many.`,
  page: 'entrywise rules ID prints the page of one of them.',
  alike: (ids: readonly string[]) => ` Rules like it: ${firstInWords(ids, MOST_ALIKE)}.`,
  /** @param meant a sentence with a space before it, or nothing */
  noRule: (id: string, meant: string) => `There is no rule "${id}".${meant} entrywise rules lists them.`,
};
