import type { CalendarDate } from '../entries';
import { chargeEntries, totalCharges, type Charge, type Totals } from '../fees';
import type { Reference } from '../reference';
import type { PastEntry, Register } from '../register';
import { checkEntries, ruleContext, type Finding, type RuleContext } from '../rules';
import { sortNewEntries, type Plan } from '../submission';
import { annotate, type Annotation } from '../table';
import type { OpenTable } from './open-table';

/** Everything that a check of one sheet tells. */
export interface Check {
  readonly table: OpenTable;
  readonly context: RuleContext;
  readonly findings: readonly Finding[];
  readonly charges: readonly Charge[];
  readonly totals: Totals;
  readonly plan: Plan;
}

/**
 * Runs rules and fees over an open table, as if its entries were sent on `asOf`; `past` is what records outside the sheet
 * tell of earlier entries, and `register` what was sent. Changes nothing.
 */
export function check(
  table: OpenTable,
  reference: Reference,
  asOf: CalendarDate,
  past: readonly PastEntry[] = [],
  register?: Register,
): Check {
  const context = ruleContext(table.list, reference, asOf, past, register);
  const findings = checkEntries(context);
  const charges = chargeEntries(context.entries, reference, asOf, context.ledger, context.earlierSize);
  return {
    table,
    context,
    findings,
    charges,
    totals: totalCharges(charges),
    plan: sortNewEntries(context.entries, findings),
  };
}

/** What a check writes into the workbook. */
export function annotationOf({ table, findings, charges, context }: Check): Annotation {
  return annotate(table.sheet, table.columns, findings, charges, context.asOf);
}
