import { seriesCode, seriesName, type Series } from '../entries';

/** Why a code that is not in the known list is only suspected. */
export const LIST_INCOMPLETE = {
  confidence: 'unverified',
  source:
    'no basedata is loaded for this entry, and the list of qualifications that comes with the product is incomplete',
} as const;

/** `June 2027 (6A27)`; the letter is not known before basedata is loaded. */
export function seriesWords(series: Series): string {
  return series.letter === null ? seriesName(series) : `${seriesName(series)} (${seriesCode(series)})`;
}
