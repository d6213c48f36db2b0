import type { CalendarDate, Series } from '../entries';
import type { Known } from './known';

/** The dates of an examination series; null is "nobody published it, the officer can give it". */
export interface SeriesDates {
  /** The letter is null until basedata of the series is loaded. */
  readonly series: Series;
  /** The last day on which an entry is on time. */
  readonly deadline: Known<CalendarDate> | null;
  /** The last day on which an entry is late; from the next day it is very late. */
  readonly lateUntil: Known<CalendarDate> | null;
  /** The last day on which an entry is accepted at all. */
  readonly veryLateUntil: Known<CalendarDate> | null;
  /** The last day for a withdrawal with a refund. */
  readonly refundUntil: Known<CalendarDate> | null;
  readonly results: Known<CalendarDate> | null;
}

/** The dates of a series by name. */
export type DateName = Exclude<keyof SeriesDates, 'series'>;

export type LateStage = 'none' | 'late' | 'very-late' | 'closed';

/** The stage of an entry sent on a day, and the date that decides it; null while the deadline is not known. */
export interface StageAt {
  readonly stage: LateStage;
  /** The date that was passed, or for `none` the deadline to come. */
  readonly decidedBy: Known<CalendarDate>;
}

/**
 * The stage of an entry to a series that is sent on `asOf`. Days belong to the stage that they end: an entry on the
 * deadline is on time. While a later date is not known, the entry stays in the last stage that is known.
 */
export function stageAt(dates: SeriesDates, asOf: CalendarDate): StageAt | null {
  if (dates.deadline === null) return null;
  if (dates.veryLateUntil !== null && asOf > dates.veryLateUntil.value) {
    return { stage: 'closed', decidedBy: dates.veryLateUntil };
  }
  if (dates.lateUntil !== null && asOf > dates.lateUntil.value) {
    return { stage: 'very-late', decidedBy: dates.lateUntil };
  }
  return { stage: asOf > dates.deadline.value ? 'late' : 'none', decidedBy: dates.deadline };
}
