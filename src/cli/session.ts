import path from 'node:path';
import { givenRecords } from '../assessment';
import { firstInWords, formatDate, listInWords, UserError, type SaidOnce } from '../entries';
import type { KeptAnswers, Moment } from '../register';
import { cohortsOf } from '../rules';
import { readKeptChoices, type KeptChoices } from '../table';
import { textOfBytes } from '../workbook';
import { copyName, type OpenedFile, type OpenedFor, type WorkbookFile } from '../workbook/file';
import {
  check,
  findAnswersIn,
  findReferenceSheets,
  findRegisterIn,
  loadReference,
  loadResults,
  markupOf,
  openAsChosen,
  problemWords,
  registeredLines,
  Unusable,
  type Additions,
  type Check,
  type LoadedReference,
  type LoadedResults,
  type OpenTable,
  type OtherSheets,
} from '../workflow';
import type { SharedArguments } from './arguments';
import { parseColumnsFile } from './columns-file';
import { feesReport } from './fees-report';
import { openWorkbook, textFileReport } from './open-workbook';
import { readBasedataPaths, readInput, readResultsPaths } from './read-input';
import { readGivenValues } from './read-given-values';
import { readTimetables } from './read-timetables';
import { registerReport } from './register-report';
import { shellWord } from './shell-word';
import type { Terminal } from './terminal';
import { findingsReport, otherSheetsReport, tableReport } from './report';
import { resultsReport, timetableReport, valuesReport } from './given-files-report';
import { givenFilesWords, sessionWords } from './words/session';
import type { OutputFile } from './write-output';

/** An open workbook with all that the command line's words give beside it: what check, prepare, fix and reports begin with. */
export interface Session extends OpenedFile {
  readonly given: SharedArguments;
  readonly loaded: LoadedReference;
  readonly results: LoadedResults;
  /** What was chosen in the pane and is kept with the workbook. */
  readonly kept: KeptChoices;
  readonly progress: Terminal['progress'];
  /** What was answered to findings before, as the workbook keeps it. */
  readonly answers: KeptAnswers;
}

/** Opens the workbook and reads the files that the words name. Throws UserError. */
export async function openSession(
  given: SharedArguments,
  { progress }: Pick<Terminal, 'progress'>,
  openedFor?: OpenedFor,
): Promise<Session> {
  progress(sessionWords.reading(path.basename(given.workbook)));
  const results = loadResults(readResultsPaths(given.results));
  const opened = await openWorkbook(given.workbook, undefined, openedFor);
  const basedata = readBasedataPaths(given.basedata);
  const timetables = await readTimetables(given.timetables);
  const values = await readGivenValues(given.reference);
  const sheets = await findReferenceSheets(opened.workbook);
  const kept = readKeptChoices(await opened.workbook.settings());
  return {
    ...opened,
    given,
    results,
    kept,
    progress,
    answers: await findAnswersIn(opened.workbook),
    loaded: loadReference({
      ...{ basedata, timetables, sheets },
      given: values,
      asOf: given.asOf,
      centre: { ...kept.centre, ...(given.centre === null ? {} : { number: given.centre }) },
    }),
  };
}

/** The check of the sheet that the words name, as the workbook is now. Throws UserError. */
export async function checkSession({
  given,
  workbook,
  loaded,
  results,
  kept,
  answers,
  progress,
}: Session): Promise<Check> {
  progress(sessionWords.checking(path.basename(given.workbook)));
  const { sheets, columns, said, asOf, centre } = given;
  mustKnow(said, loaded);
  const told = columns === null ? {} : parseColumnsFile(textOfBytes(readInput(columns)), columns);
  const tables = await orSayHow(openAsChosen(workbook, { sheets, kept, given: { ...told, said } }));
  mustHaveGroups(said, tables);
  return check({
    tables,
    reference: loaded.reference,
    asOf,
    past: results.past,
    centreNumber: centre,
    register: await findRegisterIn(workbook),
    answers,
  });
}

/** Where several sheets could be meant, says by which words they are named. Throws UserError. */
async function orSayHow(opening: Promise<OpenTable[]>): Promise<OpenTable[]> {
  try {
    return await opening;
  } catch (error) {
    if (!(error instanceof Unusable) || error.problem !== 'several-sheets') throw error;
    const [one = '', another = ''] = error.sheets;
    throw new UserError(sessionWords.withSheets(error.message, shellWord(one), shellWord(another)));
  }
}

