import { type Series, monthNumber } from '../../entries';
import type { ResolvedEntry } from '../../reference';
import type { AttemptRecord } from './attempts';

/** An entry without a series comes after everything that was made. */
export const NO_TIME = -1;

/** Series in the order of time. */
export function timeOf(series: Series | null): number {
  return series === null ? NO_TIME : monthNumber(series);
}

const NOTHING_KNOWN = { series: null, outcome: null, grade: '', record: null, doubt: null } as const;
/** The officer’s own word that there was an earlier entry. */
export const CLAIMED: AttemptRecord = { ...NOTHING_KNOWN, standing: 'claimed' };

/** The grade of an examination that was not passed, nor nearly passed. */
export const UNCLASSIFIED = 'U';
const SAYS_FAILED = /\b(?:fail(?:ed)?|unclassified|grade u)\b/i;

/** What a row of the sheet tells of an attempt. */
export function attemptRecordOf({ series, entry: { status, statusText } }: ResolvedEntry): AttemptRecord {
  const grade = status.outcome === 'sat' && SAYS_FAILED.test(statusText) ? UNCLASSIFIED : '';
  const standing = status.standing === 'new' ? 'new' : 'made';
  return { ...NOTHING_KNOWN, series, outcome: status.outcome, standing, grade };
}

/** Whether two accounts may be of one attempt. */
export function couldBeOne(one: AttemptRecord, other: AttemptRecord): boolean {
  return one.outcome === null || other.outcome === null || one.outcome === other.outcome;
}

/** One attempt a series; those without a series are left out. */
export function bySeries(attemptRecords: readonly AttemptRecord[]): Map<number, AttemptRecord> {
  const found = new Map<number, AttemptRecord>();
  for (const attempt of attemptRecords) {
    if (attempt.series === null) continue;
    const time = timeOf(attempt.series);
    const other = found.get(time);
    found.set(time, other ? joined(other, attempt) : attempt);
  }
  return found;
}

/** Two accounts of one attempt: that of the newer results file, else the weightier one, with the outcome of the other where it has none. */
function joined(one: AttemptRecord, other: AttemptRecord): AttemptRecord {
  const newer = newerBy(one, other);
  const [first, second] = (newer === 0 ? weightOf(one) - weightOf(other) : newer) >= 0 ? [one, other] : [other, one];
  return first.outcome !== null || second.outcome === null ? first : { ...first, outcome: second.outcome };
}

/** Above 0 where the first is of the newer of two results files, below where the second is; 0 where that does not decide. */
function newerBy(one: AttemptRecord, other: AttemptRecord): number {
  const isAsSure = (one.doubt === null) === (other.doubt === null);
  if (!isAsSure || one.outcome === null || other.outcome === null) return 0;
  return (one.sequence ?? 0) === 0 || (other.sequence ?? 0) === 0 ? 0 : (one.sequence ?? 0) - (other.sequence ?? 0);
}

/**
 * A record goes before the sheet, but one that may be another person's does not go before an outcome in the sheet; what was
 * made goes before what is to be sent, and sat before absent.
 */
function weightOf({ record, standing, outcome, doubt }: AttemptRecord): number {
  const known = outcome === 'sat' ? 2 : outcome === 'absent' ? 1 : 0;
  if (standing === 'new') return 0;
  if (record === null) return known === 0 ? 1 : 10 + known;
  return known + (doubt === null ? 20 : 2);
}
