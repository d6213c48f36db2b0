import { parseArgs } from 'node:util';
import { UserError } from '../entries';
import { didYouMean } from './nearest';
import { OPTIONS, type Command } from './options';
import { terminalWords } from './words/terminal';

type Parsed<Name extends Command> = ReturnType<
  typeof parseArgs<{ args: string[]; options: (typeof OPTIONS)[Name]; allowPositionals: true }>
>;

/** Reads a command's words by its table of options. Throws UserError for what is not in it. */
export function parseWords<Name extends Command>(command: Name, words: readonly string[]): Parsed<Name> {
  try {
    return parseArgs({ args: [...words], options: OPTIONS[command], allowPositionals: true });
  } catch (error) {
    const message = messageOf(error);
    const unknown = /^Unknown option '([^']+)'/.exec(message)?.[1];
    if (unknown !== undefined) {
      const meant = didYouMean(unknown.replace(/^-+/, ''), Object.keys(OPTIONS[command]), '--');
      throw new UserError(terminalWords.unknownOption(unknown, meant, command));
    }
    const what = (message.split('\n')[0] ?? '').replace(/\.$/, '');
    throw new UserError(terminalWords.seeHelp(what, command));
  }
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
