import {
  lineOf,
  SHORT_FINGERPRINT,
  type FileState,
  type PastEntry,
  type Register,
  type RegisteredFile,
  type RegisterLine,
  type UndatedLine,
} from '../register';
import { otherResultLines, resultLines, resultsOfNobody, ucisOfRegister } from '../assessment';
import {
  recordedAsSent,
  recordLines,
  type EmailToSend,
  type FileBuilt,
  type Recorded,
  type StepByHand,
  type SubmissionPlan,
} from '../submission';
import { registerSheet } from '../table';
import type { Workbook } from '../workbook';
import type { Check } from './check';
import { Unusable } from './unusable';

/**
 * Records files that were built, before they are saved: from then on their entries count as made, and a second run makes nothing.
 * A file that then is not saved or not sent is marked `discarded`, and its entries are new again. Throws WorkbookError, and
 * records nothing, where the register cannot be written to.
 */
export async function recordSubmission(
  workbook: Workbook,
  plan: SubmissionPlan,
  files: readonly FileBuilt[],
  at: Recorded,
): Promise<void> {
  return addLines(workbook, recordLines(plan, files, at));
}

/** Records that an e-mail of a plan was sent, or that a step was done by hand. Throws WorkbookError. */
export async function recordAsked(workbook: Workbook, asked: EmailToSend | StepByHand, at: Recorded): Promise<void> {
  return addLines(workbook, recordedAsSent(asked, at));
}

/** What the officer may say of a file; the first three follow one another. */
export type MarkableState = Exclude<FileState, 'made'>;

/** Records what became of a file. Throws WorkbookError. */
export async function markFile(
  workbook: Workbook,
  { name, series, kind, fingerprint }: RegisteredFile,
  state: MarkableState,
  at: Recorded,
): Promise<void> {
  const line = { ...lineOf(state, at), file: name, series, kind, fingerprint: fingerprint.slice(0, SHORT_FINGERPRINT) };
  return addLines(workbook, [line]);
}

/**
 * Records what came of entries, from results files, and returns how many it recorded, and those that are of no entry of the
 * register. What was recorded before is not again.
 * Throws WorkbookError.
 */
export async function recordResults(
  workbook: Workbook,
  register: Register,
  past: readonly PastEntry[],
  { time, by }: Recorded,
): Promise<{ readonly recorded: number; readonly ofNobody: readonly PastEntry[] }> {
  const ucisOf = ucisOfRegister(register);
  const lines = resultLines(register, past, ucisOf);
  await recordResultLines(workbook, lines, { time, by });
  return { recorded: lines.length, ofNobody: resultsOfNobody(register, past, ucisOf) };
}

/** What results files tell of the people of a sheet and the register does not know yet, as lines to be recorded. */
export function resultsToRecord({ context }: Check): UndatedLine[] {
  const { submitted, entries, reference, past } = context;
  const { register } = submitted;
  return [
    ...resultLines(register, past, submitted.ucisOf),
    ...otherResultLines(register, entries, reference, past, submitted),
  ];
}

/** Records results that were found so. Throws WorkbookError. */
export async function recordResultLines(
  workbook: Workbook,
  lines: readonly UndatedLine[],
  { time, by }: Recorded,
): Promise<void> {
  return addLines(
    workbook,
    lines.map((line) => ({ ...line, time, by })),
  );
}

/** The file of that name; of several, the latest. Throws Unusable where the register has none. */
export function fileNamed({ files }: Register, name: string): RegisteredFile {
  const found = files.filter((file) => file.name.toLowerCase() === name.toLowerCase()).at(-1);
  if (found) return found;
  const known = files.map((file) => file.name);
  throw new Unusable(
    known.length === 0
      ? `The register has no files, so there is none named ${name}.`
      : `The register has no file ${name}. It has ${[...new Set(known)].join(', ')}.`,
  );
}

async function addLines(workbook: Workbook, lines: readonly RegisterLine[]): Promise<void> {
  if (lines.length > 0) await workbook.append(registerSheet(lines));
}
