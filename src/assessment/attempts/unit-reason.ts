import type { Policy } from '../../reference';
import type { Attempts } from './attempts';

/**
 * Why a unit entry costs what it costs: `included` in the registration; a `resit` after an earlier attempt; entered again
 * after an `absence` that used the included entry up; or `unit`, where the registration of the suite includes nothing.
 */
export type UnitReason = 'included' | 'resit' | 'absence' | 'unit';

/** What the attempts before a unit entry make of it. An outcome that is not known counts as sat. */
export function unitReason({ sat, absent, open }: Attempts, policy: Policy): UnitReason {
  // Where nothing is ever included, no entry is a resit of what was: single units are each an entry of their own.
  if (policy.includedAttempts.value === 0) return 'unit';
  const taken = sat + open;
  const used = taken + (policy.absenceUsesIncluded.value ? absent : 0);
  if (used < policy.includedAttempts.value) return 'included';
  if (taken > 0) return 'resit';
  return absent > 0 ? 'absence' : 'unit';
}
