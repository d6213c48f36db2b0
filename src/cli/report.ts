import {
  groupBy,
  rowsBySheet,
  runsOf,
  sheetNameOf,
  cellAddress,
  columnLetters,
  counted,
  firstInWords,
  seriesCode,
  seriesName,
  withCommas,
  type Cell,
  type SaidOnce,
} from '../entries';
import type { Area } from '../excel-values';
import { CATALOGUE, type Finding, type Severity } from '../rules';
import { countCandidates, joinCells } from '../table';
import type { OpenTable, OtherSheets } from '../workflow';
import { inTerminal } from './in-terminal';
import { firstLines, NAMED, textTable, wrapped } from './text-table';
import { reportWords } from './words/report';

const WIDTH = 110;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

const RULES = new Set(CATALOGUE.map(({ id }) => id));

/** Messages of one rule told in full before the rest is counted. */
const LISTED = 8;

/** How the sheet was understood, so that the officer can see a wrong guess. */
export function tableReport({ sheet, columns, list }: OpenTable): string[] {
  const known =
    Object.keys(columns.fields).length + columns.groups.length + columns.flags.length + columns.unitColumns.length;
  const left = columns.left.map(({ column, heading }) => heading || reportWords.column(columnLetters(column)));
  const ignored = left.length > 0 ? reportWords.notUsed(firstInWords(left, NAMED)) : '';
  const { series, centreNumber } = columns.banner;
  const banner = [centreNumber && reportWords.centre(centreNumber), series && seriesName(series)]
    .filter(Boolean)
    .join(', ');
  return [
    reportWords.headingRow(sheet.name, columns.headingRow, known, ignored),
    reportWords.readAs(reportWords.shapes[columns.shape], {
      rows: list.rows.length,
      candidates: countCandidates(list),
      entries: list.entries.length,
    }),
    ...(banner === '' ? [] : [reportWords.banner(banner)]),
    ...saidReport(list.said),
    ...(columns.fields.wholeName !== undefined && columns.fields.surname === undefined ? [reportWords.wholeNames] : []),
    ...firstLines(
      list.skipped.map(({ row, text }) => reportWords.remark(row, text)),
      '',
    ),
  ];
}

/** The other sheets that hold entries or cannot be read, of which nothing is checked here. */
export function otherSheetsReport({ lists, unread }: OtherSheets): string[] {
  const named = lists.map(({ sheet, candidates }) => reportWords.otherSheet(sheet, candidates));
  const also = lists.length === 0 ? [] : [reportWords.otherSheets(firstInWords(named))];
  const notRead = unread.map(({ sheet, problem }) => reportWords.notRead(sheet, problem));
  return [...also, ...notRead].flatMap((sentence) => wrapped(sentence, WIDTH, '  '));
}

/** What was said once for all rows that say nothing themselves. */
function saidReport({ qualification, series }: SaidOnce): string[] {
  return [
    ...(qualification === undefined ? [] : [reportWords.saidQualification(qualification)]),
    ...(series === undefined ? [] : [reportWords.saidSeries(seriesName(series))]),
  ];
}

/** The first areas by their names, and how many cells there are besides: `C9 C29 and 480 more`. */
function namedAreas(areas: readonly Area[], nameOf: (area: Area) => string, separator: string): string {
  const rest = areas
    .slice(NAMED)
    .reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  const names = areas.slice(0, NAMED).map(nameOf).join(separator);
  return rest === 0 ? names : `${names} ${reportWords.andMore(rest)}`;
}

