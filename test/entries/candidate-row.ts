import { NO_TEXTS, type CandidateRow } from '../../src/entries';

/** A row that says nothing but what is given. */
export function candidateRow(given: Partial<CandidateRow>): CandidateRow {
  const nothing = { row: 0, columns: {}, birthDate: null, birthDateText: '', groups: {} };
  return { ...NO_TEXTS, ...nothing, ...given };
}
