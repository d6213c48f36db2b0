import { addAll, compareSeries, formatDate, isMonthOver, parseCandidateNumber, type CandidateRow } from '../../entries';
import { lengthWords, type Examination, type ResolvedEntry } from '../../reference';
import { candidateName } from '../../assessment';
import { MOST_NEW_PAGES, type ProductCell, type ProductSheet } from '../annotation';
import { dayCell, grouped, heading, paragraph, seriesWords, title, wrapped, type ReportSources } from './report-parts';
import { reportWords } from '../words/reports';

export const STATEMENTS_SHEET = 'Entrywise statements';
export const CHECK_LIST_SHEET = 'Entrywise check list';

export function wanted({ entries }: ReportSources): ResolvedEntry[] {
  return entries.filter(({ entry }) => entry.status.standing !== 'withdrawn');
}

export function numberOf({ candidateNumber }: CandidateRow): string {
  return parseCandidateNumber(candidateNumber) ?? candidateNumber;
}

const STATEMENT_WIDTHS = [18, 46, 18];
/** With days, sessions and lengths, all of which still have to be readable on an upright page. */
const STATEMENT_WIDTHS_WITH_DAYS = [16, 36, 16, 14, 9, 9];

const REQUEST = reportWords.statements.pleaseCheck;

const DAYS = reportWords.statements.examinations;

/** Statements of entry, one candidate a page: who they are, and what they are entered for. No sheet where nobody is. */
export function statements(sources: ReportSources): ProductSheet[] {
  // Two people may have one number by mistake, and some have neither number nor UCI: nobody gets another's page.
  const entries = wanted(sources).filter((one) => isToCome(one, sources));
  const candidates = grouped(
    entries,
    ({ entry: { candidate }, candidateKey }) => `${numberOf(candidate)} ${candidate.uci || candidateKey}`,
  ).map(([, own]) => own);
  const hasDays = someHaveDays(entries, sources);
  const sheets: ProductSheet[] = [];
  for (let first = 0; first < candidates.length; first += STATEMENTS_A_SHEET) {
    const number = sheets.length + 1;
    const name = number === 1 ? STATEMENTS_SHEET : `${STATEMENTS_SHEET} ${number}`;
    sheets.push(statementSheet(name, candidates.slice(first, first + STATEMENTS_A_SHEET), sources, hasDays));
  }
  return sheets;
}

/** What a series that is over was entered for is no news to a candidate. */
function isToCome({ kind, series }: ResolvedEntry, { asOf }: ReportSources): boolean {
  return kind === 'registration' || series === null || !isMonthOver(series, asOf);
}

/** The last of a sheet needs no break. */
const STATEMENTS_A_SHEET = MOST_NEW_PAGES + 1;

function statementSheet(
  name: string,
  candidates: readonly ResolvedEntry[][],
  sources: ReportSources,
  hasDays: boolean,
): ProductSheet {
  const widths = hasDays ? STATEMENT_WIDTHS_WITH_DAYS : STATEMENT_WIDTHS;
  const rows: (readonly ProductCell[])[] = [];
  const newPages: number[] = [];
  for (const own of candidates) {
    newPages.push(rows.length);
    addAll(rows, statement(own, sources), [[]]);
  }
  return {
    name,
    rows,
    widths,
    print: { landscape: false, newPages: newPages.slice(1), isNumbered: false },
  };
}

function statement(own: readonly ResolvedEntry[], sources: ReportSources): (readonly ProductCell[])[] {
  const hasDays = someHaveDays(own, sources);
  const [first] = own;
  if (!first) return [];
  const { candidate } = first.entry;
  const { birthDate } = candidate;
  const facts: readonly (readonly [name: string, fact: string])[] = [
    [reportWords.columns.centre, sources.centre],
    [reportWords.columns.candidate, candidateName(candidate)],
    [reportWords.columns.candidateNumber, numberOf(candidate)],
    ['UCI', candidate.uci],
    ['ULN', candidate.uln],
    [reportWords.columns.dateOfBirth, birthDate === null ? '' : formatDate(birthDate)],
    [reportWords.statements.asOn, formatDate(sources.asOf)],
  ];
  return [
    title(reportWords.statements.title),
    [],
    // What is not known has no line of its own: a candidate would ask what belongs there.
    ...facts.filter(([, fact]) => fact !== '').map((fact) => [...fact]),
    [],
    heading(
      reportWords.columns.entry,
      reportWords.columns.title,
      reportWords.columns.forSeries,
      ...(hasDays ? [reportWords.columns.day, reportWords.columns.session, reportWords.columns.length] : []),
    ),
    ...[...own]
      .sort(asCandidatesRead)
      .map((resolved) => [
        ...[
          wrapped(resolved.option?.code ?? resolved.entry.wantedText),
          wrapped(resolved.title),
          seriesWords(resolved),
        ],
        ...(hasDays ? daysOf(sources.reference.examination(resolved)) : []),
      ]),
    [],
    ...paragraph(REQUEST, STATEMENT_WIDTHS),
    ...(hasDays ? [[], ...paragraph(DAYS, STATEMENT_WIDTHS)] : []),
  ];
}

