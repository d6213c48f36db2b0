import type { CandidateRow } from './entry';
import { candidateKey } from './identity';

/** What sets a candidate with a qualification apart from the name of a group. */
const KEY = '#';

/** A candidate as one who was registered for a qualification before: nobody who joins the sheet later is meant. */
export function registeredKey(candidate: CandidateRow, qualificationCode: string | null): string {
  return `${KEY}${candidateKey(candidate)} ${qualificationCode ?? ''}`;
}

/** Whether a text names a candidate, and no group. */
export function isRegisteredKey(text: string): boolean {
  return text.startsWith(KEY);
}
