import { UserError } from '../../entries';
import { SCRIPTS } from '../completion/scripts';
import { helpOf } from '../help';
import { didYouMean } from '../nearest';
import { parseWords } from '../parse-words';
import type { ExitCode, Terminal } from '../terminal';
import { completionCommandWords } from '../words/commands-completion';

/** Prints the script that makes a shell complete the commands. */
export function completionCommand(words: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = parseWords('completion', words);
  if (values.help === true) {
    terminal.out(helpOf('completion'));
    return 0;
  }
  const [shell, another] = positionals;
  const known = [...SCRIPTS.keys()];
  if (shell === undefined) throw new UserError(completionCommandWords.whichShell);
  if (another !== undefined) throw new UserError(completionCommandWords.oneShell(another));
  const script = SCRIPTS.get(shell);
  if (script === undefined) {
    throw new UserError(completionCommandWords.noScript(shell, didYouMean(shell, known)));
  }
  terminal.out(script());
  return 0;
}
