import type { Known, Policy, Reference, Resolution } from '../../reference';
import { seriesName, type Series } from '../../entries';
import { assessmentWords } from '../words';

/** One earlier entry of a candidate for an examined unit: at most one a series, whatever the size it was made under. */
export interface AttemptRecord {
  /** Null where nothing tells. */
  readonly series: Series | null;
  /** Null while it is not known: the entry was made, or is still to be sent. */
  readonly outcome: 'sat' | 'absent' | null;
  /** As the record has it; empty where there is none. */
  readonly grade: string;
  /** `made`: with the awarding body; `new`: still to be sent with the same sheet; `claimed`: the status of the entry only says that there was one. */
  readonly standing: 'made' | 'new' | 'claimed';
  /** The record outside the sheet that it was read from, `R9999972.X01`; null where only the sheet tells. */
  readonly record: string | null;
  /** Why it may be another person's; null where that is certain. */
  readonly doubt: string | null;
  /** Of the results file that tells it: of two files of one sitting the newer has the higher one. */
  readonly sequence?: number;
  /** The entry was withdrawn after the last day for a refund, and so the candidate was absent. */
  readonly isWithdrawnLate?: true;
}

/** What came before an entry for the same candidate and unit. Entries withdrawn in time are left out: they count for nothing. */
export interface Attempts {
  /** The earliest first. */
  readonly earlier: readonly AttemptRecord[];
  /** How many of them were certainly sat. */
  readonly sat: number;
  /** For how many the candidate was absent. */
  readonly absent: number;
  /** Of how many the outcome is not known. */
  readonly open: number;
}

export const NO_ATTEMPTS: Attempts = { earlier: [], sat: 0, absent: 0, open: 0 };

/** The attempts that earlier entries make. */
export function countAttempts(earlier: readonly AttemptRecord[]): Attempts {
  if (earlier.length === 0) return NO_ATTEMPTS;
  const having = (outcome: AttemptRecord['outcome']): number => earlier.filter((one) => one.outcome === outcome).length;
  return { earlier, sat: having('sat'), absent: having('absent'), open: having(null) };
}

function attemptWords({ series, outcome, grade, standing, isWithdrawnLate }: AttemptRecord): string {
  if (standing === 'claimed') return assessmentWords.earlierByStatus;
  const when = series === null ? assessmentWords.earlierSeries : seriesName(series);
  if (standing === 'new') return assessmentWords.toBeSent(when);
  if (isWithdrawnLate) return assessmentWords.withdrawnLate(when);
  if (outcome === null) return assessmentWords.notKnown(when);
  return assessmentWords.outcome(when, outcome, grade);
}

/** Earlier entries as messages give them: `June 2025 sat, grade U; June 2026 absent`. */
export function historyWords({ earlier }: Attempts): string {
  return earlier.map(attemptWords).join('; ');
}

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
