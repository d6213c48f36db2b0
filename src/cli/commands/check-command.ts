import path from 'node:path';
import { formatDate } from '../../entries';
import {
  annotationsOf,
  check,
  findReferenceSheets,
  findRegisterIn,
  loadReference,
  loadResults,
  openTable,
  problemWords,
  type Check,
  type LoadedReference,
  type LoadedResults,
} from '../../workflow';
import type { WorkbookFile } from '../../workbook/file';
import { checkArguments, type CheckArguments } from '../check-arguments';
import { openWorkbook } from '../open-workbook';
import { parseColumnsFile } from '../columns-file';
import { feesReport } from '../fees-report';
import { HELP } from '../help';
import { jsonReport } from '../json-report';
import { readBasedataPaths, readInput, readResultsPaths } from '../read-input';
import { registerReport } from '../register-report';
import { blockedReport, filesReport, findingsReport, tableReport } from '../report';
import { resultsReport } from '../results-report';
import type { ExitCode, Terminal } from '../terminal';
import { writeOutput, type OutputFile } from '../write-output';

/** Checks a workbook, and with `--out` writes a copy with marks, words and fees. */
export async function checkCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const given = checkArguments(words, 'check', terminal.today());
  if (given === null) {
    terminal.out(HELP.check);
    return 0;
  }
  const results = loadResults(await readResultsPaths(given.results));
  const workbook = await openWorkbook(given.workbook);
  const loaded = await load(given, workbook);
  const result = await checkWorkbook(workbook, given, loaded, results);
  const folder = given.out;
  const output = folder === null ? [] : [await annotated(workbook, result, given)];
  if (folder !== null) await writeOutput(folder, output, { input: given.workbook, replace: given.replace });
  if (given.json) {
    terminal.out(`${JSON.stringify(jsonReport(result, null, result.keptOut), null, 2)}\n`);
  } else {
    const lines = [
      ...checkReport(given, loaded, results, result),
      ...blockedReport(result.keptOut),
      ...filesReport(output.map(({ name }) => ({ name: path.join(folder ?? '', name), what: MARKED }))),
    ];
    terminal.out(`${lines.join('\n')}\n`);
  }
  return result.keptOut.length > 0 || result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What the copy of the workbook is. */
export const MARKED = 'the workbook with marks, words and fees';

/** The reference that the command line names. */
export async function load({ basedata, reference }: CheckArguments, workbook: WorkbookFile): Promise<LoadedReference> {
  const files = await readBasedataPaths(basedata);
  const text = reference === null ? null : new TextDecoder().decode(await readInput(reference));
  return loadReference({ basedata: files, referenceFile: text, sheets: await findReferenceSheets(workbook) });
}

/** The check of the sheet that the command line names. */
export async function checkWorkbook(
  workbook: WorkbookFile,
  { sheet, columns, asOf, centre }: CheckArguments,
  { reference }: LoadedReference,
  { past }: LoadedResults,
): Promise<Check> {
  const mapping =
    columns === null ? {} : { mapping: parseColumnsFile(new TextDecoder().decode(await readInput(columns)), columns) };
  const table = await openTable(workbook, { ...(sheet === null ? {} : { sheet }), ...mapping });
  return check({ table, reference, asOf, past, centreNumber: centre, register: await findRegisterIn(workbook) });
}

/** `entries.xlsx` becomes `entries-checked.xlsx`, and stays that when it is checked again. */
function annotatedName(workbook: string): string {
  const { name, ext } = path.parse(workbook);
  return `${name.replace(/-checked$/, '')}-checked${ext}`;
}

/** The copy of the workbook with what a check writes, under its own name. */
export async function annotated(
  workbook: WorkbookFile,
  result: Check,
  { workbook: file }: CheckArguments,
): Promise<OutputFile> {
  for (const annotation of await annotationsOf(result, workbook)) await workbook.apply(annotation);
  return { name: annotatedName(file), bytes: await workbook.toBytes() };
}

function loadReport({ report: { sets, remarks }, problems }: LoadedReference): string[] {
  const loaded = sets.map(
    ({ files, options, version, produced }) =>
      `Basedata: ${files.join(', ')} (version ${version}${produced === null ? '' : ` of ${formatDate(produced)}`}, ${options} options).`,
  );
  return [
    ...(loaded.length > 0
      ? loaded
      : ['No basedata is loaded: codes cannot be checked against it, and no entry file can be made.']),
    ...remarks.map(({ message }) => message),
    ...problems.filter(({ severity }) => severity === 'warning').map(problemWords),
  ];
}

/** What a check tells, whatever comes after it. */
export function checkReport(
  { workbook }: CheckArguments,
  loaded: LoadedReference,
  results: LoadedResults,
  result: Check,
): string[] {
  const given = new Set(results.files.map(({ name }) => name));
  return [
    path.basename(workbook),
    ...tableReport(result.table),
    ...loadReport(loaded),
    ...resultsReport(result.context.ledger.records.filter(({ source }) => given.has(source))),
    ...results.problems.filter(({ severity }) => severity === 'warning').map(problemWords),
    ...registerReport(result.context.submitted.register),
    '',
    ...findingsReport(result.findings),
    '',
    ...feesReport(result),
  ];
}
