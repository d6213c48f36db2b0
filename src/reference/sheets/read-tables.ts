import { addTo, parseSeries, seriesCode, type CalendarDate } from '../../entries';
import { DATE_NAMES } from '../explain/date-words';
import { areInOrder, lacksDeadline } from '../file/dates-together';
import type { ReferenceFile } from '../file/reference-file-schema';
import type { Reference } from '../reference';
import type { DateName } from '../series-dates';
import { readLine, type GivenLine } from './read-line';
import type { FoundTable, InvalidValue } from './reference-table';
import { sheetKind } from './sheet-kinds';
import { neededHeadings } from './sheet-layout';
import { sheetWords } from '../words/sheets';

/** What the Reference sheets of a workbook give. */
export interface SheetValues {
  /** A file for each value, with the cell as its source. */
  readonly given: readonly ReferenceFile[];
  readonly invalid: readonly InvalidValue[];
}

/**
 * Reads the Reference sheets. Never throws: what cannot be used is among the invalid values and counts as not given.
 * @param published the reference without the sheets, which tells what there can be
 */
export function readReferenceSheets(tables: readonly FoundTable[], published: Reference): SheetValues {
  const lines = tables.flatMap((table) => readTable(table, published));
  const invalid = lines.flatMap((line) => ('invalid' in line ? [line.invalid] : []));
  const headings = tables.flatMap(missingHeadings);
  return { given: lines.flatMap((line) => ('given' in line ? [line.given] : [])), invalid: [...headings, ...invalid] };
}

/** Every line of one sheet in which the officer gave something. */
export function readTable(table: FoundTable, published: Reference): GivenLine[] {
  const kind = sheetKind(table.sheet);
  if (!kind || missingHeadings(table).length > 0) return [];
  const lines = table.lines.flatMap((line) => readLine(kind, table, line, published) ?? []);
  const valueColumn = table.columns[kind.layout.value.heading] ?? 0;
  const refuse = (line: GivenLine, about: InvalidValue['about'], problem: string): GivenLine => {
    const cells = [{ row: line.line.row, column: valueColumn }];
    return { line: line.line, written: line.written, invalid: { sheet: table.sheet, cells, about, problem } };
  };
  return datesTogether(withoutRepeats(lines, refuse), published, refuse);
}

type Refuse = (line: GivenLine, about: InvalidValue['about'], problem: string) => GivenLine;

function missingHeadings({ sheet, columns }: FoundTable): InvalidValue[] {
  const kind = sheetKind(sheet);
  const missing = kind ? neededHeadings(kind.layout).filter((heading) => columns[heading] === undefined) : [];
  return missing.length === 0 ? [] : [{ sheet, cells: [], about: 'columns', problem: missing.join(', ') }];
}

/** Of lines for the same thing none counts: nobody can tell which is meant. */
function withoutRepeats(lines: readonly GivenLine[], refuse: Refuse): GivenLine[] {
  const cells = new Map<string, string[]>();
  for (const line of lines) {
    if ('given' in line) addTo(cells, line.target, line.cell);
  }
  return lines.map((line) => {
    if ('invalid' in line) return line;
    const other = cells.get(line.target)?.find((cell) => cell !== line.cell);
    return other === undefined ? line : refuse(line, 'twice', other);
  });
}

const NO_DEADLINE = sheetWords.noDeadline;
const OUT_OF_ORDER = sheetWords.outOfOrder;

/** The days of a series are looked at together, the published ones among them. */
function datesTogether(lines: readonly GivenLine[], published: Reference, refuse: Refuse): GivenLine[] {
  const bySeries = new Map<string, GivenLine[]>();
  for (const line of lines) {
    const [dates] = 'given' in line ? (line.given.seriesDates ?? []) : [];
    if (!dates) continue;
    addTo(bySeries, seriesCode(dates.series), line);
  }
  const refused = new Map<GivenLine, GivenLine>();
  for (const [key, some] of bySeries) {
    const series = parseSeries(key);
    const before = series && published.seriesDates(series);
    const days: Partial<Record<DateName, CalendarDate>> = {};
    for (const name of DATE_NAMES) {
      const own = some.map((line) => ('given' in line ? line.given.seriesDates?.[0]?.[name] : undefined));
      const day = own.find((one) => one !== undefined) ?? before?.[name]?.value;
      if (day !== undefined) days[name] = day;
    }
    const problem = lacksDeadline(days) ? NO_DEADLINE : areInOrder(days) ? null : OUT_OF_ORDER;
    for (const line of problem === null ? [] : some) refused.set(line, refuse(line, 'value', problem ?? ''));
  }
  return lines.map((line) => refused.get(line) ?? line);
}
