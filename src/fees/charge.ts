import type { CalendarDate, Pence } from '../entries';
import type { Confidence, LateStage, ResolvedEntry } from '../reference';
import type { UnitReason } from '../assessment';

/**
 * Why an entry costs what it costs: a registration pays its fee, a change of size is no registration and may have a fee of its own, a
 * unit entry pays by the attempts before it, and an entry for the certificate its own fee.
 */
export type ChargeReason = 'registration' | 'size-change' | 'certification' | UnitReason;

/** One part of a charge. A null amount is a fee that nobody published and the officer has not given. */
export interface ChargePart {
  readonly label: string;
  readonly amount: Pence | null;
  readonly confidence: Confidence | null;
  readonly source: string | null;
}

/** What the same entry costs in a stage that has yet to come. */
export interface LaterCharge {
  readonly late: LateStage;
  /** The last day before it. */
  readonly after: CalendarDate;
  /** Its first day. */
  readonly from: CalendarDate;
  /** Null where any part is not known, and where entries are closed by then. */
  readonly amount: Pence | null;
  /** How much more that is than now; known also where the price itself is not, if what is added for lateness is. */
  readonly more: Pence | null;
  /** Whether a withdrawal in time gives the late fee back; null where nobody says. */
  readonly isGivenBack: boolean | null;
  /** How sure the date and the late fee are. */
  readonly confidence: Confidence;
}

/** What one entry costs if it is sent on the day of the check. */
export interface Charge {
  readonly resolved: ResolvedEntry;
  readonly reason: ChargeReason;
  /** Registrations are never late: they have no final deadline. */
  readonly late: LateStage;
  readonly parts: readonly ChargePart[];
  /** Null where any part is not known, and where the entry can no longer be made. */
  readonly amount: Pence | null;
  /** The reason in sentences, with what came before the entry. */
  readonly why: string;
  /** Every stage to come, the next one first; empty where waiting changes nothing, or no date is known. */
  readonly later: readonly LaterCharge[];
}

/** Whether an entry can still be made: one that cannot has no price, and is part of no sum. */
export function canBeMade({ late }: Pick<Charge, 'late'>): boolean {
  return late !== 'closed';
}
