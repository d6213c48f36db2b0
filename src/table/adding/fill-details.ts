import { FIELD_TABLE, groupBy, inSheetOrder, type CandidateRow, type Entry } from '../../entries';
import { detectColumns, type DetectedColumns, type DetectedList } from '../detect-columns';
import { readEntries, type SheetEntries } from '../read-entries';
import type { SheetContent } from '../sheet-content';
import { extentOf, listAt } from './examples';
import { fillCells, isFree, type FilledCell, type Filling } from './filling';
import type { Joining, Person } from './joining';
import { GROUP_KINDS, groupIn, type GroupKind } from './group-kinds';
import { mappingAgain } from './mapping-again';
import { birthDateCell } from './person-cells';
import { writtenWhole, type Writing } from './written-likewise';

/** What another list can say of a candidate whom the sheet gives by name alone, in the order of its columns. */
export const DETAIL_FIELDS = ['candidateNumber', 'uci', 'uln', 'birthDate', 'sex'] as const;

export type DetailField = (typeof DETAIL_FIELDS)[number];

/** A row of the sheet, and its candidate as another list has them. */
export interface RowToComplete {
  readonly row: CandidateRow;
  readonly found: Joining;
}

interface CompletedSheet {
  readonly sheet: SheetContent;
  readonly columns: DetectedColumns;
  readonly list: SheetEntries;
}

/** What is to be written so that rows have the details of their candidates. */
export interface DetailsFilling {
  readonly filling: Filling;
  /** What the sheet gets a column for, right of those that it has, in words. */
  readonly newColumns: readonly string[];
}

export function givesDetail(person: Person, field: DetailField): boolean {
  return field === 'birthDate' ? person.birthDate !== null : person[field] !== '';
}

/** A detail of a candidate as it is brought in, or the group in which they are. */
interface Brought {
  readonly heading: string;
  readonly words: string;
  /** The column that a list has for it, where it may be filled; `closed` where what the list has is not to be mixed with it. */
  readonly columnIn: (list: DetectedList, rows: readonly RowToComplete[]) => number | 'closed' | undefined;
  readonly isGiven: (found: Joining) => boolean;
  readonly writing: (sheet: SheetContent, list: DetectedList, found: Joining) => Writing | null;
}

/**
 * Fills the empty cells of rows with details, in the columns that the sheet has for them, else in new ones with their headings; and with year group
 * and class where the sheet has no column that tells another. Null where the sheet would then be read otherwise than it is now, or a detail
 * otherwise than it was given.
 */
export function fillDetails(to: CompletedSheet, rows: readonly RowToComplete[]): DetailsFilling | null {
  const details = DETAIL_FIELDS.map(detail);
  const withGroups = filledWith(to, rows, [...details, ...GROUP_KINDS.map(group)], GROUP_KINDS);
  return withGroups ?? filledWith(to, rows, details, []);
}

function filledWith(
  to: CompletedSheet,
  rows: readonly RowToComplete[],
  brought: readonly Brought[],
  kinds: readonly GroupKind[],
): DetailsFilling | null {
  const { sheet, columns } = to;
  const parts = [...groupBy(rows, ({ row }) => listAt(columns, row.row))].map(([list, own]) =>
    cellsOfList(sheet, list, own, brought),
  );
  const cells = parts.flatMap((part) => part.cells).sort(inSheetOrder);
  const filling: Filling = { sheet: sheet.name, cells, newRows: null };
  const added = brought.filter((one) => parts.some(({ newColumns }) => newColumns.includes(one)));
  return readsAsMeant(to, filling, rows, kinds) ? { filling, newColumns: added.map(({ words }) => words) } : null;
}

function cellsOfList(
  sheet: SheetContent,
  list: DetectedList,
  rows: readonly RowToComplete[],
  brought: readonly Brought[],
): { readonly cells: readonly FilledCell[]; readonly newColumns: readonly Brought[] } {
  const places = brought.map((one) => ({ one, column: one.columnIn(list, rows) }));
  const newColumns = places.flatMap(({ one, column }) =>
    column === undefined && rows.some(({ found }) => one.isGiven(found)) ? [one] : [],
  );
  const first = freeColumns(sheet, list, newColumns.length);
  const headings = newColumns.map(({ heading }, index): FilledCell => ({
    ...{ row: list.headingRow, column: first + index },
    ...{ value: heading, like: null },
  }));
  const details = rows.flatMap(({ row: { row }, found }) =>
    places.flatMap(({ one, column: known }): FilledCell[] => {
      if (known === 'closed' || !one.isGiven(found)) return [];
      const at = { row, column: known ?? first + newColumns.indexOf(one) };
      const writing = isFree(sheet, at) ? one.writing(sheet, list, found) : null;
      return writing === null ? [] : [{ ...at, ...writing }];
    }),
  );
  return { cells: [...headings, ...details], newColumns };
}

