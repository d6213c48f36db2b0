import type { CalendarDate } from '../entries';
import { chargeEntries, totalCharges, totalOf, type Charge, type Total, type Totals } from '../fees';
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
  /** Of all new entries, also of those that no file can take. */
  readonly totals: Totals;
  /** The part of it that hangs on entries that are kept out of the files. */
  readonly held: Total;
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
  const plan = sortNewEntries(context.entries, findings);
  return {
    table,
    context,
    findings,
    charges,
    totals: totalCharges(charges),
    held: totalOf(charges, new Set(plan.blocked.map(({ resolved }) => resolved.entry.id))),
    plan,
  };
}

/** What a check writes into the workbook. */
export function annotationOf({ table, findings, charges, context }: Check): Annotation {
  return annotate(table.sheet, table.columns, findings, charges, context.asOf);
}
