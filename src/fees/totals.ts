import type { Entry, Pence } from '../entries';
import { moneyAtRisk } from './at-risk';
import type { Charge, LaterCharge } from './charge';
import { groupLabel, qualificationLabel, type LabelledTotal, type Total, type Totals } from './total';

/** A sum while it is being made. */
class Sum {
  entries = 0;
  due: Pence = 0;
  unpriced = 0;

  /** @param count 1 for a charge that comes, -1 for one that goes */
  count({ amount }: Charge, count: 1 | -1): void {
    this.entries += count;
    this.due += count * (amount ?? 0);
    if (amount === null) this.unpriced += count;
  }

  total(): Total {
    return { entries: this.entries, due: this.due, unpriced: this.unpriced };
  }
}

/** Sums by label; those of nothing are left out. */
class Sums {
  private readonly sums = new Map<string, Sum>();

  count(label: string, charge: Charge, count: 1 | -1): void {
    const known = this.sums.get(label);
    const sum = known ?? new Sum();
    if (!known) this.sums.set(label, sum);
    sum.count(charge, count);
    if (sum.entries === 0) this.sums.delete(label);
  }

  totals(inOrder: ReturnType<typeof labelOrder>): LabelledTotal[] {
    return [...this.sums]
      .sort(([one], [other]) => inOrder(one, other))
      .map(([label, sum]) => ({ label, ...sum.total() }));
  }
}

/** As officers sort: 9 before 10. Labels that sort alike, `1` and `01`, come in one order whatever stands first in the sheet. */
function labelOrder(): (one: string, other: string) => number {
  const { compare } = new Intl.Collator('en-GB', { numeric: true });
  return (one, other) => compare(one, other) || (one < other ? -1 : 1);
}

/** Adds charges up: altogether, by qualification, and by each of the sheet's group columns. */
export function totalCharges(charges: readonly Charge[]): Totals {
  const sums = new RunningTotals();
  for (const charge of charges) sums.add(charge);
  return sums.totals();
}

/** The part of the charges that is of some entries, such as those that are kept out of the files. */
export function totalOf(charges: readonly Charge[], entries: ReadonlySet<Entry>): Total {
  const sum = new Sum();
  for (const charge of charges) if (entries.has(charge.resolved.entry)) sum.count(charge, 1);
  return sum.total();
}

/** Totals that are kept while charges come and go: each takes the same time, however many there are. */
export class RunningTotals {
  private readonly all = new Sum();
  private readonly byQualification = new Sums();
  private readonly byGroup = new Map<string, Sums>();
  private readonly waiting = new Waiting();

  add(charge: Charge): void {
    this.count(charge, 1);
  }

  /** @param charge one that was added */
  remove(charge: Charge): void {
    this.count(charge, -1);
  }

  /** The totals as they are now; takes the longer the more qualifications and groups there are. */
  totals(): Totals {
    const groups = this.all.entries === 0 ? [] : [...this.byGroup];
    const inOrder = labelOrder();
    return {
      ...this.all.total(),
      byQualification: this.byQualification.totals(inOrder),
      byGroup: Object.fromEntries(groups.map(([heading, sums]) => [heading, sums.totals(inOrder)])),
      atRisk: moneyAtRisk(this.waiting.counts()),
    };
  }

  private count(charge: Charge, count: 1 | -1): void {
    const { groups } = charge.resolved.entry.candidate;
    // All rows of a sheet have the same group columns.
    if (this.byGroup.size === 0) for (const heading of Object.keys(groups)) this.byGroup.set(heading, new Sums());
    this.all.count(charge, count);
    this.byQualification.count(qualificationLabel(charge), charge, count);
    for (const [heading, sums] of this.byGroup) sums.count(groupLabel(charge, heading), charge, count);
    this.waiting.count(charge.later, count);
  }
}

/** How many entries have the same stages to come. */
class Waiting {
  private readonly kept = new Map<string, { readonly later: readonly LaterCharge[]; count: number }>();
  /** Entries of one price share one list of stages. */
  private readonly keys = new WeakMap<readonly LaterCharge[], string>();

  count(later: readonly LaterCharge[], count: 1 | -1): void {
    if (later.length === 0) return;
    const key = this.keyOf(later);
    const known = this.kept.get(key);
    const same = known ?? { later, count: 0 };
    if (!known) this.kept.set(key, same);
    same.count += count;
    if (same.count === 0) this.kept.delete(key);
  }

  private keyOf(later: readonly LaterCharge[]): string {
    const known = this.keys.get(later);
    if (known !== undefined) return known;
    const key = JSON.stringify(later);
    this.keys.set(later, key);
    return key;
  }

  counts(): ReadonlyMap<readonly LaterCharge[], number> {
    return new Map([...this.kept.values()].map(({ later, count }) => [later, count]));
  }
}
