import { UserError } from '../../entries';
import { SCRIPTS } from '../completion/scripts';
import { helpOf } from '../help';
import { didYouMean } from '../nearest';
import { parseWords } from '../parse-words';
import type { ExitCode, Terminal } from '../terminal';

/** Prints the script that makes a shell complete the commands. */
export function completionCommand(words: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = parseWords('completion', words);
  if (values.help === true) {
    terminal.out(helpOf('completion'));
    return 0;
  }
  const [shell, another] = positionals;
  const known = [...SCRIPTS.keys()];
  if (shell === undefined)
    throw new UserError('Which shell: bash, zsh, fish or powershell? See entrywise completion --help.');
  if (another !== undefined) throw new UserError(`One shell at a time: "${another}" is one too many.`);
  const script = SCRIPTS.get(shell);
  if (script === undefined) {
    throw new UserError(
      `There is no script for "${shell}".${didYouMean(shell, known)} Shells are bash, zsh, fish and powershell.`,
    );
  }
  terminal.out(script());
  return 0;
}
