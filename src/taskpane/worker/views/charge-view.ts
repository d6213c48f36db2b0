import type { Entry, Pence } from '../../../entries';
import type { Charge, ChargePart, ChargeReason } from '../../../fees';
import type { LateStage } from '../../../reference';

/** What one entry costs, as the pane shows it. */
export interface ChargeView {
  readonly row: number;
  /** The entry's place in the sheet. */
  readonly entry: number;
  readonly title: string;
  readonly reason: ChargeReason;
  readonly late: LateStage;
  /** Null where any part is not known. */
  readonly amount: Pence | null;
  readonly parts: readonly ChargePart[];
  readonly why: string;
}

export function chargeViews(charges: readonly Charge[], entries: ReadonlyMap<Entry, number>): ChargeView[] {
  return charges.map(({ resolved, reason, late, amount, parts, why }) => ({
    row: resolved.entry.candidate.row,
    entry: entries.get(resolved.entry) ?? 0,
    title: resolved.title,
    reason,
    late,
    amount,
    parts,
    why,
  }));
}
