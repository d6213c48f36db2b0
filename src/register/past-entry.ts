import type { Series } from '../entries';

/**
 * An entry of an earlier series as a record outside the sheet tells it: a results file, or the register. It says who, what, when
 * and what came of it, and nothing is checked yet.
 */
export interface PastEntry {
  /** Five digits. */
  readonly centreNumber: string;
  /** Four digits. */
  readonly candidateNumber: string;
  /** Empty where the record gives none. */
  readonly uci: string;
  readonly uln: string;
  /** The option entry code, `583501`. */
  readonly code: string;
  readonly series: Series;
  /** Null where the record does not tell. */
  readonly outcome: 'sat' | 'absent' | null;
  /** As the record has it, `M`; empty where there is none. */
  readonly grade: string;
  /** The record, as messages name it: `R9999972.X01`. */
  readonly source: string;
  /** Of the results file that tells it: of two files of one sitting the newer has the higher one. Left out where it is not known. */
  readonly sequence?: number;
  /** It was withdrawn after the last day for a refund, so that the awarding body has the candidate as absent. */
  readonly isWithdrawnLate?: true;
}
