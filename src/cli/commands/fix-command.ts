import path from 'node:path';
import { addAll, cellAddress, sheetNameOf, type Cell } from '../../entries';
import { changesOf, type CellChange } from '../../table';
import { copyName } from '../../workbook/file';
import { appliedFixes, cellsOfList, changesBySheet, fixLines, type AppliedFixes } from '../../workflow';
import { sharedArguments } from '../arguments';
import { helpOf } from '../help';
import { momentNow } from '../moment-of';
import { parseWords } from '../parse-words';
import { addresses } from '../report';
import { textFileReport } from '../open-workbook';
import { append, checkSession, openSession } from '../session';
import type { ExitCode, Terminal } from '../terminal';
import { firstLines, textTable, wrapped } from '../text-table';
import { fixCommandWords } from '../words/commands-fix';
import { commandWords } from '../words/commands-shared';
import { writeOutput } from '../write-output';

/** Lists every certain fix with what stands there before and after, and with `--out` writes a copy that has them. */
export async function fixCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseWords('fix', words);
  if (values.help === true) {
    terminal.out(helpOf('fix'));
    return 0;
  }
  const given = sharedArguments('fix', values, positionals, terminal.today());
  const session = await openSession(given, terminal, { isToBeWritten: true });
  const { workbook } = session;
  const check = await checkSession(session);
  const { sheets } = check.list;
  const changes = changesOf(check.findings);
  const formulas: Cell[] = [];
  for (const { sheet, changes: own } of changesBySheet(changes, sheets)) {
    addAll(formulas, cellsOfList(await workbook.change(sheet, own), sheet, sheets));
  }
  const fixed = appliedFixes(changes, formulas);
  await append(workbook, fixLines(check, fixed.changes, { time: momentNow(terminal), by: values.by ?? '' }));
  const name = copyName(path.basename(given.workbook), 'fixed', session);
  if (given.out !== null) {
    const file = { name, bytes: await workbook.toBytes() };
    await writeOutput(given.out, [file], { input: given.workbook, replace: given.replace });
  }
  const written = given.out === null ? null : path.join(given.out, name);
  terminal.out(
    given.json
      ? `${JSON.stringify(fixJson(sheets, fixed, written), null, 2)}\n`
      : `${[...textFileReport(session), ...fixReport(sheets, fixed, written)].join('\n')}\n`,
  );
  return 0;
}

function fixJson(sheets: readonly string[], { changes, formulas }: AppliedFixes, file: string | null): object {
  return {
    file,
    fixes: changes.map((change) => ({
      sheet: sheetNameOf(change.row, sheets),
      cell: cellAddress(change),
      before: change.before,
      ...(typeof change.after === 'string'
        ? { after: change.after, as: 'text' }
        : { after: change.after.day, as: 'day' }),
    })),
    formulas: formulas.map((cell) => ({ sheet: sheetNameOf(cell.row, sheets), cell: cellAddress(cell) })),
  };
}

function fixReport(sheets: readonly string[], { changes, formulas }: AppliedFixes, file: string | null): string[] {
  const rows = changes.map((change) => [`  ${addresses([change], sheets)}`, shown(change.before), afterWords(change)]);
  const left = fixCommandWords.leftAlone(addresses(formulas, sheets));
  const { columns } = fixCommandWords;
  const headings = [`  ${columns.cell}`, columns.before, columns.after];
  return [
    file === null ? fixCommandWords.canBeFixed(sheets, changes.length) : fixCommandWords.fixed(sheets, changes.length),
    ...(rows.length > 0 ? firstLines(textTable([headings, ...rows]), '  ', 100) : []),
    ...(formulas.length > 0 ? wrapped(left, 110, '  ') : []),
    ...(file === null ? [] : ['', commandWords.written(file)]),
    ...(file === null && changes.length > 0 ? ['', fixCommandWords.nothingWritten] : []),
  ];
}

/** A text with its spaces to be seen. */
function shown(text: string): string {
  return text === '' ? fixCommandWords.empty : text.trim() === text ? text : `"${text}"`;
}

function afterWords({ before, after }: CellChange): string {
  if (typeof after !== 'string') return fixCommandWords.asDate(after.day);
  return after === before ? fixCommandWords.asText(after) : shown(after);
}
