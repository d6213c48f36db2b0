import { CANDIDATE_FIELDS, groupBy, seriesKey, type Field, type FieldColumns, type StatusLine } from '../../entries';
import type { ResolvedEntry } from '../../reference';
import type { DetectedColumns } from '../detect-columns';
import type { SheetEntries } from '../read-entries';
import { listAt } from './examples';
import type { Person } from './joining';

/** Something that a sheet says: an entry, or a cell or row of which the reading tells that something is odd. */
export interface Fact {
  readonly row: number;
  /** Everything that is read of it, so that two are the same only where nothing differs. */
  readonly text: string;
  /** Of an entry, what it asks for of whom. */
  readonly asks: string | null;
  readonly read?: ReadAsk;
  /** Of a line between the rows that says what a status would, what it says: it is about the rows below. */
  readonly line?: string;
}

/**
 * All that a sheet says.
 * @param placeOf where a row below the list stands, once rows are put in
 */
export function factsOf(
  list: SheetEntries,
  resolved: readonly ResolvedEntry[],
  columns: DetectedColumns,
  placeOf: (row: number) => number = (row) => row,
): Fact[] {
  const odd = [
    ...list.skipped,
    ...list.unreadable,
    ...list.unreadableMarks,
    ...list.issues.units,
    ...list.issues.loose,
    ...list.issues.orphans,
    ...list.issues.answers,
  ];
  return [
    ...resolved.map((one): Fact => {
      const { candidate, columns: places } = one.entry;
      // By the cell that asks for it, and not by its number among the others.
      const row = placeOf(candidate.row);
      const own = { ...one.entry, id: 0, columns: places.code, candidate: { ...candidate, row, columns: {} } };
      const read = askRead(one);
      const asks = askKey(listAt(columns, candidate.row).fields, row, candidate, read);
      return { row, text: JSON.stringify(own), asks, read };
    }),
    ...odd.map((one): Fact => {
      const row = placeOf(one.row);
      return { row, text: JSON.stringify({ ...one, row }), asks: null };
    }),
    ...list.issues.statusLines.map((one) => ofLine(one, columns, placeOf)),
  ];
}

/** A line that says a status. One above the headings says it of everybody, however many they are; one between the rows of those below it. */
function ofLine(
  { row, text, entries, first }: StatusLine,
  columns: DetectedColumns,
  placeOf: (row: number) => number,
): Fact {
  const place = placeOf(row);
  const isAbove = row < listAt(columns, first.row).firstRow;
  return isAbove
    ? { row: place, text: JSON.stringify({ row: place, text }), asks: null }
    : { row: place, text: JSON.stringify({ row: place, text, entries }), asks: null, line: text };
}

/** What an entry asks for, as it was read. */
function askRead({ entry, qualificationCode, kind, unit, series }: ResolvedEntry): ReadAsk {
  return {
    qualification: qualificationCode ?? '',
    unit: kind === 'unit' ? (unit ?? '?') : '',
    series: kind === 'unit' && series !== null ? seriesKey(series) : '',
    standing: entry.status.standing,
    ...(kind === 'unit' && entry.status.resit ? { resit: true } : {}),
  };
}

/** What is asked for, as it is read. */
export interface ReadAsk {
  readonly qualification: string;
  /** Empty for a registration. */
  readonly unit: string;
  /** As `seriesKey` has it; empty for a registration. */
  readonly series: string;
  readonly standing: string;
  /** Left out of a registration, and of a first entry. */
  readonly resit?: true;
}

/** What an entry in a row asks for of whom, as far as the columns of its list tell. */
export function askKey(fields: FieldColumns, row: number, person: Person, asked: ReadAsk): string {
  return JSON.stringify([row, ...personTexts(person, fields), asked]);
}

function personTexts(person: Person, fields: FieldColumns): string[] {
  const has = (field: Field): boolean =>
    fields[field] !== undefined || ((field === 'surname' || field === 'forenames') && fields.wholeName !== undefined);
  const texts = CANDIDATE_FIELDS.filter((field) => field !== 'centreNumber' && has(field)).map((field) =>
    field === 'candidateNumber' ? person[field].padStart(4, '0') : person[field],
  );
  return fields.birthDate === undefined ? texts : [...texts, person.birthDate ?? ''];
}

/** The facts of the first that the second has not. */
export function factsGone(before: readonly Fact[], after: readonly Fact[]): Fact[] {
  const there = groupBy(after, ({ text }) => text);
  return before.filter(({ text }) => there.get(text)?.pop() === undefined);
}