/** A group that nobody is in would be a slip of the pen, and its candidates would be told as not registered. Throws UserError. */
function mustHaveGroups({ registered }: SaidOnce, tables: readonly OpenTable[]): void {
  if (registered === undefined || registered === true) return;
  const groups = new Set(tables.flatMap(({ list }) => list.rows.flatMap((row) => cohortsOf(row, list.sheets))));
  const unknown = registered.filter((group) => !groups.has(group));
  if (unknown.length === 0) return;
  // Of one sheet alone nobody is told apart by it.
  if (tables.length === 1) groups.delete(tables[0]?.sheet.name ?? '');
  const known = groups.size === 0 ? sessionWords.noGroups : sessionWords.groups(firstInWords([...groups]));
  throw new UserError(sessionWords.nobodyInGroup(unknown[0] ?? '', known));
}

/** A qualification that nobody knows would make every row of the sheet wrong. Throws UserError. */
function mustKnow({ qualification }: SaidOnce, { reference }: LoadedReference): void {
  if (qualification === undefined || reference.qualification(qualification) !== null) return;
  throw new UserError(sessionWords.unknownQualification(qualification));
}

/** Appends lines to the product's own sheets of the workbook. Throws WorkbookError. */
export async function append(workbook: WorkbookFile, additions: Additions): Promise<void> {
  for (const sheet of additions) await workbook.append(sheet);
}

/** What the copy of the workbook is. */
export const MARKED = sessionWords.marked;

/**
 * The copy of the workbook with what a check writes, under its own name: `entries-checked.xlsx`, also where it is checked again. Who was said to
 * be registered before stands in its answers, so that it need not be said again.
 */
export async function annotatedCopy(session: Session, result: Check, time: Moment): Promise<OutputFile> {
  const { given, workbook, progress } = session;
  await append(workbook, registeredLines(result, { time, by: '' }));
  progress(sessionWords.writingCopy(path.basename(given.workbook)));
  const { annotations, summary } = await markupOf(result, workbook);
  await workbook.annotate(...annotations);
  await workbook.writeSummary(summary);
  return { name: copyName(path.basename(given.workbook), 'checked', session), bytes: await workbook.toBytes() };
}

/** What of the reading of a sheet is as it was chosen in the pane. */
function keptReport({ given, kept }: Session, { sheet }: OpenTable): string[] {
  const { headingRow, columns } = given.columns === null ? (kept.mappings[sheet.name] ?? {}) : {};
  const isKept = [kept.sheet, ...kept.moreSheets].includes(sheet.name);
  const chosen = [
    ...(given.sheets.length === 0 && isKept ? [sessionWords.chosen.sheet] : []),
    ...(headingRow === undefined ? [] : [sessionWords.chosen.headingRow]),
    ...(columns === undefined ? [] : [sessionWords.chosen.columns]),
  ];
  return chosen.length === 0 ? [] : [sessionWords.chosenInPane(listInWords(chosen))];
}

/** How many answers are heeded, so that nobody wonders why something is not told. */
function answersReport({ context: { answers } }: Check): string[] {
  const { sheet, heeded } = answers;
  return sheet === '' ? [] : [sessionWords.answers(sheet, heeded.length)];
}

function referenceReport({ report: { sets, remarks }, problems, taken }: LoadedReference): string[] {
  const loaded = sets.map(({ files, options, version, produced }) =>
    givenFilesWords.basedata(files.join(', '), version, produced === null ? null : formatDate(produced), options),
  );
  return [
    ...(loaded.length > 0 ? loaded : [givenFilesWords.noBasedata]),
    ...valuesReport(taken),
    ...remarks.map(({ message }) => message),
    ...problems.filter(({ severity }) => severity === 'warning').map(problemWords),
  ];
}

/** What a check tells, whatever comes after it. */
export function checkReport(session: Session, result: Check, others: OtherSheets): string[] {
  const { given, loaded, results } = session;
  return [
    path.basename(given.workbook),
    ...textFileReport(session),
    ...result.tables.flatMap((table) => [...tableReport(table), ...keptReport(session, table)]),
    ...otherSheetsReport(others),
    ...referenceReport(loaded),
    ...timetableReport(loaded.reference.timetables, given.asOf),
    ...resultsReport(givenRecords(result.context.ledger.records, result.context.past)),
    ...results.problems.filter(({ severity }) => severity === 'warning').map(problemWords),
    ...answersReport(result),
    ...registerReport(result.context.submitted.register),
    '',
    ...findingsReport(result.findings, result.list.sheets),
    '',
    ...feesReport(result),
  ];
}
