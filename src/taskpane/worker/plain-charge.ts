import type { Entry, Pence } from '../../entries';
import type { Charge, ChargePart, ChargeReason } from '../../fees';
import type { LateStage } from '../../reference';

/** What one entry costs, as the pane shows it. */
export interface PlainCharge {
  readonly row: number;
  /** The entry's place in the sheet; null where it is not known. */
  readonly entry: number | null;
  readonly title: string;
  readonly reason: ChargeReason;
  readonly late: LateStage;
  /** Null where any part is not known. */
  readonly amount: Pence | null;
  readonly parts: readonly ChargePart[];
  readonly why: string;
}

export function plainCharges(charges: readonly Charge[], entries: ReadonlyMap<Entry, number>): PlainCharge[] {
  return charges.map(({ resolved, reason, late, amount, parts, why }) => ({
    row: resolved.entry.candidate.row,
    entry: entries.get(resolved.entry) ?? null,
    title: resolved.title,
    reason,
    late,
    amount,
    parts,
    why,
  }));
}
