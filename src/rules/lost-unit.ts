import type { Known } from '../reference';
import { attemptLimit, UNCLASSIFIED, type Attempts } from '../register';
import type { RuleContext } from './context';
import type { JudgedEntry } from './enterability';

/** A mandatory unit that can no longer be passed. */
interface LostUnit {
  readonly unit: string;
  /** What the candidate sat and missed of it. */
  readonly attempts: Attempts;
  readonly limit: Known<number>;
}

/**
 * The first of a size's mandatory units of which the candidate certainly failed every attempt that is allowed. A sitting
 * whose grade is not known may have been passed, and an entry whose outcome is not known may be: then none is lost.
 */
export function lostUnit(
  registration: JudgedEntry,
  mandatory: readonly string[],
  { ledger, reference }: RuleContext,
): LostUnit | null {
  const limit = attemptLimit(registration, reference);
  if (limit === null) return null;
  for (const unit of mandatory) {
    const attempts = ledger.ofUnit(registration, unit);
    const failed = attempts.earlier.filter(({ outcome, grade }) => outcome === 'sat' && grade === UNCLASSIFIED);
    if (failed.length === attempts.sat && attempts.open === 0 && failed.length >= limit.value) {
      return { unit, attempts, limit };
    }
  }
  return null;
}
