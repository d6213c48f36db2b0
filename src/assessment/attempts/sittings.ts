import { type Series, monthNumber } from '../../entries';
import type { ResolvedEntry } from '../../reference';
import type { Sitting } from './attempts';

/** An entry without a series comes after everything that was made. */
export const NO_TIME = -1;

/** Series in the order of time. */
export function timeOf(series: Series | null): number {
  return series === null ? NO_TIME : monthNumber(series);
}

const NOTHING_KNOWN = { series: null, outcome: null, grade: '', record: null, doubt: null } as const;
/** The officer’s own word that there was an earlier entry. */
export const SAID: Sitting = { ...NOTHING_KNOWN, standing: 'said' };

/** The grade of an examination that was not passed, nor nearly passed. */
export const UNCLASSIFIED = 'U';
const SAYS_FAILED = /\b(?:fail(?:ed)?|unclassified|grade u)\b/i;

/** What a row of the sheet tells of a sitting. */
export function sittingOf({ series, entry: { status, statusText } }: ResolvedEntry): Sitting {
  const grade = status.outcome === 'sat' && SAYS_FAILED.test(statusText) ? UNCLASSIFIED : '';
  const standing = status.standing === 'new' ? 'new' : 'made';
  return { ...NOTHING_KNOWN, series, outcome: status.outcome, standing, grade };
}

/** Whether two accounts may be of one sitting. */
export function couldBeOne(one: Sitting, other: Sitting): boolean {
  return one.outcome === null || other.outcome === null || one.outcome === other.outcome;
}

/** One sitting a series; those without a series are left out. */
export function bySeries(sittings: readonly Sitting[]): Map<number, Sitting> {
  const found = new Map<number, Sitting>();
  for (const sitting of sittings) {
    if (sitting.series === null) continue;
    const time = timeOf(sitting.series);
    const other = found.get(time);
    found.set(time, other ? joined(other, sitting) : sitting);
  }
  return found;
}

/** Two accounts of one sitting: the weightier one, with the outcome of the other where it has none. */
function joined(one: Sitting, other: Sitting): Sitting {
  const [first, second] = weightOf(one) >= weightOf(other) ? [one, other] : [other, one];
  return first.outcome !== null || second.outcome === null ? first : { ...first, outcome: second.outcome };
}

/**
 * A record goes before the sheet, but one that may be another person's does not go before an outcome in the sheet; what was
 * made goes before what is to be sent, and sat before absent.
 */
function weightOf({ record, standing, outcome, doubt }: Sitting): number {
  const known = outcome === 'sat' ? 2 : outcome === 'absent' ? 1 : 0;
  if (standing === 'new') return 0;
  if (record === null) return known === 0 ? 1 : 10 + known;
  return known + (doubt === null ? 20 : 2);
}
