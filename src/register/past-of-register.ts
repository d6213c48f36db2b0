import type { Reference } from '../reference';
import { dayOf } from './moment';
import type { PastEntry } from './past-entry';
import type { Register, RegisteredEntry } from './register';

/**
 * The unit entries of the register as the past entries by which attempts and fees are judged. One that was withdrawn in time
 * was never made. Of one that was withdrawn later the awarding body has the candidate as absent, unless a result says more.
 */
export function pastOf({ entries, results }: Register, { seriesDates }: Pick<Reference, 'seriesDates'>): PastEntry[] {
  const sent = entries.flatMap((entry): PastEntry[] => {
    const { kind, isWithdrawn, centreNumber, details, code, series, outcome, grade, file, resultSequence } = entry;
    if (kind !== 'unit') return [];
    const { candidateNumber, uci, uln } = details;
    const sequence = resultSequence === undefined ? {} : { sequence: resultSequence };
    const past = { centreNumber, candidateNumber, uci, uln, code, series, outcome, grade, source: file, ...sequence };
    if (!isWithdrawn || outcome !== null) return [past];
    return isRefunded(entry, seriesDates) === false ? [{ ...past, outcome: 'absent', isWithdrawnLate: true }] : [];
  });
  return [...sent, ...results];
}

/** Whether a withdrawal was asked for by the last day for a refund; null where that is not known. */
export function isRefunded(
  { withdrawn, series }: Pick<RegisteredEntry, 'withdrawn' | 'series'>,
  seriesDates: Reference['seriesDates'],
): boolean | null {
  const { refundUntil } = seriesDates(series);
  return withdrawn === null || refundUntil === null ? null : dayOf(withdrawn) <= refundUntil.value;
}
