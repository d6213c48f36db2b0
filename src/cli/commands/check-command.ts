import { sharedArguments } from '../arguments';
import { checkOne } from '../check-one';
import { checkSeveral } from '../check-several';
import { helpOf } from '../help';
import { parseWords } from '../parse-words';
import type { ExitCode, Terminal } from '../terminal';
import { workbookPaths } from '../workbook-paths';

/** Checks a workbook, or several one after another, and with `--out` writes copies with marks, words and fees. */
export async function checkCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseWords('check', words);
  if (values.help === true) {
    terminal.out(helpOf('check'));
    return 0;
  }
  const files = workbookPaths(positionals);
  const given = sharedArguments('check', values, files.slice(0, 1), terminal.today());
  if (files.length > 1) return checkSeveral(files, given, terminal);
  const { code, report, json } = await checkOne(given, terminal);
  terminal.out(given.json ? `${JSON.stringify(json(), null, 2)}\n` : report());
  return code;
}
