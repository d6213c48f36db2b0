import { type CalendarDate, type Entry, isMonthOver } from '../../entries';
import type { RegisteredEntry } from '../../register';

/**
 * Whether an entry that was sent is to be taken back, as its row says: not where something came of it already, and not where the
 * whole row of a candidate who left is withdrawn and the examination was in an earlier month.
 */
export function isTakenBack(
  { status }: Entry,
  { kind, series, outcome }: RegisteredEntry,
  asOf: CalendarDate,
): boolean {
  if (status.standing !== 'withdrawn') return false;
  if (kind === 'registration') return true;
  return outcome === null && !(status.ofRow && isMonthOver(series, asOf));
}
