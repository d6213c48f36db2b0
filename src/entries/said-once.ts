import type { Series } from './series';

/** What the officer says once for a whole sheet. It counts where neither a row nor a heading nor a banner says anything. */
export interface SaidOnce {
  /** Five digits: what rows and units without a qualification are for. */
  readonly qualification?: string;
  /** What units without a series are entered for. */
  readonly series?: Series;
  /**
   * Candidates of whom nothing but the registration is missing were registered before: all of them, or those of these groups. It holds for
   * one check alone; what is to hold later is kept of each candidate, as an answer.
   */
  readonly registered?: true | readonly string[];
}

export const NOTHING_SAID: SaidOnce = {};
