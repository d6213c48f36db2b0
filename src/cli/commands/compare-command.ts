import path from 'node:path';
import { UserError } from '../../entries';
import { newWorkbookFile } from '../../workbook/file';
import {
  compareLists,
  comparisonSheet,
  recordedLines,
  seenEntries,
  type Check,
  type ComparedNames,
  type ListComparison,
  type OtherListOpened,
  type SeenEntries,
} from '../../workflow';
import { sharedArguments } from '../arguments';
import { comparisonJson, comparisonReport, seenReport } from '../comparison-report';
import { helpOf } from '../help';
import { momentNow } from '../moment-of';
import { openList } from '../open-list';
import { parseWords } from '../parse-words';
import { append, checkSession, openSession, type Session } from '../session';
import type { ExitCode, Terminal } from '../terminal';
import { compareCommandWords } from '../words/commands-compare';
import { commandWords } from '../words/commands-shared';
import { writeOutput, type OutputFile } from '../write-output';

/**
 * Compares the entries of a workbook with any other list of them, and writes what is asked for: a copy in which entries are marked
 * as seen, and the comparison as a workbook.
 */
export async function compareCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseWords('compare', words);
  if (values.help === true) {
    terminal.out(helpOf('compare'));
    return 0;
  }
  const [workbook, list, ...more] = positionals;
  if (list === undefined) throw new UserError(compareCommandWords.whichList);
  const files = [workbook, ...more].flatMap((one) => one ?? []);
  const session = await openSession(sharedArguments('compare', values, files, terminal.today()), terminal);
  const { given } = session;
  const check = await checkSession(session);
  const there = await openList(list, values['list-sheet'] ?? null);
  const { reference, asOf } = check.context;
  const compared = compareLists(check.list, there.list, { reference, asOf });
  const names: ComparedNames = {
    here: path.basename(given.workbook),
    there: path.basename(list),
    sheets: check.list.sheets,
    hasRows: there.hasRows,
  };
  const seen = values['from-interchange'] === true ? seenIn(check, compared, there, names) : null;
  const at = { time: momentNow(terminal), by: values.by ?? '' };
  const output = [
    ...(seen === null || seen.lines.length === 0 ? [] : [await markedCopy(session, seen, at)]),
    ...(values.report === true ? [await reportFile(compared, names)] : []),
  ];
  const folder = given.out ?? 'out';
  if (output.length > 0) await writeOutput(folder, output, { input: given.workbook, replace: given.replace });
  const written = output.map(({ name }) => path.join(folder, name));
  terminal.out(
    given.json
      ? `${JSON.stringify({ ...comparisonJson(compared, names), ...(seen === null ? {} : { seen: seenJson(seen) }), ...(written.length === 0 ? {} : { written }) }, null, 2)}\n`
      : [
          ...comparisonReport(compared, names),
          ...(seen === null ? [] : seenReport(seen)),
          ...(written.length === 0 ? [] : ['', ...written.map(commandWords.written)]),
          '',
        ].join('\n'),
  );
  const { onlyHere, onlyThere, different } = compared;
  return onlyHere.length + onlyThere.length + different.length > 0 ? 1 : 0;
}

/** Throws UserError where the list cannot be Interchange's. */
function seenIn(check: Check, compared: ListComparison, there: OtherListOpened, names: ComparedNames): SeenEntries {
  if (!there.hasRows) throw new UserError(compareCommandWords.notInterchange(names.there));
  return seenEntries(check, compared, there, names.there);
}

async function markedCopy(
  { workbook, given, textWith }: Session,
  seen: SeenEntries,
  at: Parameters<typeof recordedLines>[1],
): Promise<OutputFile> {
  await append(workbook, recordedLines(seen.lines, at));
  const { base, name } = path.parse(given.workbook);
  return { name: textWith === null ? base : `${name}.xlsx`, bytes: await workbook.toBytes() };
}

async function reportFile(compared: ListComparison, names: ComparedNames): Promise<OutputFile> {
  const book = await newWorkbookFile();
  await book.writeSheets([comparisonSheet(compared, names)]);
  return { name: `${path.parse(names.here).name}-compared.xlsx`, bytes: await book.toBytes() };
}

function seenJson({ lines, unknown, unsure }: SeenEntries): object {
  return { marked: lines.length, unknown, unsure };
}
