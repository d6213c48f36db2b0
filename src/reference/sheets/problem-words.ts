import type * as z from 'zod/mini';
import { nearestWord } from '../file/nearest-word';
import { sheetWords } from '../words/sheets';

const LONGEST = 24;

/** A text as a problem quotes it. */
export function quotedText(text: string): string {
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`;
}

/** What to say of a word that is none of those that the product knows. */
export function notAmong(text: string, what: string, words: readonly string[]): string {
  const near = nearestWord(text, words);
  const advice = near === null ? '' : sheetWords.nearest(quotedText(near));
  return sheetWords.isNot(quotedText(text), what, advice);
}

/** What a reader of the reference file found wrong, with a long text cut short. */
export function shortened(problem: string, text: string): string {
  return problem.replace(`"${text}"`, () => quotedText(text));
}

/** Where a schema found something wrong, by the key, and what to say of it. */
export function firstIssue(error: z.core.$ZodError): { readonly key: string; readonly message: string } {
  const [issue] = error.issues;
  return { key: String(issue?.path[0] ?? ''), message: issue?.message ?? sheetWords.unreadable };
}
