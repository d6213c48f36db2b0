import { groupBy, labelOrder, type Pence } from '../entries';
import { moneyAtRisk } from './at-risk';
import { canBeMade, type Charge, type LaterCharge } from './charge';
import { groupLabel, groupsOf, qualificationLabel, type LabelledTotal, type Total, type Totals } from './total';

/**
 * Adds charges up: altogether, by qualification, and by each of the sheet's group columns. Entries that can no longer be made are part
 * of no sum.
 */
export function totalCharges(all: readonly Charge[]): Totals {
  const charges = all.filter(canBeMade);
  // All rows of a sheet have the same group columns, and rows with the same values in them share one object.
  const headings = Object.keys(all[0]?.resolved.entry.candidate.groups ?? {});
  const ofGroups = [...groupBy(charges, groupsOf)].map(([groups, own]) => ({ groups, ...sumOf(own) }));
  return {
    ...sumOf(charges),
    byQualification: totalsBy(charges, qualificationLabel),
    byGroup: Object.fromEntries(
      headings.map((heading) => [heading, labelled(ofGroups, ({ groups }) => groupLabel(groups, heading))]),
    ),
    atRisk: moneyAtRisk(countStages(charges)),
  };
}

/**
 * The part of the charges that is of some entries, such as those that are kept out of the files.
 * @param entries their ids
 */
export function totalOf(charges: readonly Charge[], entries: ReadonlySet<number>): Total {
  return sumOf(charges.filter((charge) => canBeMade(charge) && entries.has(charge.resolved.entry.id)));
}

/** Anything that costs something; null where that is not known. */
interface Priced {
  readonly amount: Pence | null;
}

export function sumOf(charges: readonly Priced[]): Total {
  let [due, unpriced] = [0, 0];
  for (const { amount } of charges) {
    due += amount ?? 0;
    if (amount === null) unpriced++;
  }
  return { entries: charges.length, due, unpriced };
}

/** As officers sort: 9 before 10. Labels that sort alike, `1` and `01`, come in one order whatever stands first in the sheet. */
export function totalsBy<Item extends Priced>(
  charges: readonly Item[],
  labelOf: (charge: Item) => string,
): LabelledTotal[] {
  return labelled(
    [...groupBy(charges, labelOf)].map(([label, own]) => ({ label, ...sumOf(own) })),
    ({ label }) => label,
  );
}

/** Totals added up under their labels. */
function labelled<Part extends Total>(parts: readonly Part[], labelOf: (part: Part) => string): LabelledTotal[] {
  return [...groupBy(parts, labelOf)]
    .sort(([one], [other]) => labelOrder(one, other))
    .map(([label, own]) => ({
      label,
      entries: own.reduce((sum, { entries }) => sum + entries, 0),
      due: own.reduce((sum, { due }) => sum + due, 0),
      unpriced: own.reduce((sum, { unpriced }) => sum + unpriced, 0),
    }));
}

/** How many entries have the same stages to come: those of one price share one list of stages. */
function countStages(charges: readonly Charge[]): ReadonlyMap<readonly LaterCharge[], number> {
  const counts = new Map<readonly LaterCharge[], number>();
  for (const { later } of charges) if (later.length > 0) counts.set(later, (counts.get(later) ?? 0) + 1);
  return counts;
}
