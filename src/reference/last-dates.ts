import type { CalendarDate, Series } from '../entries';
import type { Known } from './known';

/** When something ends for a qualification, each as the awarding body publishes it; null is "nobody published it, the officer can give it". */
export interface LastDates {
  /** The last day on which a candidate can be registered. */
  readonly registration: Known<CalendarDate> | null;
  /** The last series with examinations of its units. */
  readonly series: Known<Series> | null;
  /** The last day on which a certificate can be claimed. */
  readonly certification: Known<CalendarDate> | null;
}

export const NO_LAST_DATES: LastDates = { registration: null, series: null, certification: null };

/** What is the last of something, in the order in which it comes. */
export type LastDateName = keyof LastDates;

export const LAST_DATE_NAMES: readonly LastDateName[] = ['registration', 'series', 'certification'];

/** What the product calls each, and the Reference sheet too. */
export const LAST_DATE_WORDS: Readonly<Record<LastDateName, string>> = {
  registration: 'last registration',
  series: 'last series',
  certification: 'last certification',
};
