import type { CentreFrame } from './centre-frame-values';

/** A candidate's forecast grade for an option. */
export interface Forecast {
  /** Four digits. */
  readonly candidateNumber: string;
  readonly option: string;
  readonly firstGrade: string;
  /** Empty where there is none. */
  readonly secondGrade: string;
}

/** The content of a forecast grade file (F). */
export interface ForecastFile extends CentreFrame {
  readonly forecasts: readonly Forecast[];
}
