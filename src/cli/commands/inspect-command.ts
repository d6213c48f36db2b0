import { UserError } from '../../entries';
import path from 'node:path';
import { inspectFile, readBasedata, type EdiProblem, type InspectedRecord, type Inspection } from '../../edi';
import { helpOf } from '../help';
import { readBasedataPaths, readInput } from '../read-input';
import { parseWords } from '../parse-words';
import type { ExitCode, Terminal } from '../terminal';
import { textTable } from '../text-table';
import { inspectCommandWords } from '../words/commands-inspect';

/** Shows an EDI file record by record and verifies it. */
export async function inspectCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseWords('inspect', words);
  if (values.help === true) {
    terminal.out(helpOf('inspect'));
    return 0;
  }
  const [file, another] = positionals;
  if (file === undefined) throw new UserError(inspectCommandWords.whichFile);
  if (another !== undefined) throw new UserError(inspectCommandWords.oneFile(another));
  const bytes = readInput(file);
  const codes = knownCodes(values.basedata ?? []);
  const inspection = inspectFile(path.basename(file), bytes, codes === null ? {} : { knownOptionCodes: codes });
  if (inspection.dataType === null) {
    const reason = inspection.problems.find(({ severity, line }) => severity === 'error' && (line ?? 1) === 1);
    throw new UserError(inspectCommandWords.noFormat(file, reason?.message ?? ''));
  }
  const lines = values.json === true ? [JSON.stringify(inspection, null, 2)] : inspectionReport(inspection);
  terminal.out(`${lines.join('\n')}\n`);
  return inspection.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function knownCodes(paths: readonly string[]): ReadonlySet<string> | null {
  if (paths.length === 0) return null;
  const { sets } = readBasedata(readBasedataPaths(paths));
  return new Set(sets.flatMap(({ options }) => options.map(({ code }) => code)));
}

function problemLine({ severity, position, message }: EdiProblem): string {
  return `    ${inspectCommandWords.problem(inspectCommandWords.severities[severity], position, message)}`;
}

function recordLines({ line, title, fields, problems }: InspectedRecord): string[] {
  const filled = fields.filter(({ content }) => content.trim() !== '');
  const rows = filled.map(({ label, start, length, content }) => [
    `    ${start}-${start + length - 1}`,
    label,
    content.trimEnd(),
  ]);
  return ['', inspectCommandWords.line(line, title), ...textTable(rows), ...problems.map(problemLine)];
}

function inspectionReport({ file, title, records, problems }: Inspection): string[] {
  const ofFile = problems.filter(({ line }) => line === null);
  const count = (severity: EdiProblem['severity']): number =>
    problems.filter((one) => one.severity === severity).length;
  const verdict =
    problems.length === 0
      ? inspectCommandWords.nothingWrong
      : inspectCommandWords.problems(count('error'), count('warning'), count('note'));
  return [
    inspectCommandWords.file(file, title ?? '', records.length, verdict),
    ...ofFile.map(problemLine),
    ...records.flatMap(recordLines),
  ];
}
