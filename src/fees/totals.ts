import type { Pence } from '../entries';
import { moneyAtRisk, type AtRisk } from './at-risk';
import type { Charge } from './charge';

/** A sum that says what it leaves out. */
export interface Total {
  readonly entries: number;
  /** The sum of the amounts that are known. */
  readonly due: Pence;
  /** How many entries have a fee that is not known: the sum is that much too small. */
  readonly unpriced: number;
}

/** A total under a heading: a qualification, or a value of a group column. */
export interface LabelledTotal extends Total {
  readonly label: string;
}

/** The label of what has nothing in its group column. */
export const EMPTY_GROUP = '(empty)';

export interface Totals extends Total {
  readonly byQualification: readonly LabelledTotal[];
  /** By heading of each group column, then by its values. */
  readonly byGroup: Readonly<Record<string, readonly LabelledTotal[]>>;
  /** What waiting costs, by coming date. */
  readonly atRisk: readonly AtRisk[];
}

/** A sum while it is being made. */
class Sum {
  entries = 0;
  due: Pence = 0;
  unpriced = 0;

  add({ amount }: Charge): void {
    this.entries += 1;
    this.due += amount ?? 0;
    if (amount === null) this.unpriced += 1;
  }

  total(): Total {
    return { entries: this.entries, due: this.due, unpriced: this.unpriced };
  }
}

function totalsBy(charges: readonly Charge[], labelOf: (charge: Charge) => string): LabelledTotal[] {
  const sums = new Map<string, Sum>();
  for (const charge of charges) {
    const label = labelOf(charge);
    const sum = sums.get(label);
    if (sum) sum.add(charge);
    else {
      const first = new Sum();
      first.add(charge);
      sums.set(label, first);
    }
  }
  return [...sums]
    .sort(([one], [other]) => one.localeCompare(other, 'en-GB', { numeric: true }))
    .map(([label, sum]) => ({ label, ...sum.total() }));
}

/** The label of the total by qualification that a charge is part of. */
export function qualificationLabel({ resolved }: Charge): string {
  const { qualification, qualificationCode, entry } = resolved;
  if (qualification) return `${qualification.code} ${qualification.subject} ${qualification.size}`;
  return qualificationCode ?? (entry.wantedText || 'No qualification');
}

/** The label of the total that a charge is part of, by what stands in one of the sheet's group columns. */
export function groupLabel({ resolved }: Charge, heading: string): string {
  return resolved.entry.candidate.groups[heading] || EMPTY_GROUP;
}

/** Adds charges up: altogether, by qualification, and by each of the sheet's group columns. */
export function totalCharges(charges: readonly Charge[]): Totals {
  // All rows of a sheet have the same group columns.
  const headings = Object.keys(charges[0]?.resolved.entry.candidate.groups ?? {});
  const all = new Sum();
  for (const charge of charges) all.add(charge);
  const byGroup = headings.map(
    (heading) => [heading, totalsBy(charges, (charge) => groupLabel(charge, heading))] as const,
  );
  return {
    ...all.total(),
    byQualification: totalsBy(charges, qualificationLabel),
    byGroup: Object.fromEntries(byGroup),
    atRisk: moneyAtRisk(charges),
  };
}
