import { candidateKey, groupBy, rowInSheet, sheetOfRow } from '../../entries';
import type { Finding } from '../../rules';
import { candidatesOf, type AskedEntry } from '../../table';
import type { Check } from '../check';
import { addToSheets, planOf, type AdditionPlan } from './addition-plan';

/**
 * Plans what is written so that candidates of units without a registration are registered for the qualification of those units, each once; pure.
 * @param findings those of the check that tell of such units; others ask for nothing
 */
export function planRegistrations(check: Check, findings: readonly Pick<Finding, 'ask'>[]): AdditionPlan {
  const { reference, asOf } = check.context;
  const wanted = findings.flatMap(({ ask }) => {
    if (ask === null || ask.candidate === null || !ask.answers.includes('registered') || ask.qualification === '')
      return [];
    return [{ candidate: ask.candidate, qualification: ask.qualification }];
  });
  const once = groupBy(wanted, ({ candidate, qualification }) => `${candidateKey(candidate)} ${qualification}`);
  const bySheet = groupBy(
    [...once.values()].flatMap(([first]) => first ?? []),
    ({ candidate }) => check.tables[sheetOfRow(candidate.row)],
  );
  const asked = [...bySheet].flatMap(([table, own]) => {
    if (table === undefined) return [];
    const people = candidatesOf({ list: table.list, reference, asOf });
    const byRow = new Map(people.flatMap((joining) => joining.rows.map(({ row }) => [row, joining] as const)));
    const entries = own.flatMap(({ candidate, qualification }): AskedEntry[] => {
      const joining = byRow.get(rowInSheet(candidate.row));
      return joining === undefined ? [] : [{ joining, qualification, unit: '', series: null }];
    });
    return [[table, entries] as const];
  });
  return planOf(addToSheets(check, new Map(asked)));
}
