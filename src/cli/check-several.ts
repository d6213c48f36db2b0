import path from 'node:path';
import { formatPence, UserError, withCommas } from '../entries';
import type { Severity } from '../rules';
import { copyName } from '../workbook/file';
import type { SharedArguments } from './arguments';
import { checkOne, countOf, type Checked } from './check-one';
import type { ExitCode, Terminal } from './terminal';
import { textTable } from './text-table';
import { filesWords } from './words/files';
import { severalWords } from './words/session';

/** A workbook of several, as the summary tells of it. */
type Outcome = { readonly file: string } & ({ readonly checked: Checked } | { readonly problem: string });

/** Checks workbooks one after another, each by itself; one that cannot be used does not keep the others from being checked. */
export async function checkSeveral(
  files: readonly string[],
  given: SharedArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  if (given.out !== null) refuseSameCopies(files);
  const outcomes: Outcome[] = [];
  for (const [index, file] of files.entries()) {
    const outcome = await outcomeOf({ ...given, workbook: file }, terminal);
    outcomes.push(outcome);
    if (given.json) terminal.out(`${JSON.stringify(jsonLine(outcome))}\n`);
    else if ('checked' in outcome) terminal.out(`${index === 0 ? '' : '\n'}${outcome.checked.report()}`);
    else terminal.error(`entrywise: ${outcome.problem}\n`);
  }
  const isAny = outcomes.some((outcome) => 'checked' in outcome);
  if (isAny && !given.json) terminal.out(`\n${summary(outcomes).join('\n')}\n`);
  if (outcomes.some((outcome) => 'problem' in outcome)) return 2;
  return outcomes.some((outcome) => 'checked' in outcome && outcome.checked.code === 1) ? 1 : 0;
}

async function outcomeOf(given: SharedArguments, terminal: Terminal): Promise<Outcome> {
  const file = given.workbook;
  try {
    return { file, checked: await checkOne(given, terminal) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message } = error;
    return { file, problem: message.includes(file) ? message : filesWords.ofFile(file, message) };
  }
}

/** Two workbooks of one name would be written over each other. Throws UserError. */
function refuseSameCopies(files: readonly string[]): void {
  const copies = new Map<string, string>();
  for (const file of files) {
    const copy = copyName(path.basename(file), 'checked', { textWith: null }).toLowerCase();
    const before = copies.get(copy);
    if (before !== undefined) {
      throw new UserError(severalWords.sameCopies(before, file));
    }
    copies.set(copy, file);
  }
}

function jsonLine(outcome: Outcome): object {
  const { file: workbook } = outcome;
  return 'problem' in outcome ? { workbook, problem: outcome.problem } : { workbook, ...outcome.checked.json() };
}

function summary(outcomes: readonly Outcome[]): string[] {
  const checks = outcomes.flatMap((outcome) => ('checked' in outcome ? [outcome.checked.check] : []));
  const due = checks.reduce((sum, { totals }) => sum + totals.due, 0);
  const unpriced = checks.reduce((sum, { totals }) => sum + totals.unpriced, 0);
  const { notKnown } = severalWords;
  const rows = outcomes.map((outcome) => {
    if ('problem' in outcome) return [`  ${outcome.file}`, '', '', '', '', severalWords.cannotBeUsed];
    const { check } = outcome.checked;
    return [
      ...[`  ${outcome.file}`, withCommas(countOf(check, 'error')), withCommas(countOf(check, 'warning'))],
      ...[withCommas(check.list.entries.length), formatPence(check.totals.due), notKnown(check.totals.unpriced)],
    ];
  });
  const entries = checks.reduce((sum, { list }) => sum + list.entries.length, 0);
  const all = (severity: Severity): string => withCommas(checks.reduce((sum, one) => sum + countOf(one, severity), 0));
  return [
    severalWords.title(outcomes.length),
    ...textTable(
      [
        severalWords.headings.map((heading, index) => (index === 0 ? `  ${heading}` : heading)),
        ...rows,
        [
          `  ${severalWords.total}`,
          all('error'),
          all('warning'),
          withCommas(entries),
          formatPence(due),
          notKnown(unpriced),
        ],
      ],
      [1, 2, 3, 4],
    ),
  ];
}
