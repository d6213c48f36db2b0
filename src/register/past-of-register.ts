import type { PastEntry } from './past-entry';
import type { Register } from './register';

/** The unit entries of the register as the past entries by which attempts and fees are judged. */
export function pastOf({ entries, results }: Register): PastEntry[] {
  const sent = entries.flatMap(
    ({ kind, isWithdrawn, centreNumber, details, code, series, outcome, grade, file }): PastEntry[] => {
      if (kind !== 'unit' || isWithdrawn) return [];
      const { candidateNumber, uci, uln } = details;
      return [{ centreNumber, candidateNumber, uci, uln, code, series, outcome, grade, source: file }];
    },
  );
  return [...sent, ...results];
}
