import type { CalendarDate } from '../../entries';
import type { ReferenceFile } from '../file/reference-file-schema';
import type { Confidence, Known } from '../known';
import type { Reference } from '../reference';
import type { SheetLayout } from './sheet-layout';

/** A line as it is published: without what the sheets give. */
export interface PublishedLine {
  /** The texts of the key columns. */
  readonly keys: readonly string[];
  /** The value as it stands in its cell; null where nobody published it. */
  readonly value: string | null;
  readonly confidence: Confidence | null;
  /** For what is missing: where it can be found. */
  readonly source: string;
  /** For the column that only helps to find the line. */
  readonly note?: string;
}

/** A line that the officer filled in, by heading. */
export interface GivenTexts {
  /** The text under a heading, empty where the cell is. */
  text(heading: string): string;
  /** What the line said when the product wrote it; null for a line of the officer's own, and for what was missing. */
  readonly published: string | null;
}

/** What a line gives, and the thing it is for, of which there can be only one line; or what is wrong under which heading. */
export type LineReading =
  { readonly target: string; readonly given: ReferenceFile } | { readonly heading: string; readonly problem: string };

/** One of the Reference sheets. */
export interface SheetKind {
  readonly layout: SheetLayout;
  published(reference: Reference, asOf: CalendarDate): readonly PublishedLine[];
  /** A value in the words that the product writes; the text itself where it cannot be read. */
  words(text: string): string;
  /** @param published the reference without the sheets, which tells what there can be */
  read(line: GivenTexts, published: Reference): LineReading;
}

/** A published line from a value with its source. */
export function publishedLine<Value>(
  keys: readonly string[],
  known: Known<Value> | null,
  words: (value: Value) => string,
  where: string,
): PublishedLine {
  if (known === null) return { keys, value: null, confidence: null, source: where };
  return { keys, value: words(known.value), confidence: known.confidence, source: known.source };
}