function addressOfArea({ top, left, bottom, right }: Area): string {
  const first = cellAddress({ row: top, column: left });
  const last = cellAddress({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** Cells as an officer names them: `B8:B10 D7`; of a list of several sheets each with its own: `12 IT!B8:B10 13 IT!D7`. */
export function addresses(cells: readonly Cell[], sheets: readonly string[]): string {
  const nameOf = (area: Area): string =>
    sheets.length < 2 ? addressOfArea(area) : `${sheetNameOf(area.top, sheets)}!${addressOfArea(area)}`;
  return namedAreas(joinCells(cells), nameOf, ' ');
}

/** Findings that say the same are said once, with all their cells. */
function findingLines(findings: readonly Finding[], sheets: readonly string[]): string[] {
  const placesOf = (same: readonly Finding[]): string => {
    const cells = same.flatMap((finding) => finding.cells);
    const sheet = same[0]?.sheet ?? null;
    return sheet === null ? addresses(cells, sheets) : `${sheet}!${addresses(cells, [])}`;
  };
  return [...groupBy(findings, ({ rule }) => rule)].flatMap(([rule, found]) => {
    const messages = [...groupBy(found, ({ message }) => inTerminal(message))];
    const lines = messages
      .slice(0, LISTED)
      .flatMap(([message, same]) =>
        wrapped(
          `    ${[...groupBy(same, ({ sheet }) => sheet).values()].map(placesOf).join(' ')}  ${message}`,
          WIDTH,
          ' '.repeat(8),
        ),
      );
    const rest = messages.slice(LISTED).flatMap(([, same]) => same);
    const firstCells = rest.flatMap(({ cells }) => cells.slice(0, 1));
    const more = `    ${reportWords.andMoreAt(rest.length, addresses(firstCells, sheets))}`;
    return [
      `  ${rule} (${withCommas(found.length)})`,
      ...lines,
      ...(rest.length > 0 ? wrapped(more, WIDTH, ' '.repeat(8)) : []),
    ];
  });
}

/** Findings by severity and rule, each with its cells and words. */
export function findingsReport(findings: readonly Finding[], sheets: readonly string[]): string[] {
  const of = (severity: Severity): Finding[] => findings.filter((finding) => finding.severity === severity);
  const counts = SEVERITIES.map((severity) => counted(of(severity).length, reportWords.severities[severity]));
  const sections = SEVERITIES.flatMap((severity) =>
    of(severity).length > 0 ? ['', reportWords.sections[severity], ...findingLines(of(severity), sheets)] : [],
  );
  return [reportWords.counts(counts), ...sections];
}

/** New entries that no file can take, with the rules that keep them out; of a reason that is no rule of the catalogue, what to do. */
export function blockedReport(
  blocked: readonly { readonly row: number; readonly rules: readonly string[]; readonly why?: string }[],
  sheets: readonly string[],
): string[] {
  if (blocked.length === 0) return [];
  const groups = [
    ...groupBy(blocked, ({ rules, why = '' }) => {
      const isTold = why === '' || rules.some((rule) => RULES.has(rule));
      return isTold ? rules.join(', ') : `${rules.join(', ')}: ${why}`;
    }),
  ];
  return [
    '',
    reportWords.keptOut(blocked.length),
    ...groups.flatMap(([reason, entries]) => {
      const [rules = '', ...why] = reason.split(': ');
      const words = why.length === 0 ? '' : `: ${why.join(': ')}`;
      return wrapped(`  ${rules}: ${rowsWords(entries, sheets)}${words}`, WIDTH, '    ');
    }),
  ];
}

/** Rows as an officer names them: `rows 8 to 10, 23`, and of many the first twenty areas; of several sheets each with its own. */
export function rowsWords(places: readonly { readonly row: number }[], sheets: readonly string[]): string {
  const rows = [...new Set(places.map(({ row }) => row))];
  if (sheets.length < 2) return rowsOfSheet(rows);
  return rowsBySheet(rows, sheets)
    .map(({ sheet, rows: own }) => reportWords.rowsOfSheet(rowsOfSheet(own), sheet))
    .join('; ');
}

function rowsOfSheet(rows: readonly number[]): string {
  const words = namedAreas(
    runsOf(rows).map(({ first, last }) => ({ top: first, bottom: last, left: 0, right: 0 })),
    ({ top, bottom }) => (top === bottom ? `${top + 1}` : reportWords.rowsFromTo(top, bottom)),
    ', ',
  );
  return reportWords.rows(rows.length, words);
}

/** The files that a submission consists of, in the order in which they are sent. */
export function filesReport(files: readonly WrittenFile[]): string[] {
  const rows = files.map(({ name, what }) => [`  ${name}`, what]);
  return files.length === 0 ? [] : ['', reportWords.filesWritten, ...textTable(rows)];
}

export interface WrittenFile {
  readonly name: string;
  readonly what: string;
}

/** What an entry file holds: `12 registrations for 9R26 (September 2026)`. */
export function fileWords(
  kind: 'registration' | 'unit',
  entries: number,
  series: Parameters<typeof seriesCode>[0],
): string {
  return reportWords.entriesOfFile(kind, entries, { code: seriesCode(series), name: seriesName(series) });
}
