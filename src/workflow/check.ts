import {
  chargeEntries,
  sentFees,
  totalCharges,
  totalOf,
  type Charge,
  type SentFees,
  type Total,
  type Totals,
} from '../fees';
import { checkEntries, type Finding } from '../rules';
import { assess, type Assessment, type AssessmentSources } from '../assessment';
import { centreOf, sortHeld, sortNewEntries, type DraftPlan, type SortedEntries } from '../submission';
import { stackLists, type SheetEntries } from '../table';
import type { OpenTable } from './open-table';

/** Everything that a check of one sheet tells, or of several whose lists are read as one. */
export interface Check {
  /** The sheets that were checked, as they were read. */
  readonly tables: readonly OpenTable[];
  /** Their lists as one. */
  readonly list: SheetEntries;
  readonly context: Assessment;
  readonly findings: readonly Finding[];
  readonly charges: readonly Charge[];
  /** Of all new entries, also of those that no file can take. */
  readonly totals: Totals;
  /** The part of it that hangs on entries that are kept out of the files. */
  readonly held: Total;
  /** What was sent in this academic year, and what it cost. */
  readonly sent: SentFees;
  /** New entries by file and by what keeps them out, for the centre that the check is of: what a plan for it has. */
  readonly sorted: SortedEntries;
  /** The same by the rules alone, whatever the centre. */
  readonly draft: DraftPlan;
}

/** What a check is made from: open tables, and what its assessment needs besides their list. */
export interface CheckSources extends Omit<AssessmentSources, 'list'> {
  readonly tables: readonly OpenTable[];
  /** The centre whose files are meant; without it, that of the reference file or of the rows. */
  readonly centreNumber?: string | null;
}

/** Runs rules and fees over open tables, as if their entries were sent on `asOf`. Changes nothing. */
export function check({ tables, centreNumber = null, ...sources }: CheckSources): Check {
  const list = stackLists(tables.map((table) => table.list));
  const context = assess({ ...sources, list });
  const findings = checkEntries(context);
  const charges = chargeEntries(context);
  const draft = sortNewEntries(context.entries, findings);
  const sorted = sortHeld(draft, context, centreOf(context, centreNumber));
  return {
    tables,
    list,
    context,
    findings,
    charges,
    totals: totalCharges(charges),
    held: totalOf(charges, sorted.heldIds),
    sent: sentFees(context),
    sorted,
    draft,
  };
}
