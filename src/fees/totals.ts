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

export interface Totals extends Total {
  readonly byQualification: readonly LabelledTotal[];
  /** By heading of each group column, then by its values. */
  readonly byGroup: Readonly<Record<string, readonly LabelledTotal[]>>;
  /** What waiting costs, by coming date. */
  readonly atRisk: readonly AtRisk[];
}

const NOTHING: Total = { entries: 0, due: 0, unpriced: 0 };

function add(total: Total, { amount }: Charge): Total {
  return {
    entries: total.entries + 1,
    due: total.due + (amount ?? 0),
    unpriced: total.unpriced + (amount === null ? 1 : 0),
  };
}

function totalsBy(charges: readonly Charge[], labelOf: (charge: Charge) => string): LabelledTotal[] {
  const totals = new Map<string, Total>();
  for (const charge of charges) {
    const label = labelOf(charge);
    totals.set(label, add(totals.get(label) ?? NOTHING, charge));
  }
  return [...totals]
    .sort(([one], [other]) => one.localeCompare(other, 'en-GB', { numeric: true }))
    .map(([label, total]) => ({ label, ...total }));
}

function qualificationLabel({ resolved }: Charge): string {
  const { qualification, qualificationCode, entry } = resolved;
  if (qualification) return `${qualification.code} ${qualification.subject} ${qualification.size}`;
  return qualificationCode ?? (entry.wantedText || 'No qualification');
}

/** Adds charges up: altogether, by qualification, and by each of the sheet's group columns. */
export function totalCharges(charges: readonly Charge[]): Totals {
  const headings = new Set(charges.flatMap(({ resolved }) => Object.keys(resolved.entry.candidate.groups)));
  const byGroup = [...headings].map(
    (heading) =>
      [heading, totalsBy(charges, ({ resolved }) => resolved.entry.candidate.groups[heading] || '(empty)')] as const,
  );
  return {
    ...charges.reduce(add, NOTHING),
    byQualification: totalsBy(charges, qualificationLabel),
    byGroup: Object.fromEntries(byGroup),
    atRisk: moneyAtRisk(charges),
  };
}
