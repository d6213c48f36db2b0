/** How sure we are of a published value. `confirmed`: read in the awarding body's own text; `likely`: inferred from it; `unverified`: from memory, to be checked. */
export type Confidence = 'confirmed' | 'likely' | 'unverified';

/** A value with where it comes from. Nothing that the awarding body publishes is held without. */
export interface Known<T> {
  readonly value: T;
  readonly confidence: Confidence;
  readonly source: string;
}
