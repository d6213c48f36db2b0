import type { CentreFrame } from './centre-frame-values';

/** What a candidate got for an option. */
export interface Result {
  /** Four digits. */
  readonly candidateNumber: string;
  /** Empty where the awarding body gives none. */
  readonly uci: string;
  readonly uln: string;
  readonly option: string;
  readonly resultOption: string;
  /** `1` grades, `2` levels, `3` points, `U` uniform mark, `M` mark; others are kept as they are. */
  readonly resultType: string;
  /** The 14 positions of grades, marks and absence, trailing spaces cut: what stands where depends on the result type. */
  readonly result: string;
}

/** The content of a results file (R). */
export interface ResultsFile extends CentreFrame {
  readonly results: readonly Result[];
}
