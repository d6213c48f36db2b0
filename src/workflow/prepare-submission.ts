import { parseCentreNumber, type CalendarDate } from '../entries';
import { EdiWriteError } from '../edi';
import { buildFiles, CandidateNotWritable, type BlockedEntry, type BuiltFile, type PlannedFile } from '../submission';
import type { Check } from './check';
import { Unusable } from './unusable';

/** What the officer says of a submission. */
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
  readonly files: readonly BuiltFile[];
  readonly blocked: readonly BlockedEntry[];
}

/** Named in `blocked` where the row names another centre than the one whose file is written. */
export const OTHER_CENTRE = 'other-centre';

function centreOf({ context, table }: Check, chosen: string | null): string | null {
  const given = chosen ?? context.reference.centre.number;
  if (given !== null) return given;
  const named = new Set(table.list.rows.map(({ centreNumber }) => centreNumber).filter((number) => number !== ''));
  if (named.size > 1) {
    throw new Unusable(
      `The rows name ${named.size} centres (${[...named].slice(0, 5).join(', ')}). Say which one the files are for.`,
    );
  }
  const [only] = named;
  return only === undefined ? null : parseCentreNumber(only);
}

/** Entries of another centre do not go into this centre's files. */
function withoutOtherCentres(
  { plan }: Check,
  centreNumber: string,
): { files: readonly PlannedFile[]; blocked: readonly BlockedEntry[] } {
  const isOther = (number: string): boolean => number !== '' && number !== centreNumber;
  const others = plan.files.flatMap(({ entries }) =>
    entries.filter(({ resolved }) => isOther(resolved.entry.candidate.centreNumber)),
  );
  if (others.length === 0) return plan;
  const files = plan.files.map((file) => ({
    ...file,
    entries: file.entries.filter(({ resolved }) => !isOther(resolved.entry.candidate.centreNumber)),
  }));
  return {
    files: files.filter(({ entries }) => entries.length > 0),
    blocked: [...plan.blocked, ...others.map(({ resolved }) => ({ resolved, rules: [OTHER_CENTRE] }))],
  };
}

/**
 * Builds the entry files of all new entries that nothing blocks: registrations and unit entries apart, a file a series.
 * Throws Unusable where the centre is not known or a file cannot be written.
 */
export function prepareSubmission(check: Check, choices: SubmissionChoices): Submission {
  const centreNumber = centreOf(check, choices.centreNumber);
  if (check.plan.files.length === 0) return { centreNumber, files: [], blocked: check.plan.blocked };
  if (centreNumber === null) {
    throw new Unusable('The centre number is not known: give it, or add a column "Centre number" to the sheet.');
  }
  const { files, blocked } = withoutOtherCentres(check, centreNumber);
  try {
    const built = buildFiles(files, {
      ...choices,
      centreNumber,
      postcode: choices.postcode ?? check.context.reference.centre.postcode ?? '',
    });
    return { centreNumber, files: built, blocked };
  } catch (error) {
    if (error instanceof EdiWriteError || error instanceof CandidateNotWritable) throw new Unusable(error.message);
    throw error;
  }
}
