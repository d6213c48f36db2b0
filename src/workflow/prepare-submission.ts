import { UserError, type CalendarDate } from '../entries';
import { parseMoment, type Moment } from '../register';
import {
  buildFiles,
  makePlan,
  type BlockedEntry,
  type FileBuilt,
  type PlanChoices,
  type SubmissionPlan,
} from '../submission';
import type { Check } from './check';
import { Unusable } from './unusable';

/** What the officer says of a submission that looks at no register. */
export interface SubmissionChoices {
  /** Five digits; null takes the centre of the reference file, then that of the sheet. */
  readonly centreNumber: string | null;
  readonly postcode: string | null;
  readonly firstSequence: number;
  readonly produced: CalendarDate;
  readonly softwareVersion: string;
}

/** The entry files of a check, and what they leave out. */
export interface Submission {
  readonly centreNumber: string | null;
  readonly files: readonly FileBuilt[];
  readonly blocked: readonly BlockedEntry[];
}

/**
 * Plans a submission from a check, without changing anything: plain data for a screen, and all that building and recording need.
 * Throws Unusable where the rows name several centres and none is chosen, or a candidate cannot stand in a file.
 */
export function planSubmission(check: Check, choices: PlanChoices): SubmissionPlan {
  const { context, findings, charges, plan: sorted } = check;
  refuseSeveralCentres(check, choices.centreNumber);
  return usable(() => makePlan({ context, findings, charges, sorted }, choices));
}

/**
 * Builds the files of a plan: the same plan gives the same bytes, and each file is read back before it is given. Throws
 * Unusable where something on the checklist stands in the way, or a file cannot be written.
 */
export function buildSubmission(plan: SubmissionPlan): FileBuilt[] {
  const blocker = plan.checklist.find(({ kind }) => kind === 'blocker');
  if (blocker && plan.files.length > 0) throw new Unusable(blocker.text);
  return usable(() => buildFiles(plan));
}

/**
 * Builds the entry files of all new entries that nothing blocks: registrations and unit entries apart, a file a series.
 * Throws Unusable where the centre is not known or a file cannot be written.
 */
export function prepareSubmission(check: Check, choices: SubmissionChoices): Submission {
  const now: Moment | null = parseMoment(choices.produced);
  if (now === null) throw new RangeError(`${choices.produced} is no day.`);
  const { centreNumber, postcode, softwareVersion, firstSequence } = choices;
  const plan = planSubmission(check, {
    ...{ centreNumber, postcode, softwareVersion, now },
    ...{ nextSequence: firstSequence, unitsAtOnce: true },
  });
  const missing = plan.checklist.find(({ id }) => id === 'centre-missing');
  if (missing && check.plan.files.length > 0) throw new Unusable(missing.text);
  return { centreNumber: plan.centreNumber, files: buildSubmission(plan), blocked: blockedIn(check, plan) };
}

/** What rules keep out, and what the plan itself holds back. */
function blockedIn({ plan: { files, blocked } }: Check, { held }: SubmissionPlan): BlockedEntry[] {
  const reasons = new Map(held.map(({ row, code, rules }) => [`${row} ${code}`, rules]));
  const others = files.flatMap(({ entries }) =>
    entries.flatMap(({ resolved, option }) => {
      const rules = reasons.get(`${resolved.entry.candidate.row} ${option.code}`);
      return rules === undefined ? [] : [{ resolved, rules }];
    }),
  );
  return [...blocked, ...others];
}

/** Where the rows name several centres, nobody can tell whose files are meant. */
function refuseSeveralCentres({ context, table }: Check, chosen: string | null): void {
  if (chosen !== null || context.reference.centre.number !== null) return;
  const named = new Set(table.list.rows.map(({ centreNumber }) => centreNumber).filter((number) => number !== ''));
  if (named.size < 2) return;
  throw new Unusable(
    `The rows name ${named.size} centres (${[...named].slice(0, 5).join(', ')}). Say which one the files are for.`,
  );
}

/** What an entry file cannot hold is told in words. */
function usable<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (error instanceof UserError) throw new Unusable(error.message);
    throw error;
  }
}
