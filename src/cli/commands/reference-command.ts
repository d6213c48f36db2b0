import path from 'node:path';
import { UserError } from '../../entries';
import type { CalendarDate } from '../../entries';
import { explainReference, isTimetableOver, overWords, type ExplainedValue } from '../../reference';
import { invalidValueWords } from '../../rules';
import { NO_CHOICES, readKeptChoices } from '../../table';
import {
  findReferenceSheets,
  loadReference,
  problemWords,
  referenceSheetsToWrite,
  yearFileOf,
  type LoadedReference,
} from '../../workflow';
import { copyName, type OpenedFile } from '../../workbook/file';
import { changesReport } from '../changes-report';
import { dateArgument } from '../arguments';
import { helpOf } from '../help';
import { openWorkbook } from '../open-workbook';
import { parseWords } from '../parse-words';
import { valuesReport } from '../given-files-report';
import { readBasedataPaths } from '../read-input';
import { readGivenValues } from '../read-given-values';
import { readTimetables } from '../read-timetables';
import type { ExitCode, Terminal } from '../terminal';
import { textTable } from '../text-table';
import { referenceCommandWords } from '../words/commands-reference';
import { writeOutput } from '../write-output';

/** Lists what the product goes by, each value with its source and how sure it is; writes the Reference sheets. */
export async function referenceCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseWords('reference', words);
  if (values.help === true) {
    terminal.out(helpOf('reference'));
    return 0;
  }
  const [unexpected] = positionals;
  if (unexpected !== undefined) throw new UserError(referenceCommandWords.oneTooMany(unexpected));
  if (values.out !== undefined && values.workbook === undefined)
    throw new UserError(referenceCommandWords.whichWorkbook);
  const asOf = dateArgument(values['as-of'] ?? terminal.today());
  const basedata = readBasedataPaths(values.basedata ?? []);
  const timetables = await readTimetables(values.timetable ?? []);
  const given = await readGivenValues(values.reference ?? []);
  const opened = values.workbook === undefined ? null : await openWorkbook(values.workbook);
  const sheets = opened ? await findReferenceSheets(opened.workbook) : [];
  const { centre } = opened ? readKeptChoices(await opened.workbook.settings()) : NO_CHOICES;
  const loaded = loadReference({ basedata, timetables, given, sheets, asOf, centre });
  const { reference, published, report, problems, taken } = loaded;
  const explained = explainReference(reference, asOf);
  const remarks = [
    ...valuesReport(taken),
    ...reference.timetables.filter((one) => isTimetableOver(one, asOf)).map(overWords),
    ...report.remarks.map(({ message }) => message),
    ...problems.map(problemWords),
    ...reference.invalidValues.map(invalidValueWords),
  ];
  const written =
    opened && values.workbook !== undefined && values.out !== undefined
      ? await writeCopy(opened, published, asOf, values.workbook, values.out, values.replace ?? false)
      : null;
  const yearFile =
    values['year-file'] === undefined
      ? null
      : await writeYearFile(loaded, asOf, values['year-file'], values.replace ?? false);
  if (values.json === true) {
    const file = {
      ...(written === null ? {} : { file: written }),
      ...(yearFile === null ? {} : { yearFile: yearFile.file }),
    };
    terminal.out(`${JSON.stringify({ values: explained, changes: report.changes, remarks, ...file }, null, 2)}\n`);
    return 0;
  }
  const sections = Object.entries(referenceCommandWords.titles).flatMap(([about, title]) =>
    sectionOf(
      title,
      explained.filter((one) => one.about === about),
    ),
  );
  const ending = [
    ...(written === null ? [] : [referenceCommandWords.copyWritten(written)]),
    ...(yearFile === null ? [] : [referenceCommandWords.yearFileWritten(yearFile.file, yearFile.year, yearFile.words)]),
  ].flatMap((line, index) => (index === 0 ? ['', line] : [line]));
  terminal.out(`${[...remarks, ...changesReport(report.changes), ...sections, ...ending].join('\n')}\n`);
  return 0;
}

/** `entries.xlsx` becomes `entries-reference.xlsx`, and stays that when it is written again. */
async function writeCopy(
  opened: OpenedFile,
  published: Parameters<typeof referenceSheetsToWrite>[1],
  asOf: CalendarDate,
  input: string,
  folder: string,
  replace: boolean,
): Promise<string> {
  const { workbook } = opened;
  await workbook.writeSheets(await referenceSheetsToWrite(workbook, published, asOf));
  const copy = copyName(path.basename(input), 'reference', opened);
  await writeOutput(folder, [{ name: copy, bytes: await workbook.toBytes() }], { input, replace });
  return path.join(folder, copy);
}

/** Everything that was given for the year, in one file under exactly that name. Throws UserError. */
async function writeYearFile(
  loaded: LoadedReference,
  asOf: CalendarDate,
  file: string,
  replace: boolean,
): Promise<{ readonly file: string; readonly year: string; readonly words: string }> {
  const { text, year, words } = yearFileOf(loaded, asOf);
  const output = [{ name: path.basename(file), bytes: new TextEncoder().encode(text) }];
  await writeOutput(path.dirname(file), output, { input: '', replace });
  return { file, year, words };
}

/** The sources are numbered: many values share one. */
function sectionOf(title: string, values: readonly ExplainedValue[]): string[] {
  if (values.length === 0) return [];
  const sources = [...new Set(values.map(({ source }) => source))];
  const rows = values.map(({ name, value, confidence, source }) => [
    `  ${name}`,
    value ?? referenceCommandWords.missing,
    confidence ?? '',
    `[${sources.indexOf(source) + 1}]`,
  ]);
  return ['', title, ...textTable(rows), ...sources.map((source, index) => `  [${index + 1}] ${source}`)];
}
