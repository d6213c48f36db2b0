import path from 'node:path';
import { moment, type Moment } from '../../register';
import type { EmailToSend, FileBuilt, StepByHand, SubmissionPlan } from '../../submission';
import {
  buildSubmission,
  findRegisterIn,
  loadResults,
  planSubmission,
  recordAsked,
  recordSubmission,
  type Check,
} from '../../workflow';
import type { WorkbookFile } from '../../workbook/file';
import { checkArguments, type CheckArguments } from '../check-arguments';
import { HELP } from '../help';
import { jsonReport } from '../json-report';
import { openWorkbook } from '../open-workbook';
import { planReport } from '../plan-report';
import { readResultsPaths } from '../read-input';
import { blockedReport, filesReport, fileWords } from '../report';
import type { ExitCode, Terminal } from '../terminal';
import { wrapped } from '../text-table';
import { UnusableInput } from '../unusable-input';
import { VERSION } from '../version';
import { writeOutput } from '../write-output';
import { annotated, checkReport, checkWorkbook, load, MARKED } from './check-command';

/**
 * Checks a workbook, and writes the files of what is new with a copy of the workbook in whose register they are. Both are
 * written, or neither.
 */
export async function prepareCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const given = checkArguments(words, 'prepare', terminal.today());
  if (given === null) {
    terminal.out(HELP.prepare);
    return 0;
  }
  const now = nowOf(given, terminal);
  const results = loadResults(await readResultsPaths(given.results));
  const workbook = await openWorkbook(given.workbook);
  const loaded = await load(given, workbook);
  const first = await checkWorkbook(workbook, given, loaded, results);
  await recordAsAsked(workbook, planSubmission(first, choicesOf(given, now)), given, now);
  const result = given.asked.length === 0 ? first : await checkWorkbook(workbook, given, loaded, results);
  const plan = planSubmission(result, choicesOf(given, now));
  const isBlocked = plan.checklist.some(({ kind }) => kind === 'blocker');
  const files = isBlocked ? [] : buildSubmission(plan);
  await recordSubmission(workbook, plan, files, { time: now, by: given.by });
  // The copy is marked as it is before the files are sent: what they hold is new in it.
  const copy = await annotated(workbook, result, given);
  const folder = given.out ?? 'out';
  await writeOutput(folder, [copy, ...files], { input: given.workbook, replace: given.replace });
  const report = given.json
    ? [JSON.stringify(jsonReport(result, { plan, files }, plan.held), null, 2)]
    : [
        ...checkReport(given, loaded, results, result),
        ...blockedReport(plan.held),
        ...planReport(plan),
        ...writtenReport(folder, copy.name, files),
        ...(await afterwards(workbook, path.join(folder, copy.name))),
      ];
  terminal.out(`${report.join('\n')}\n`);
  return isBlocked || plan.held.length > 0 || hasErrors(result) ? 1 : 0;
}

function hasErrors({ findings }: Check): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function nowOf({ asOf }: CheckArguments, terminal: Terminal): Moment {
  const now = moment(asOf, terminal.time());
  if (now === null) throw new RangeError(`${terminal.time()} is no time.`);
  return now;
}

function choicesOf(given: CheckArguments, now: Moment): Parameters<typeof planSubmission>[1] {
  return {
    ...{ centreNumber: given.centre, postcode: given.postcode, now, softwareVersion: VERSION },
    ...{ nextSequence: given.sequence, firstInInterchange: given.interchange, unitsAtOnce: given.unitsAtOnce },
    amendmentLists: given.newOptionsOnly ? 'new' : 'all',
    accepted: given.accepted,
  };
}

/** Records the e-mails and steps that the officer says were sent and done. Throws UnusableInput for one that is not due. */
async function recordAsAsked(
  workbook: WorkbookFile,
  { emails, steps }: SubmissionPlan,
  { asked, by }: CheckArguments,
  time: Moment,
): Promise<void> {
  const due = new Map<string, EmailToSend | StepByHand>([...emails, ...steps].map((one) => [one.id, one]));
  for (const id of asked) {
    const one = due.get(id);
    if (!one) {
      const known = due.size === 0 ? 'Nothing is to be asked for.' : `There is ${[...due.keys()].join(', ')}.`;
      throw new UnusableInput(`--asked ${id} is not among what is to be asked for. ${known}`);
    }
    await recordAsked(workbook, one, { time, by });
  }
}

function writtenReport(folder: string, copy: string, files: readonly FileBuilt[]): string[] {
  return filesReport([
    { name: path.join(folder, copy), what: `${MARKED}, and the register` },
    ...files.map(({ name, kind, entries, series }) => ({
      name: path.join(folder, name),
      what: fileWords(kind, entries.length, series),
    })),
  ]);
}

/** What to do with what was written. */
async function afterwards(workbook: WorkbookFile, copy: string): Promise<string[]> {
  const { sheet } = await findRegisterIn(workbook);
  return sheet === null
    ? []
    : [
        '',
        ...wrapped(
          `Go on with ${copy}: its register knows what was made, so that nothing is sent twice. When a file is sent, mark it there: entrywise register ${copy} --sent NAME.`,
          110,
          '',
        ),
      ];
}
