import type { DateName } from '../series-dates';

/** What the product calls the dates of a series, in their order. */
export const DATE_WORDS: Readonly<Record<DateName, string>> = {
  deadline: 'entry deadline',
  lateUntil: 'last day for late entries',
  veryLateUntil: 'last day for very late entries',
  refundUntil: 'last day for a withdrawal with a refund',
  results: 'results',
};

/** The names in the order of the days. */
export const DATE_NAMES: readonly DateName[] = ['deadline', 'lateUntil', 'veryLateUntil', 'refundUntil', 'results'];
