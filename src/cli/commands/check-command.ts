import path from 'node:path';
import { otherLists } from '../../workflow';
import { sharedArguments } from '../arguments';
import { helpOf } from '../help';
import { jsonReport } from '../json-report';
import { parseWords } from '../parse-words';
import { blockedReport, filesReport } from '../report';
import { annotatedCopy, checkReport, checkSession, MARKED, openSession } from '../session';
import type { ExitCode, Terminal } from '../terminal';
import { writeOutput } from '../write-output';

/** Checks a workbook, and with `--out` writes a copy with marks, words and fees. */
export async function checkCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseWords('check', words);
  if (values.help === true) {
    terminal.out(helpOf('check'));
    return 0;
  }
  const session = await openSession(sharedArguments('check', values, positionals, terminal.today()));
  const { given } = session;
  const result = await checkSession(session);
  const others = await otherLists(session.workbook, result.list.sheets);
  const folder = given.out;
  const output = folder === null ? [] : [await annotatedCopy(session, result)];
  if (folder !== null) await writeOutput(folder, output, { input: given.workbook, replace: given.replace });
  if (given.json) {
    terminal.out(`${JSON.stringify(jsonReport(result, null, result.sorted.held, others), null, 2)}\n`);
  } else {
    const lines = [
      ...checkReport(session, result, others),
      ...blockedReport(result.sorted.held, result.list.sheets),
      ...filesReport(output.map(({ name }) => ({ name: path.join(folder ?? '', name), what: MARKED }))),
    ];
    terminal.out(`${lines.join('\n')}\n`);
  }
  return result.sorted.held.length > 0 || result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
