/** How sure we are of a published value. `confirmed`: read in the awarding body's own text; `likely`: inferred from it; `unverified`: from memory, to be checked. */
export type Confidence = 'confirmed' | 'likely' | 'unverified';

/** A value with where it comes from. Nothing that the awarding body publishes is held without. */
export interface Known<T> {
  readonly value: T;
  readonly confidence: Confidence;
  readonly source: string;
}

const SURE_FIRST: readonly Confidence[] = ['confirmed', 'likely', 'unverified'];

/** The confidence of something that rests on both. */
export function lessSure(one: Confidence, other: Confidence): Confidence {
  return SURE_FIRST.indexOf(one) > SURE_FIRST.indexOf(other) ? one : other;
}
