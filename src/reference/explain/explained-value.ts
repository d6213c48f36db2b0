import type { Confidence, Known } from '../known';
import { valueWords } from '../words/values';

/** One published value in words: what it is, how sure we are, where it comes from. */
export interface ExplainedValue {
  readonly about: 'basedata' | 'timetable' | 'board' | 'policy' | 'date' | 'fee' | 'qualification' | 'unit' | 'centre';
  readonly name: string;
  /** Null: missing. */
  readonly value: string | null;
  /** Null: missing. */
  readonly confidence: Confidence | null;
  /** For what is missing: where it can be found, or who has to give it. */
  readonly source: string;
}

/** Where a value that nobody published has to come from. */
const FROM_OFFICER = valueWords.toBeGiven;

/** A value, or the want of one, as a line. */
export function explained<Value>(
  about: ExplainedValue['about'],
  name: string,
  known: Known<Value> | null,
  words: (value: Value) => string,
  where = FROM_OFFICER,
): ExplainedValue {
  return known === null
    ? { about, name, value: null, confidence: null, source: where }
    : { about, name, value: words(known.value), confidence: known.confidence, source: known.source };
}
