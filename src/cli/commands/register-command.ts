import path from 'node:path';
import { seriesCode, UserError } from '../../entries';
import { resultLines, resultsOfNobody, ucisOfRegister, whoAndWhat } from '../../assessment';
import { dayOf, type PastEntry, type Register } from '../../register';
import {
  actNamed,
  fileNamed,
  findReferenceSheets,
  findRegisterIn,
  loadReference,
  loadResults,
  fileStateLines,
  recordedLines,
  takeBackLines,
  type MarkableState,
} from '../../workflow';
import { helpOf } from '../help';
import { momentNow } from '../moment-of';
import { openWorkbook } from '../open-workbook';
import { parseWords } from '../parse-words';
import { readResultsPaths } from '../read-input';
import { resultsByHand } from '../results-by-hand';
import { append } from '../session';
import { actsTable, filesTable } from '../register-report';
import type { ExitCode, Terminal } from '../terminal';
import { firstLines } from '../text-table';
import { registerCommandWords } from '../words/commands-register';
import { writeOutput } from '../write-output';

const STATES = [
  ['sent', 'sent'],
  ['acknowledged', 'acknowledged'],
  ['seen', 'seen'],
  ['never-sent', 'discarded'],
  ['rejected', 'rejected'],
] as const satisfies readonly (readonly [option: string, state: MarkableState])[];

/** Shows the register of a workbook, and marks in a copy what became of files. */
export async function registerCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseWords('register', words);
  if (values.help === true) {
    terminal.out(helpOf('register'));
    return 0;
  }
  const [file, another] = positionals;
  if (file === undefined) throw new UserError(registerCommandWords.whichWorkbook);
  if (another !== undefined) throw new UserError(registerCommandWords.oneWorkbook(another));
  const { workbook } = await openWorkbook(file);
  const before = await findRegisterIn(workbook);
  const marks = STATES.flatMap(([option, state]) =>
    (values[option] ?? []).map((name) => ({ file: fileNamed(before, name), state })),
  );
  const at = { time: momentNow(terminal), by: values.by ?? '' };
  for (const mark of marks) await append(workbook, fileStateLines(mark.file, mark.state, at));
  const mistakes = (values['take-back'] ?? []).map((name) => actNamed(before, name));
  for (const mistake of mistakes) await append(workbook, takeBackLines(before, mistake, at));
  const byHand = await resultsByHand(
    before,
    values,
    async () => loadReference({ basedata: [], sheets: await findReferenceSheets(workbook) }).reference,
    dayOf(at.time),
  );
  await append(workbook, recordedLines(byHand, at));
  const { past } = loadResults(readResultsPaths(values.results ?? []));
  const ucisOf = ucisOfRegister(before);
  const found = resultLines(before, past, ucisOf);
  await append(workbook, recordedLines(found, at));
  const results = found.length;
  const ofNobody = resultsOfNobody(before, past, ucisOf);
  const isChanged = marks.length + mistakes.length + byHand.length + results > 0;
  const folder = values.out ?? 'out';
  const name = path.basename(file);
  if (isChanged) {
    const output = [{ name, bytes: await workbook.toBytes() }];
    await writeOutput(folder, output, { input: file, replace: values.replace ?? false });
  }
  const register = await findRegisterIn(workbook);
  const report = values.json
    ? [
        JSON.stringify(
          {
            ...registerJson(register),
            ...(past.length > 0 ? resultsJson(past, results, ofNobody) : {}),
            ...(byHand.length > 0 ? { resultsByHand: byHand.length } : {}),
          },
          null,
          2,
        ),
      ]
    : [
        ...registerLines(name, register),
        ...(byHand.length > 0 ? ['', registerCommandWords.byHand(byHand.length)] : []),
        ...(past.length > 0
          ? ['', registerCommandWords.recorded(results, past.length), ...ofNobodyLines(ofNobody)]
          : []),
        ...(isChanged ? ['', registerCommandWords.copyWritten(path.join(folder, name))] : []),
      ];
  terminal.out(`${report.join('\n')}\n`);
  return register.problems.length > 0 || ofNobody.length > 0 ? 1 : 0;
}

/** Attempts and fees are wrong without them, so they are told one by one. */
function ofNobodyLines(ofNobody: readonly PastEntry[]): string[] {
  if (ofNobody.length === 0) return [];
  const lines = ofNobody.map((one) => `  ${whoAndWhat(one)}, ${seriesCode(one.series)}`);
  return [
    registerCommandWords.ofNobody(ofNobody.length),
    ...firstLines(lines, '  '),
    registerCommandWords.ofNobodyHelp,
  ];
}

function resultsJson(past: readonly PastEntry[], recorded: number, ofNobody: readonly PastEntry[]): object {
  const unmatched = ofNobody.map(({ candidateNumber: candidate, uci, code, series }) => ({
    candidate,
    uci,
    code,
    series: seriesCode(series),
  }));
  return { results: { entries: past.length, recorded, unmatched } };
}

function registerLines(name: string, register: Register): string[] {
  if (register.sheet === null) return [registerCommandWords.none(name)];
  const { sheet, problems } = register;
  return [
    registerCommandWords.title(name, sheet),
    ...filesTable(register),
    ...actsTable(register),
    ...(problems.length === 0 ? [] : ['', registerCommandWords.unreadable]),
    ...firstLines(
      problems.map(({ cells: [cell], problem }) => `  ${registerCommandWords.problem(cell?.row ?? null, problem)}`),
      '  ',
    ),
  ];
}

function registerJson({ sheet, files, entries, problems }: Register): object {
  return {
    sheet,
    files: files.map((file) => ({
      name: file.name,
      dataType: file.dataType,
      series: seriesCode(file.series),
      kind: file.kind,
      sequence: file.sequence,
      entries: file.entries,
      made: file.made,
      by: file.by,
      state: file.state,
      seenEntries: file.seenEntries,
      fingerprint: file.fingerprint,
    })),
    entries: entries.map(({ file, fileState, series, kind, code, details, isWithdrawn, outcome }) => ({
      file,
      state: fileState,
      series: seriesCode(series),
      kind,
      code,
      candidate: details.candidateNumber,
      isWithdrawn,
      outcome,
    })),
    problems: problems.map(({ about, problem, cells }) => ({
      about,
      problem,
      rows: [...new Set(cells.map(({ row }) => row + 1))],
    })),
  };
}
