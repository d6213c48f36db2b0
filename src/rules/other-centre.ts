import { parseCentreNumber, type CandidateRow } from '../entries';
import type { Reference } from '../reference';

/** The centre that a row or the lines above the list name, where another is set up; null where it is the same or either is not known. */
export function otherCentre(
  { centreNumber }: Pick<CandidateRow, 'centreNumber'>,
  { centre }: Reference,
): string | null {
  if (centreNumber === '' || centreNumber === centre.number) return null;
  const own = parseCentreNumber(centreNumber);
  return own === null || centre.number === null || own === centre.number ? null : own;
}
