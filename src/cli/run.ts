import { listInWords, UserError } from '../entries';
import { packLargeWith, unpackWholeWith, unpackWith } from '../workbook/file';
import { addCommand } from './commands/add-command';
import { checkCommand } from './commands/check-command';
import { compareCommand } from './commands/compare-command';
import { completionCommand } from './commands/completion-command';
import { fixCommand } from './commands/fix-command';
import { inspectCommand } from './commands/inspect-command';
import { prepareCommand } from './commands/prepare-command';
import { referenceCommand } from './commands/reference-command';
import { registerCommand } from './commands/register-command';
import { reportsCommand } from './commands/reports-command';
import { rulesCommand } from './commands/rules-command';
import { overview } from './help';
import { didYouMean } from './nearest';
import type { Command } from './options';
import type { ExitCode, Terminal } from './terminal';
import { packing } from './packing';
import { PIECE_BYTES, unpackedWhole, Unpacking } from './unpacking';
import { RELEASE } from './version';
import { terminalWords } from './words/terminal';

const COMMANDS: Readonly<
  Record<Command, (words: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>>
> = {
  check: checkCommand,
  fix: fixCommand,
  add: addCommand,
  prepare: prepareCommand,
  register: registerCommand,
  reports: reportsCommand,
  compare: compareCommand,
  inspect: inspectCommand,
  reference: referenceCommand,
  rules: rulesCommand,
  completion: completionCommand,
};

function isCommand(word: string): word is Command {
  return Object.hasOwn(COMMANDS, word);
}

async function runCommand([command, ...words]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    terminal.out(overview());
    return command === undefined ? 2 : 0;
  }
  if (command === '--version' || command === 'version') {
    terminal.out(`entrywise ${RELEASE}\n`);
    return 0;
  }
  if (isCommand(command)) return COMMANDS[command](words, terminal);
  const known = Object.keys(COMMANDS);
  throw new UserError(terminalWords.unknownCommand(command, didYouMean(command, known), listInWords(known)));
}

/** Runs the command line's words and returns the exit code. Input that cannot be used is one sentence and 2. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  unpackWith(Unpacking, PIECE_BYTES);
  unpackWholeWith(unpackedWhole);
  packLargeWith(packing);
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
