import { UserError } from '../entries';
import {
  buildFiles,
  centreOf,
  makePlan,
  sortHeld,
  type FileBuilt,
  type PlanChoices,
  type SortedEntries,
  type SubmissionPlan,
} from '../submission';
import type { Check } from './check';
import { Unusable } from './unusable';
import { recordingWords } from './words/recording';

/**
 * Plans a submission from a check, without changing anything: plain data for a screen, and all that building and recording need.
 * Throws Unusable where the rows name several centres and none is chosen, or a candidate cannot stand in a file.
 */
export function planSubmission(check: Check, choices: PlanChoices): SubmissionPlan {
  const { context, findings, charges } = check;
  refuseSeveralCentres(check, choices.centreNumber);
  return usable(() => makePlan({ context, findings, charges, sorted: sortedFor(check, choices) }, choices));
}

/** The entries as the check sorted them; anew where another centre is chosen than the check was of. */
function sortedFor({ context, draft, sorted }: Check, choices: PlanChoices): SortedEntries {
  const centreNumber = centreOf(context, choices.centreNumber);
  return sorted.centreNumber === centreNumber ? sorted : sortHeld(draft, context, centreNumber);
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

/** Where the rows name several centres, nobody can tell whose files are meant. */
function refuseSeveralCentres({ context, list }: Check, chosen: string | null): void {
  if (chosen !== null || context.reference.centre.number !== null) return;
  const named = new Set(list.rows.map(({ centreNumber }) => centreNumber).filter((number) => number !== ''));
  if (named.size < 2) return;
  throw new Unusable(recordingWords.severalCentres(named.size, [...named].slice(0, 5).join(', ')));
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
