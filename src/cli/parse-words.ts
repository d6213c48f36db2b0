import { UnusableInput } from './unusable-input';

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/** Runs a parse of the command's words; what it does not understand becomes a sentence. Throws UnusableInput. */
export function parseWords<Parsed>(command: string, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    const message = messageOf(error);
    const unknown = /^Unknown option '([^']+)'/.exec(message)?.[1];
    const what =
      unknown === undefined ? (message.split('\n')[0] ?? '').replace(/\.$/, '') : `${unknown} is not known here`;
    throw new UnusableInput(`${what}. See entrywise ${command} --help.`);
  }
}
