import { UserError } from '../entries';
import { unpackWith } from '../workbook/file';
import { checkCommand } from './commands/check-command';
import { compareCommand } from './commands/compare-command';
import { fixCommand } from './commands/fix-command';
import { inspectCommand } from './commands/inspect-command';
import { prepareCommand } from './commands/prepare-command';
import { referenceCommand } from './commands/reference-command';
import { registerCommand } from './commands/register-command';
import { reportsCommand } from './commands/reports-command';
import { rulesCommand } from './commands/rules-command';
import { OVERVIEW } from './help';
import type { ExitCode, Terminal } from './terminal';
import { Unpacking } from './unpacking';
import { RELEASE } from './version';

async function runCommand([command, ...words]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (command === 'check') return checkCommand(words, terminal);
  if (command === 'prepare') return prepareCommand(words, terminal);
  if (command === 'reports') return reportsCommand(words, terminal);
  if (command === 'register') return registerCommand(words, terminal);
  if (command === 'fix') return fixCommand(words, terminal);
  if (command === 'rules') return rulesCommand(words, terminal);
  if (command === 'inspect') return inspectCommand(words, terminal);
  if (command === 'compare') return compareCommand(words, terminal);
  if (command === 'reference') return referenceCommand(words, terminal);
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    terminal.out(OVERVIEW);
    return command === undefined ? 2 : 0;
  }
  if (command === '--version' || command === 'version') {
    terminal.out(`entrywise ${RELEASE}\n`);
    return 0;
  }
  throw new UserError(
    `There is no command "${command}". Commands are check, fix, prepare, register, reports, compare, inspect, reference and rules.`,
  );
}

/** Runs the command line's words and returns the exit code. Input that cannot be used is one sentence and 2. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  unpackWith(Unpacking);
  try {
    return await runCommand(words, terminal);
  } catch (error) {
    if (error instanceof UserError) {
      terminal.error(`entrywise: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}
