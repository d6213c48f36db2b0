import { flesch } from 'flesch';
import { syllable } from 'syllable';

/** How easy a text is to read. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Flesch reading ease: 60 to 70 is plain English, above 80 easy, below 50 hard. */
  readonly ease: number;
}

/** Where a sentence ends: not at a full stop within a number, a file name or an abbreviation. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.?!:;])\s+(?=[\p{Lu}"“‘(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d’'.-]*/gu) ?? [];

/** The readability of texts taken together. */
export function readabilityOf(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const ease = flesch({ sentence: sentences.length, word: words.length, syllable: syllables });
  return { sentences: sentences.length, words: words.length, ease };
}
