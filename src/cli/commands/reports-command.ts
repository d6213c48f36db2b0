import path from 'node:path';
import { UserError } from '../../entries';
import { FEE_ENTRIES, type FeeEntries, type InvoiceRead } from '../../table';
import { invoiceIn, reportsOf } from '../../workflow';
import { WorkbookError } from '../../workbook';
import { newWorkbookFile, readTableFile } from '../../workbook/file';
import { sharedArguments } from '../arguments';
import { helpOf } from '../help';
import { parseWords } from '../parse-words';
import { readInput } from '../read-input';
import { checkSession, openSession } from '../session';
import type { ExitCode, Terminal } from '../terminal';
import { reportsCommandWords } from '../words/commands-reports';
import { commandWords } from '../words/commands-shared';
import { writeOutput } from '../write-output';

/** Writes the reports of a workbook as a workbook of their own. */
export async function reportsCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseWords('reports', words);
  if (values.help === true) {
    terminal.out(helpOf('reports'));
    return 0;
  }
  const session = await openSession(sharedArguments('reports', values, positionals, terminal.today()), terminal);
  const { given } = session;
  const sheets = reportsOf(await checkSession(session), {
    centre: { number: given.centre, name: values['centre-name'] ?? null },
    entries: feesArgument(values.fees),
    recharge: {
      resitsToCandidate: values['recharge-resits'] ?? false,
      lateToDepartment: values['recharge-late'] ?? false,
    },
    group: values.group ?? null,
    invoice: values.invoice === undefined ? null : await invoiceOf(values.invoice),
  });
  const reports = await newWorkbookFile();
  await reports.writeSheets(sheets);
  const folder = given.out ?? 'out';
  const name = `${path.parse(given.workbook).name.replace(/-checked$/, '')}-reports.xlsx`;
  const output = [{ name, bytes: await reports.toBytes() }];
  await writeOutput(folder, output, { input: given.workbook, replace: given.replace });
  const file = path.join(folder, name);
  const names = sheets.map((sheet) => sheet.name);
  terminal.out(
    given.json
      ? `${JSON.stringify({ file, sheets: names }, null, 2)}\n`
      : [commandWords.written(file), ...names.map((one) => `  ${one}`), ''].join('\n'),
  );
  return 0;
}

function feesArgument(text = 'all'): FeeEntries {
  const found = FEE_ENTRIES.find((one) => one === text);
  if (found === undefined) throw new UserError(reportsCommandWords.noFees(text, FEE_ENTRIES));
  return found;
}

async function invoiceOf(file: string): Promise<InvoiceRead> {
  const bytes = readInput(file);
  try {
    return invoiceIn(file, await readTableFile(file, bytes));
  } catch (error) {
    if (error instanceof WorkbookError) throw new UserError(`${file}: ${error.message}`);
    throw error;
  }
}
