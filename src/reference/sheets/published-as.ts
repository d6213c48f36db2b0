import type { Confidence } from '../known';
import type { PublishedLine } from './sheet-line';

/** What a line was when the product wrote it. */
export interface WrittenLine {
  /** What it was for. */
  readonly what: string;
  /** Null where nobody had published it. */
  readonly value: string | null;
  readonly confidence: Confidence | null;
  readonly source: string;
}

/** What a line is for, in words: its keys that are not empty. */
export function whatFor(keys: readonly string[]): string {
  return keys.filter((key) => key !== '').join(', ');
}

const MISSING = 'not published';

/** The text in "Published as": what the line is for, the value, how sure it is, and its source. */
export function publishedAs({ keys, value, confidence, source }: PublishedLine): string {
  const what = value === null ? `${MISSING}; ${source}` : `${value} (${confidence ?? ''}); ${source}`;
  return `${whatFor(keys)}: ${what}`;
}

/** Reads it back; null where the cell is empty or holds something else, as in a line of the officer's own. */
export function readPublishedAs(text: string): WrittenLine | null {
  const missing = /^(.*?): not published; (.*)$/s.exec(text);
  if (missing) return { what: missing[1] ?? '', value: null, confidence: null, source: missing[2] ?? '' };
  const [, what, value, sure, source] = /^(.*): (.*?) \((confirmed|likely|unverified)\); (.*)$/s.exec(text) ?? [];
  if (what === undefined || value === undefined || source === undefined) return null;
  return { what, value, confidence: confidenceOf(sure ?? ''), source };
}

/** The word as a confidence; null for anything else. */
export function confidenceOf(word: string): Confidence | null {
  return (['confirmed', 'likely', 'unverified'] as const).find((one) => one === word.toLowerCase()) ?? null;
}
