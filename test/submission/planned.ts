import { chargeEntries } from '../../src/fees';
import { dayOf, NO_REGISTER, type Moment, type RegisterLine } from '../../src/register';
import { checkEntries } from '../../src/rules';
import { assess } from '../../src/assessment';
import {
  buildFiles,
  makePlan,
  centreOf,
  sortHeld,
  sortNewEntries,
  type FileBuilt,
  type PlanChoices,
  type SubmissionPlan,
} from '../../src/submission';
import { registerFrom } from '../register/lines';
import { entryList, type TestRow } from '../rules/entry-list';
import { testReference, type ReferenceChanges } from '../rules/test-reference';

export interface PlanCircumstances extends Partial<PlanChoices> {
  readonly reference?: ReferenceChanges;
  readonly sheets?: readonly string[];
}

/** The plan for a sheet and a register, as if made on Thursday 1 October 2026 at noon. */
export function planFor(
  rows: readonly TestRow[],
  lines: readonly RegisterLine[] = [],
  { reference: changes = {}, sheets = ['Entries'], ...choices }: PlanCircumstances = {},
): SubmissionPlan {
  const now: Moment = choices.now ?? '2026-10-01 12:00:00';
  const reference = testReference(changes);
  const register = lines.length === 0 ? NO_REGISTER : registerFrom(lines, sheets);
  const context = assess({ list: entryList(rows), reference, asOf: dayOf(now), past: [], register });
  const findings = checkEntries(context);
  const charges = chargeEntries(context);
  const plan = sortNewEntries(context.entries, findings);
  const sorted = sortHeld(plan, context, centreOf(context, choices.centreNumber ?? null));
  const sources = { context, findings, charges, sorted };
  return makePlan(sources, { centreNumber: null, postcode: null, softwareVersion: '0.1', ...choices, now });
}

/** The plan's files in short: name, then number and options of each record. */
export function recordsIn({ files }: SubmissionPlan): Record<string, Record<string, readonly string[]>> {
  return Object.fromEntries(
    files.map(({ name, candidates }) => [
      name,
      Object.fromEntries(candidates.map(({ number, options }) => [number, options])),
    ]),
  );
}

/** What is on the checklist under an id. */
export function texts({ checklist }: SubmissionPlan, id: string): string[] {
  return checklist.filter((item) => item.id === id).map(({ text }) => text);
}

export function built(plan: SubmissionPlan): FileBuilt[] {
  return buildFiles(plan);
}
