import { FIELD_TABLE, groupBy, inSheetOrder, type CandidateRow, type Entry } from '../../entries';
import { detectColumns, type DetectedColumns, type DetectedList } from '../detect-columns';
import { readEntries, type SheetEntries } from '../read-entries';
import type { SheetContent } from '../sheet-content';
import { extentOf, listAt } from './examples';
import { fillCells, isFree, type FilledCell, type Filling } from './filling';
import type { Person } from './joining';
import { mappingAgain } from './mapping-again';
import { birthDateCell } from './person-cells';
import { writtenWhole, type Writing } from './written-likewise';

/** What another list can say of a candidate whom the sheet gives by name alone, in the order of its columns. */
export const DETAIL_FIELDS = ['candidateNumber', 'uci', 'uln', 'birthDate', 'sex'] as const;

export type DetailField = (typeof DETAIL_FIELDS)[number];

/** A row of the sheet, and its candidate as another list has them. */
export interface RowToComplete {
  readonly row: CandidateRow;
  readonly person: Person;
}

interface CompletedSheet {
  readonly sheet: SheetContent;
  readonly columns: DetectedColumns;
  readonly list: SheetEntries;
}

/** What is to be written so that rows have the details of their candidates. */
export interface DetailsFilling {
  readonly filling: Filling;
  /** The details for which the sheet gets a column, right of those that it has. */
  readonly newColumns: readonly DetailField[];
}

export function givesDetail(person: Person, field: DetailField): boolean {
  return field === 'birthDate' ? person.birthDate !== null : person[field] !== '';
}

/**
 * Fills the empty cells of rows with details, in the columns that the sheet has for them, else in new ones with their headings. Null where the sheet
 * would then be read otherwise than it is now, or a detail otherwise than it was given.
 */
export function fillDetails(to: CompletedSheet, rows: readonly RowToComplete[]): DetailsFilling | null {
  const { sheet, columns } = to;
  const parts = [...groupBy(rows, ({ row }) => listAt(columns, row.row))].map(([list, own]) =>
    detailsOfList(sheet, list, own),
  );
  const cells = parts.flatMap((part) => part.cells).sort(inSheetOrder);
  const filling: Filling = { sheet: sheet.name, cells, newRows: null };
  const newColumns = DETAIL_FIELDS.filter((field) => parts.some((part) => part.newColumns.includes(field)));
  return readsAsMeant(to, filling, rows) ? { filling, newColumns } : null;
}

function detailsOfList(
  sheet: SheetContent,
  list: DetectedList,
  rows: readonly RowToComplete[],
): { readonly cells: readonly FilledCell[]; readonly newColumns: readonly DetailField[] } {
  const newColumns = DETAIL_FIELDS.filter(
    (field) => list.fields[field] === undefined && rows.some(({ person }) => givesDetail(person, field)),
  );
  const first = freeColumns(sheet, list, newColumns.length);
  const columnOf = (field: DetailField): number => list.fields[field] ?? first + newColumns.indexOf(field);
  const headings = newColumns.map((field): FilledCell => ({
    ...{ row: list.headingRow, column: columnOf(field) },
    ...{ value: headingOf(field), like: null },
  }));
  const details = rows.flatMap(({ row: { row }, person }) =>
    DETAIL_FIELDS.flatMap((field): FilledCell[] => {
      const at = { row, column: columnOf(field) };
      const writing = givesDetail(person, field) && isFree(sheet, at) ? detailCell(sheet, list, field, person) : null;
      return writing === null ? [] : [{ ...at, ...writing }];
    }),
  );
  return { cells: [...headings, ...details], newColumns };
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
): boolean {
  const filled = fillCells(sheet, filling);
  const after = detectColumns(filled, mappingAgain(sheet, columns));
  if (after === null) return false;
  const now = readEntries(filled, after);
  const asks = ({ candidate: { row }, wantedText, seriesText, status }: Entry): string =>
    [row, wantedText, seriesText, status.standing].join('\n');
  if (list.entries.map(asks).join('\n\n') !== now.entries.map(asks).join('\n\n')) return false;
  const rowAt = new Map(now.rows.map((one) => [one.row, one]));
  return rows.every(({ row, person }) => {
    const is = rowAt.get(row.row);
    return is !== undefined && DETAIL_FIELDS.every((field) => !isLost(field, row, person, is));
  });
}

/** Whether a detail that was to be filled in reads as something else. */
function isLost(field: DetailField, before: CandidateRow, person: Person, now: CandidateRow): boolean {
  if (!givesDetail(person, field) || givesDetail(before, field)) return false;
  return now[field] !== person[field];
}
