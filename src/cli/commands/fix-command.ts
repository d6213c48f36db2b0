import path from 'node:path';
import { addAll, cellAddress, counted, formatDate, listInWords, sheetNameOf, type Cell } from '../../entries';
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
import { writeOutput } from '../write-output';

/** Lists every certain fix with what stands there before and after, and with `--out` writes a copy that has them. */
export async function fixCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseWords('fix', words);
  if (values.help === true) {
    terminal.out(helpOf('fix'));
    return 0;
  }
  const session = await openSession(sharedArguments('fix', values, positionals, terminal.today()), terminal);
  const { given, workbook } = session;
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
  const verb = file === null ? 'can be fixed' : 'fixed';
  const rows = changes.map((change) => [`  ${addresses([change], sheets)}`, shown(change.before), afterWords(change)]);
  const left = `Left alone, because formulas stand there: ${addresses(formulas, sheets)}. Correct the formulas.`;
  return [
    `${sheets.length === 1 ? 'Sheet' : 'Sheets'} ${listInWords(sheets.map((sheet) => `"${sheet}"`))}: ${counted(changes.length, 'cell')} ${verb}.`,
    ...(rows.length > 0 ? firstLines(textTable([['  Cell', 'Before', 'After'], ...rows]), '  ', 100) : []),
    ...(formulas.length > 0 ? wrapped(left, 110, '  ') : []),
    ...(file === null ? [] : ['', `Written: ${file}`]),
    ...(file === null && changes.length > 0
      ? ['', 'Nothing is written yet: --out DIR writes a copy with these fixes.']
      : []),
  ];
}

/** A text with its spaces to be seen. */
function shown(text: string): string {
  return text === '' ? '(empty)' : text.trim() === text ? text : `"${text}"`;
}

function afterWords({ before, after }: CellChange): string {
  if (typeof after !== 'string') return `${formatDate(after.day)} (date)`;
  return after === before ? `${after} (text)` : shown(after);
}
