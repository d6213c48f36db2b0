import path from 'node:path';
import { UserError } from '../../entries';
import type { Moment } from '../../register';
import type {
  AcceptedWarning,
  EmailToSend,
  FileBuilt,
  PlanChoices,
  StepByHand,
  SubmissionPlan,
} from '../../submission';
import { isRegisterSheet } from '../../table';
import { askedLines, buildSubmission, otherSheets, planSubmission, submissionLines, type Check } from '../../workflow';
import type { WorkbookFile } from '../../workbook/file';
import { sharedArguments, type SharedArguments } from '../arguments';
import { helpOf } from '../help';
import { momentOf } from '../moment-of';
import { jsonReport } from '../json-report';
import { parseWords } from '../parse-words';
import { planReport } from '../plan-report';
import { blockedReport, filesReport, fileWords } from '../report';
import { annotatedCopy, append, checkReport, checkSession, MARKED, openSession, type Session } from '../session';
import { shellWord } from '../shell-word';
import type { ExitCode, Terminal } from '../terminal';
import { wrapped } from '../text-table';
import { VERSION } from '../version';
import { prepareCommandWords } from '../words/commands-prepare';
import { writeOutput } from '../write-output';

interface PrepareArguments extends SharedArguments {
  readonly postcode: string | null;
  /** Null: the next that the register has not. */
  readonly sequence: number | null;
  readonly interchange: boolean;
  readonly newOptionsOnly: boolean;
  readonly unitsAtOnce: boolean;
  readonly accepted: readonly AcceptedWarning[];
  /** E-mails and steps that were sent or done. */
  readonly asked: readonly string[];
  readonly by: string;
}

/** A postcode as the file header holds it, `AB1 2CD`. */
function postcodeArgument(text: string): string {
  const [, outward, inward] = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/.exec(text.trim().toUpperCase()) ?? [];
  if (!outward || !inward) throw new UserError(prepareCommandWords.noPostcode(text));
  return `${outward} ${inward}`;
}

function sequenceArgument(text: string): number {
  const sequence = Number(text);
  if (!/^\d{1,3}$/.test(text) || sequence < 1) throw new UserError(prepareCommandWords.noSequence(text));
  return sequence;
}

/** A warning accepted by the id of its checklist item: `warning-late-entry=the head of department agreed`. */
function acceptedArgument(text: string): AcceptedWarning {
  const [, id, reason] = /^([a-z-]+)=(.*\S.*)$/.exec(text) ?? [];
  if (id === undefined || reason === undefined) throw new UserError(prepareCommandWords.noReason(text));
  return { id, reason: reason.trim() };
}

/** Reads the words after `prepare`; null where `--help` is among them. Throws UserError. */
function prepareArguments(words: readonly string[], today: string): PrepareArguments | null {
  const { values, positionals } = parseWords('prepare', words);
  if (values.help === true) return null;
  return {
    ...sharedArguments('prepare', values, positionals, today),
    postcode: values.postcode === undefined ? null : postcodeArgument(values.postcode),
    sequence: values.sequence === undefined ? null : sequenceArgument(values.sequence),
    interchange: values.interchange ?? false,
    newOptionsOnly: values['new-options-only'] ?? false,
    unitsAtOnce: values['units-at-once'] ?? false,
    accepted: (values.accept ?? []).map(acceptedArgument),
    asked: values.asked ?? [],
    by: values.by ?? '',
  };
}

/**
 * Checks a workbook, and writes the files of what is new with a copy of the workbook in whose register they are. Both are
 * written, or neither.
 */
export async function prepareCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const given = prepareArguments(words, terminal.today());
  if (given === null) {
    terminal.out(helpOf('prepare'));
    return 0;
  }
  const now = momentOf(given.asOf, terminal);
  const session = await openSession(given, terminal, { isToBeWritten: true });
  const { workbook } = session;
  const first = await planned(session, choicesOf(given, now));
  await recordAsAsked(workbook, first.plan, given, now);
  const { result, plan } = given.asked.length === 0 ? first : await planned(session, choicesOf(given, now));
  const others = await otherSheets(workbook, result.list.sheets);
  const isBlocked = plan.checklist.some(({ kind }) => kind === 'blocker');
  const files = isBlocked ? [] : buildSubmission(plan);
  await append(workbook, submissionLines(plan, files, { time: now, by: given.by }));
  // The copy is marked as it is before the files are sent: what they hold is new in it.
  const copy = await annotatedCopy(session, result, now);
  const folder = given.out ?? 'out';
  await writeOutput(folder, [copy, ...files], { input: given.workbook, replace: given.replace });
  const report = given.json
    ? [JSON.stringify(jsonReport(result, { plan, files }, plan.held, others), null, 2)]
    : [
        ...checkReport(session, result, others),
        ...blockedReport(plan.held, plan.sheets),
        ...planReport(plan),
        ...writtenReport(folder, copy.name, files),
        ...(await afterwards(workbook, path.join(folder, copy.name))),
      ];
  terminal.out(`${report.join('\n')}\n`);
  return isBlocked || plan.held.length > 0 || hasErrors(result) ? 1 : 0;
}

/** The check of the workbook as it is now, and the plan that comes of it. Throws UserError. */
async function planned(
  session: Session,
  choices: PlanChoices,
): Promise<{ readonly result: Check; readonly plan: SubmissionPlan }> {
  const result = await checkSession(session);
  return { result, plan: planSubmission(result, choices) };
}

function hasErrors({ findings }: Check): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function choicesOf(given: PrepareArguments, now: Moment): PlanChoices {
  return {
    centreNumber: given.centre,
    postcode: given.postcode,
    now,
    softwareVersion: VERSION,
    nextSequence: given.sequence,
    firstInInterchange: given.interchange,
    unitsAtOnce: given.unitsAtOnce,
    amendmentLists: given.newOptionsOnly ? 'new' : 'all',
    accepted: given.accepted,
  };
}

/** Records the e-mails and steps that the officer says were sent and done. Throws UserError for one that is not due. */
async function recordAsAsked(
  workbook: WorkbookFile,
  { emails, steps }: SubmissionPlan,
  { asked, by }: PrepareArguments,
  time: Moment,
): Promise<void> {
  const due = new Map<string, EmailToSend | StepByHand>([...emails, ...steps].map((one) => [one.id, one]));
  for (const id of asked) {
    const one = due.get(id);
    if (!one) throw new UserError(prepareCommandWords.notAsked(id, [...due.keys()]));
    await append(workbook, askedLines(one, { time, by }));
  }
}

function writtenReport(folder: string, copy: string, files: readonly FileBuilt[]): string[] {
  return filesReport([
    { name: path.join(folder, copy), what: prepareCommandWords.copy(MARKED) },
    ...files.map(({ name, kind, entries, series }) => ({
      name: path.join(folder, name),
      what: fileWords(kind, entries.length, series),
    })),
  ]);
}

/** What to do with what was written. */
async function afterwards(workbook: WorkbookFile, copy: string): Promise<string[]> {
  const hasRegister = (await workbook.sheets()).some(({ name }) => isRegisterSheet(name));
  return !hasRegister
    ? []
    : [
        '',
        ...wrapped(prepareCommandWords.goOn(copy), 110, ''),
        // A line of its own, to be copied whole.
        `  entrywise register ${shellWord(copy)} --sent NAME`,
      ];
}
