import { chargeEntries, totalCharges, totalOf, type Charge, type Total, type Totals } from '../fees';
import { checkEntries, type Finding } from '../rules';
import { assess, type Assessment, type AssessmentSources } from '../assessment';
import { sortNewEntries, type Plan } from '../submission';
import { annotate, type Annotation } from '../table';
import type { OpenTable } from './open-table';

/** Everything that a check of one sheet tells. */
export interface Check {
  readonly table: OpenTable;
  readonly context: Assessment;
  readonly findings: readonly Finding[];
  readonly charges: readonly Charge[];
  /** Of all new entries, also of those that no file can take. */
  readonly totals: Totals;
  /** The part of it that hangs on entries that are kept out of the files. */
  readonly held: Total;
  readonly plan: Plan;
}

/** What a check is made from: an open table, and what its assessment needs besides its list. */
export interface CheckSources extends Omit<AssessmentSources, 'list'> {
  readonly table: OpenTable;
}

/** Runs rules and fees over an open table, as if its entries were sent on `asOf`. Changes nothing. */
export function check({ table, ...sources }: CheckSources): Check {
  const context = assess({ ...sources, list: table.list });
  const findings = checkEntries(context);
  const charges = chargeEntries(context);
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
