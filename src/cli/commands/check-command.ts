import path from 'node:path';
import {
  annotationOf,
  check,
  loadReference,
  openTable,
  prepareSubmission,
  problemWords,
  type Check,
  type LoadedReference,
  type Submission,
} from '../../workflow';
import { WorkbookError } from '../../workbook';
import { openWorkbookFile, type WorkbookFile } from '../../workbook/file';
import { checkArguments, type CheckArguments } from '../check-arguments';
import { parseColumnsFile } from '../columns-file';
import { HELP } from '../help';
import { jsonReport } from '../json-report';
import { readBasedataPaths, readInput } from '../read-input';
import {
  blockedReport,
  feesReport,
  filesReport,
  fileWords,
  findingsReport,
  sendingReport,
  tableReport,
  type WrittenFile,
} from '../report';
import type { ExitCode, Terminal } from '../terminal';
import { UnusableInput } from '../unusable-input';
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
  const loaded = await load(given);
  const workbook = await open(given.workbook);
  const result = await checkWorkbook(workbook, given, loaded);
  const submission = command === 'prepare' ? submit(result, given) : null;
  const folder = given.out ?? (command === 'prepare' ? 'out' : null);
  const output = folder === null ? [] : [await annotated(workbook, result, given), ...(submission?.files ?? [])];
  if (folder !== null) await writeOutput(folder, output, { input: given.workbook, replace: given.replace });
  if (given.json) {
    const { files, blocked } = submission ?? { files: [], blocked: result.plan.blocked };
    terminal.out(`${JSON.stringify(jsonReport(result, files, blocked), null, 2)}\n`);
  } else {
    terminal.out(`${report(given, loaded, result, submission, folder, output).join('\n')}\n`);
  }
  return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function load({ basedata, reference }: CheckArguments): Promise<LoadedReference> {
  const files = await readBasedataPaths(basedata);
  const text = reference === null ? null : new TextDecoder().decode(await readInput(reference));
  return loadReference({ basedata: files, referenceFile: text });
}

async function open(file: string): Promise<WorkbookFile> {
  const bytes = await readInput(file);
  try {
    return await openWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof WorkbookError) throw new UnusableInput(`${file}: ${error.message}`);
    throw error;
  }
}

async function checkWorkbook(
  workbook: WorkbookFile,
  { sheet, columns, asOf }: CheckArguments,
  { reference }: LoadedReference,
): Promise<Check> {
  const mapping =
    columns === null ? {} : { mapping: parseColumnsFile(new TextDecoder().decode(await readInput(columns)), columns) };
  const table = await openTable(workbook, { ...(sheet === null ? {} : { sheet }), ...mapping });
  return check(table, reference, asOf);
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
  await workbook.apply(annotationOf(result));
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
    '',
    ...findingsReport(result.findings),
    '',
    ...feesReport(result),
    ...blockedReport(blocked),
    ...filesReport(written),
    ...sendingReport(files.map(({ kind }) => kind)),
  ];
}
