import { RELEASE } from './version';
import { terminalWords } from './words/terminal';
import { removeUnfinished } from './write-output';

/** Words of a command that tell nothing of a person: its name and options, without files and values. */
function anonymous(words: readonly string[]): string {
  return words.filter((word, index) => index === 0 || word.startsWith('--')).join(' ');
}

/** What an officer reads where the product itself went wrong, with what to report. */
export function bugReport(error: unknown, words: readonly string[]): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    `entrywise: ${terminalWords.ourMistake}`,
    terminalWords.report,
    '',
    `entrywise ${RELEASE}, Node ${process.versions.node}, ${process.platform}: ${anonymous(words)}`,
    stack,
    '',
  ].join('\n');
}

/**
 * Ends the program with a sentence and exit code 3 where anything was thrown that nobody caught, whether in a command, in a
 * stream's callback or in a promise that nobody waits for.
 */
export function endOnBugs(words: readonly string[]): (error: unknown) => void {
  const end = (error: unknown): void => {
    removeUnfinished();
    process.stderr.write(bugReport(error, words));
    process.exit(3);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  return end;
}
