import type { Known, Policy, Reference, Resolution } from '../../reference';
import type { Attempts } from './attempts';

/** How many attempts at an examined unit the awarding body allows; null where the level or its limit is not known: nothing is judged then. */
export function attemptLimit(resolution: Resolution, reference: Reference): Known<number> | null {
  const { qualification } = resolution;
  if (qualification === null) return null;
  const further = reference.policy(resolution).furtherAttempts[qualification.level];
  return further === undefined ? null : { ...further, value: 1 + further.value };
}

/** How many attempts were used. */
interface AttemptsUsed {
  readonly certainly: number;
  /** If the candidate sat, or sits, every entry whose outcome is not known. */
  readonly atMost: number;
}

/** Counts attempts as the suite does: an absence is one only where the policy says so. */
export function attemptsUsed({ sat, absent, open }: Attempts, { absenceIsAttempt }: Policy): AttemptsUsed {
  const certainly = sat + (absenceIsAttempt.value ? absent : 0);
  return { certainly, atMost: certainly + open };
}
