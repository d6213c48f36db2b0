import { parseArgs } from 'node:util';
import { UserError } from '../entries';
import { OPTIONS, type Command } from './options';

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
    const what =
      unknown === undefined ? (message.split('\n')[0] ?? '').replace(/\.$/, '') : `${unknown} is not known here`;
    throw new UserError(`${what}. See entrywise ${command} --help.`);
  }
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