function detail(field: DetailField): Brought {
  return {
    heading: headingOf(field),
    words: FIELD_TABLE[field].words,
    columnIn: ({ fields }) => fields[field],
    isGiven: ({ person }) => givesDetail(person, field),
    writing: (sheet, list, { person }) => detailCell(sheet, list, field, person),
  };
}

/** A column of groups is the same as the list's where it tells nothing else of anybody who is in both. */
function group(kind: GroupKind): Brought {
  return {
    heading: kind.heading,
    words: kind.words,
    columnIn: ({ groups }, rows) => {
      const [own, another] = groups.filter(({ heading }) => kind.isHeading(heading));
      if (own === undefined) return undefined;
      const isSame = ({ row, found }: RowToComplete): boolean =>
        ['', groupIn(found.rows, kind)].includes(row.groups[own.heading] ?? '');
      return another === undefined && rows.every(isSame) ? own.column : 'closed';
    },
    isGiven: ({ rows }) => groupIn(rows, kind) !== '',
    writing: (sheet, _list, { rows }) => writtenWhole(sheet, groupIn(rows, kind), null),
  };
}

/** The first column right of a list from which on so many are empty beside it. */
function freeColumns(sheet: SheetContent, list: DetectedList, count: number): number {
  const beside = sheet.values.slice(list.headingRow);
  const isEmpty = (column: number): boolean => beside.every((row) => (row?.[column] ?? '') === '');
  let first = extentOf(list).right + 1;
  while (!Array.from({ length: count }, (_, index) => first + index).every(isEmpty)) first++;
  return first;
}

function headingOf(field: DetailField): string {
  const [heading = field] = FIELD_TABLE[field].headings;
  return heading.charAt(0).toUpperCase() + heading.slice(1);
}

/** A detail as the cells of its column are written; as a text where it has none yet. */
function detailCell(sheet: SheetContent, list: DetectedList, field: DetailField, person: Person): Writing | null {
  const column = list.fields[field];
  const row =
    column === undefined
      ? -1
      : sheet.values.findIndex((cells, index) => index >= list.firstRow && (cells?.[column] ?? '') !== '');
  const like = column === undefined || row < 0 ? null : { row, column };
  if (field === 'birthDate') return birthDateCell(sheet, person, like);
  return writtenWhole(sheet, person[field], like);
}

function readsAsMeant(
  { sheet, columns, list }: CompletedSheet,
  filling: Filling,
  rows: readonly RowToComplete[],
  kinds: readonly GroupKind[],
): boolean {
  const filled = fillCells(sheet, filling);
  const after = detectColumns(filled, mappingAgain(sheet, columns));
  if (after === null) return false;
  const now = readEntries(filled, after);
  const asks = ({ candidate: { row }, wantedText, seriesText, status }: Entry): string =>
    [row, wantedText, seriesText, status.standing].join('\n');
  if (list.entries.map(asks).join('\n\n') !== now.entries.map(asks).join('\n\n')) return false;
  const rowAt = new Map(now.rows.map((one) => [one.row, one]));
  if (!list.rows.every(({ row }) => rowAt.has(row))) return false;
  return rows.every(({ row, found }) => {
    const is = rowAt.get(row.row);
    return (
      is !== undefined &&
      DETAIL_FIELDS.every((field) => !isLost(field, row, found.person, is)) &&
      kinds.every((kind) => groupIn([row], kind) !== '' || isIn(is, groupIn(found.rows, kind), kind))
    );
  });
}

/** Whether a row is in the group that was to be filled in, or in none, as where the sheet's own column was left as it is. */
function isIn(row: CandidateRow, group: string, kind: GroupKind): boolean {
  return ['', group].includes(groupIn([row], kind));
}

/** Whether a detail that was to be filled in reads as something else. */
function isLost(field: DetailField, before: CandidateRow, person: Person, now: CandidateRow): boolean {
  if (!givesDetail(person, field) || givesDetail(before, field)) return false;
  return now[field] !== person[field];
}