/** Registrations first, then units in the order of time. */
function asCandidatesRead(one: ResolvedEntry, other: ResolvedEntry): number {
  if (one.kind !== other.kind) return one.kind === 'registration' ? -1 : 1;
  if (one.series === null || other.series === null) return Number(one.series === null) - Number(other.series === null);
  return compareSeries(one.series, other.series) || (one.unit ?? '').localeCompare(other.unit ?? '');
}

/** Days in words: a date of figures means another day to some readers. */
function daysOf(examination: Examination | null): ProductCell[] {
  if (examination === null) return ['', '', ''];
  const { slot } = examination;
  return slot === null
    ? [reportWords.notSettled, '', '']
    : [formatDate(slot.day), slot.session, lengthWords(slot.minutes)];
}

/**
 * The check list of the classes: a line an entry with a column to sign, and a page a class. Classes are told by one of the sheet's
 * group columns; without one all is one class. Null where nobody is entered.
 */
export function checkList(sources: ReportSources, groupColumn: string | null): ProductSheet | null {
  const entries = wanted(sources);
  const hasDays = someHaveDays(entries, sources);
  const group = groupColumn ?? Object.keys(entries[0]?.entry.candidate.groups ?? {})[0] ?? null;
  // A heading may be a word that every object knows, such as `constructor`.
  const classOf = ({ entry: { candidate } }: ResolvedEntry): string =>
    group === null || !Object.hasOwn(candidate.groups, group) ? '' : (candidate.groups[group] ?? '');
  const headings = heading(
    ...[
      group ?? reportWords.columns.class,
      reportWords.columns.candidateNumber,
      reportWords.columns.name,
      reportWords.columns.dateOfBirth,
      'UCI',
      reportWords.columns.entry,
      reportWords.columns.title,
    ],
    ...(hasDays
      ? [
          reportWords.columns.forSeries,
          reportWords.columns.day,
          reportWords.columns.session,
          reportWords.columns.length,
        ]
      : [reportWords.columns.forSeries]),
    ...SIGNED,
  );
  const rows: (readonly ProductCell[])[] = [title(reportWords.checkList.title), [sources.centre], [], headings];
  const newPages: number[] = [];
  for (const [name, own] of grouped(entries, classOf)) {
    newPages.push(rows.length);
    const sorted = grouped(own, ({ entry }) => `${numberOf(entry.candidate)} ${entry.candidate.surname}`);
    for (const resolved of sorted.flatMap(([, all]) => all)) {
      const { candidate, wantedText } = resolved.entry;
      rows.push([
        ...[wrapped(name), numberOf(candidate), wrapped(candidateName(candidate))],
        dayCell(candidate.birthDate),
        candidate.uci,
        ...[wrapped(resolved.option?.code ?? wantedText), wrapped(resolved.title)],
        seriesWords(resolved),
        ...(hasDays ? slotCells(sources.reference.examination(resolved)) : []),
        { empty: 'text' },
        { empty: 'day' },
      ]);
    }
  }
  if (entries.length === 0) return null;
  return {
    name: CHECK_LIST_SHEET,
    rows,
    widths: [14, 18, 26, 13, 16, 15, 44, 15, ...(hasDays ? [13, 10, 10] : []), 18, 12],
    table: { name: 'Entrywise_check_list', headingRow: 3 },
    print: { landscape: true, newPages: newPages.length > MOST_NEW_PAGES ? [] : newPages.slice(1), isNumbered: true },
  };
}

const SIGNED = [reportWords.checkList.checkedBy, reportWords.checkList.on];

/** Day, session and length of an entry's examination; empty cells where it has none. */
function slotCells(examination: Examination | null): ProductCell[] {
  const slot = examination?.slot ?? null;
  return slot === null ? ['', '', ''] : [dayCell(slot.day), slot.session, lengthWords(slot.minutes)];
}

/** Whether a timetable gives any of the entries a day: reports of others have no column for it. */
function someHaveDays(entries: readonly ResolvedEntry[], { reference }: ReportSources): boolean {
  return entries.some((entry) => reference.examination(entry) !== null);
}
