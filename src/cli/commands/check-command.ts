import path from 'node:path';
import {
  annotationsOf,
  check,
  findReferenceSheets,
  loadReference,
  loadResults,
  openTable,
  prepareSubmission,
  problemWords,
  type Check,
  type LoadedReference,
  type LoadedResults,
  type Submission,
} from '../../workflow';
import type { WorkbookFile } from '../../workbook/file';
import { checkArguments, type CheckArguments } from '../check-arguments';
import { openWorkbook } from '../open-workbook';
import { parseColumnsFile } from '../columns-file';
import { feesReport } from '../fees-report';
import { HELP } from '../help';
import { jsonReport } from '../json-report';
import { readBasedataPaths, readInput, readResultsPaths } from '../read-input';
import {
  blockedReport,
  filesReport,
  fileWords,
  findingsReport,
  sendingReport,
  tableReport,
  type WrittenFile,
} from '../report';
import { resultsReport } from '../results-report';
import type { ExitCode, Terminal } from '../terminal';
import { VERSION } from '../version';
import { writeOutput, type OutputFile } from '../write-output';

/** Checks a workbook; `prepare` also writes the entry files of what nothing blocks. */
export async function checkCommand(
  command: 'check' | 'prepare',
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const given = checkArguments(words, command, terminal.today());
  if (given === null) {
    terminal.out(HELP[command]);
    return 0;
  }
  const results = loadResults(await readResultsPaths(given.results));
  const workbook = await openWorkbook(given.workbook);
  const loaded = await load(given, workbook);
  const result = await checkWorkbook(workbook, given, loaded, results);
  const submission = command === 'prepare' ? submit(result, given) : null;
  const folder = given.out ?? (command === 'prepare' ? 'out' : null);
  const output = folder === null ? [] : [await annotated(workbook, result, given), ...(submission?.files ?? [])];
  if (folder !== null) await writeOutput(folder, output, { input: given.workbook, replace: given.replace });
  if (given.json) {
    const { files, blocked } = submission ?? { files: [], blocked: result.plan.blocked };
    terminal.out(`${JSON.stringify(jsonReport(result, files, blocked), null, 2)}\n`);
  } else {
    terminal.out(`${report(given, loaded, results, result, submission, folder, output).join('\n')}\n`);
  }
  const keptOut = submission === null ? 0 : submission.blocked.length;
  return keptOut > 0 || result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The reference that the command line names. */
export async function load({ basedata, reference }: CheckArguments, workbook: WorkbookFile): Promise<LoadedReference> {
  const files = await readBasedataPaths(basedata);
  const text = reference === null ? null : new TextDecoder().decode(await readInput(reference));
  return loadReference({ basedata: files, referenceFile: text, sheets: await findReferenceSheets(workbook) });
}

/** The check of the sheet that the command line names. */
export async function checkWorkbook(
  workbook: WorkbookFile,
  { sheet, columns, asOf }: CheckArguments,
  { reference }: LoadedReference,
  { past }: LoadedResults,
): Promise<Check> {
  const mapping =
    columns === null ? {} : { mapping: parseColumnsFile(new TextDecoder().decode(await readInput(columns)), columns) };
  const table = await openTable(workbook, { ...(sheet === null ? {} : { sheet }), ...mapping });
  return check(table, reference, asOf, past);
}

function submit(result: Check, { centre, postcode, sequence, asOf }: CheckArguments): Submission {
  return prepareSubmission(result, {
    centreNumber: centre,
    postcode,
    firstSequence: sequence,
    produced: asOf,
    softwareVersion: VERSION,
  });
}

/** `entries.xlsx` becomes `entries-checked.xlsx`, and stays that when it is checked again. */
function annotatedName(workbook: string): string {
  const { name, ext } = path.parse(workbook);
  return `${name.replace(/-checked$/, '')}-checked${ext}`;
}

async function annotated(
  workbook: WorkbookFile,
  result: Check,
  { workbook: file }: CheckArguments,
): Promise<OutputFile> {
  for (const annotation of await annotationsOf(result, workbook)) await workbook.apply(annotation);
  return { name: annotatedName(file), bytes: await workbook.toBytes() };
}

function loadReport({ report: { sets, remarks }, problems }: LoadedReference): string[] {
  const loaded = sets.map(
    ({ files, options, version }) => `Basedata: ${files.join(', ')} (version ${version}, ${options} options).`,
  );
  return [
    ...(loaded.length > 0
      ? loaded
      : ['No basedata is loaded: codes cannot be checked against it, and no entry file can be made.']),
    ...remarks.map(({ message }) => message),
    ...problems.filter(({ severity }) => severity === 'warning').map(problemWords),
  ];
}

function report(
  { workbook }: CheckArguments,
  loaded: LoadedReference,
  results: LoadedResults,
  result: Check,
  submission: Submission | null,
  folder: string | null,
  output: readonly OutputFile[],
): string[] {
  const { blocked, files } = submission ?? { blocked: result.plan.blocked, files: [] };
  const built = new Map(
    files.map(({ name, kind, entries, series }) => [name, fileWords(kind, entries.length, series)]),
  );
  const written: WrittenFile[] = output.map(({ name }) => ({
    name: path.join(folder ?? '', name),
    what: built.get(name) ?? 'the workbook with marks, words and fees',
  }));
  return [
    path.basename(workbook),
    ...tableReport(result.table),
    ...loadReport(loaded),
    ...resultsReport(result.context.ledger.records),
    ...results.problems.filter(({ severity }) => severity === 'warning').map(problemWords),
    '',
    ...findingsReport(result.findings),
    '',
    ...feesReport(result),
    ...blockedReport(blocked),
    ...filesReport(written),
    ...sendingReport(files.map(({ kind }) => kind)),
  ];
}
