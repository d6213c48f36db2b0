import path from 'node:path';
import type { InvoiceRead } from '../../table';
import { invoiceIn, loadResults, reportsOf } from '../../workflow';
import { WorkbookError } from '../../workbook';
import { newWorkbookFile, readTableFile } from '../../workbook/file';
import { checkArguments } from '../check-arguments';
import { HELP } from '../help';
import { openWorkbook } from '../open-workbook';
import { readInput, readResultsPaths } from '../read-input';
import type { ExitCode, Terminal } from '../terminal';
import { UnusableInput } from '../unusable-input';
import { writeOutput } from '../write-output';
import { checkWorkbook, load } from './check-command';

/** Writes the reports of a workbook as a workbook of their own. */
export async function reportsCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const given = checkArguments(words, 'reports', terminal.today());
  if (given === null) {
    terminal.out(HELP.reports);
    return 0;
  }
  const results = loadResults(await readResultsPaths(given.results));
  const workbook = await openWorkbook(given.workbook);
  const check = await checkWorkbook(workbook, given, await load(given, workbook), results);
  const sheets = reportsOf(check, {
    recharge: { resitsToCandidate: given.rechargeResits, lateToDepartment: given.rechargeLate },
    group: given.group,
    invoice: given.invoice === null ? null : await invoiceOf(given.invoice),
  });
  const reports = await newWorkbookFile();
  await reports.writeForms(sheets);
  const folder = given.out ?? 'out';
  const name = `${path.parse(given.workbook).name.replace(/-checked$/, '')}-reports.xlsx`;
  const output = [{ name, bytes: await reports.toBytes() }];
  await writeOutput(folder, output, { input: given.workbook, replace: given.replace });
  const file = path.join(folder, name);
  const names = sheets.map((sheet) => sheet.name);
  terminal.out(
    given.json
      ? `${JSON.stringify({ file, sheets: names }, null, 2)}\n`
      : [`Written: ${file}`, ...names.map((one) => `  ${one}`), ''].join('\n'),
  );
  return 0;
}

async function invoiceOf(file: string): Promise<InvoiceRead> {
  const bytes = await readInput(file);
  try {
    return invoiceIn(file, await readTableFile(file, bytes));
  } catch (error) {
    if (error instanceof WorkbookError) throw new UnusableInput(`${file}: ${error.message}`);
    throw error;
  }
}
