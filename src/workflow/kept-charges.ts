import { RunningTotals, type Charge, type Totals } from '../fees';

function rowOf({ resolved }: Charge): number {
  return resolved.entry.candidate.row;
}

/** Charges by row, with their totals, kept while rows change. */
export class KeptCharges {
  private readonly byRow = new Map<number, Charge[]>();
  private readonly sums = new RunningTotals();
  private ordered: readonly Charge[] | null;

  constructor(charges: readonly Charge[]) {
    for (const charge of charges) this.add(charge);
    this.ordered = charges;
  }

  /** In the sheet's order; after a change they are put in order anew. */
  all(): readonly Charge[] {
    this.ordered ??= [...this.byRow.values()].flat().sort((one, other) => rowOf(one) - rowOf(other));
    return this.ordered;
  }

  totals(): Totals {
    return this.sums.totals();
  }

  /** Puts the charges of some rows in the place of those that they had; charges of other rows are passed over. */
  replace(rows: ReadonlySet<number>, charges: readonly Charge[]): void {
    for (const row of rows) {
      for (const charge of this.byRow.get(row) ?? []) this.sums.remove(charge);
      this.byRow.delete(row);
    }
    for (const charge of charges) if (rows.has(rowOf(charge))) this.add(charge);
    this.ordered = null;
  }

  private add(charge: Charge): void {
    const own = this.byRow.get(rowOf(charge));
    if (own) own.push(charge);
    else this.byRow.set(rowOf(charge), [charge]);
    this.sums.add(charge);
  }
}
