import { groupBy, isEntryStatusKnown, isMonthOver, type CalendarDate, type Entry, type Series } from '../../entries';
import { resolveEntries, type Reference, type ResolvedEntry } from '../../reference';
import { seriesOfMonth } from '../../rules';
import { textAt } from '../../table';
import type { OpenTable } from '../open-table';
import { lineWords } from '../words/listed-lines';

/** What a line of a list says itself of what its candidate is entered for. */
export interface LineAsks {
  /** Five digits, or as the sister suites have them. */
  readonly qualification: string;
  /** None where the line says no more than for which qualification. */
  readonly entries: readonly LineEntry[];
}

export interface LineEntry {
  readonly qualification: string;
  /** Two characters; empty for a registration. */
  readonly unit: string;
  /** Null for a registration. */
  readonly series: Series | null;
  readonly isResit: boolean;
  /** The line says that its candidate was registered before. */
  readonly isRegistered: boolean;
}

interface AsksContext {
  readonly reference: Reference;
  readonly asOf: CalendarDate;
}

/**
 * What each line of a list asks for, by its row, as a sheet is read: or in words why that cannot be told of a line. A line that says no more than its
 * qualification asks for nothing itself. A line that says nothing at all has null.
 */
export function lineAsks(table: OpenTable, context: AsksContext): (row: number) => LineAsks | string | null {
  const unclear = unclearLines(table);
  const byRow = groupBy(
    resolveEntries(table.list, context.reference, context.asOf),
    ({ entry }) => entry.candidate.row,
  );
  return (row) => unclear.get(row) ?? asksOf(table, byRow.get(row) ?? [], context);
}

/** The lines in which a cell cannot be read that says what is entered, and why. */
function unclearLines({ list, sheet }: OpenTable): ReadonlyMap<number, string> {
  const why = new Map<number, string>();
  for (const { row, text, doubt } of list.unreadableMarks)
    why.set(row, doubt === undefined ? lineWords.noUnit(text) : lineWords.unclearMark(text));
  for (const { row, heading, text, day } of list.issues.answers) {
    if (day === null) why.set(row, lineWords.noAnswer(text, heading));
  }
  for (const { row, text } of list.issues.units) why.set(row, lineWords.noUnit(text));
  for (const { row, column } of list.unreadable) why.set(row, lineWords.errorValue(textAt(sheet, row, column)));
  return why;
}

function asksOf(table: OpenTable, own: readonly ResolvedEntry[], context: AsksContext): LineAsks | string | null {
  const [first] = own;
  if (first === undefined) return null;
  const why = own.map((one) => whyNot(table, one)).find((one) => one !== null);
  if (why !== undefined && why !== null) return why;
  const registered = new Set(own.flatMap((one) => (isMadeRegistration(one) ? [one.qualificationCode] : [])));
  const units = own.filter(({ kind }) => kind === 'unit');
  const entries: LineEntry[] = [];
  for (const one of own) {
    const { qualificationCode, unit, entry } = one;
    if (qualificationCode === null || isMadeRegistration(one)) continue;
    const isRegistered = registered.has(qualificationCode);
    if (one.kind === 'registration') {
      // A course beside units says of which they are; alone it may register, or be the course alone.
      if (saysCourseAlone(table, entry)) continue;
      entries.push({ qualification: qualificationCode, unit: '', series: null, isResit: false, isRegistered });
      continue;
    }
    const series = one.series ?? seriesOfMonth(one, context);
    if (series === null || unit === null)
      return entry.seriesText === '' ? lineWords.withoutSeries : lineWords.noSeries(entry.seriesText);
    if (isMonthOver(series, context.asOf)) return lineWords.past(entry.seriesText);
    entries.push({ qualification: qualificationCode, unit, series, isResit: entry.status.resit, isRegistered });
  }
  const of = units[0] ?? first;
  return { qualification: of.qualificationCode ?? '', entries };
}

function isMadeRegistration({ kind, entry }: ResolvedEntry): boolean {
  return kind === 'registration' && entry.status.standing === 'made';
}

/** Whether an entry rests on the column of the course alone, and not on a word or tick that registers. */
function saysCourseAlone({ columns, sheet }: OpenTable, { columns: { code }, candidate }: Entry): boolean {
  const { qualification } = columns.fields;
  return code === qualification && (qualification === undefined || textAt(sheet, candidate.row, qualification) !== '');
}

/** Why an entry of a line is not one that can be added; null where nothing stands in the way. */
function whyNot(table: OpenTable, one: ResolvedEntry): string | null {
  const { entry, kind, unit, qualification, option } = one;
  const { standing } = entry.status;
  if (standing === 'withdrawn') return lineWords.withdrawn;
  if (!isEntryStatusKnown(entry.statusText)) return lineWords.noStatus(entry.statusText);
  if (kind === 'unit' && standing === 'made') return lineWords.made;
  if (one.qualificationCode === null || (qualification === null && option === null))
    return lineWords.noCourse(courseText(table, entry));
  return kind === 'unit' && unit === null ? lineWords.noUnit(entry.wantedText) : null;
}

/** The cell that names the course, else all that the line asks by. */
function courseText({ sheet, columns }: OpenTable, { candidate: { row }, wantedText }: Entry): string {
  const { qualification, code } = columns.fields;
  const texts = [qualification, code].map((column) => (column === undefined ? '' : textAt(sheet, row, column)));
  return texts.find((text) => text !== '') ?? wantedText;
}
