import { largest, mustHave, smallest, type Cell, type FieldColumns, type Series } from '../../entries';
import type { ResolvedEntry } from '../../reference';
import type { DetectedColumns, DetectedList } from '../detect-columns';

/** What is entered: a qualification and, but for a registration, one of its units. */
export interface WantedEntry {
  /** Five digits, or as the sister suites have them. */
  readonly qualification: string;
  /** Two characters; empty for a registration. */
  readonly unit: string;
  /** Null for a registration. */
  readonly series: Series | null;
  /** Of a unit: its candidate was registered for the qualification before, which the row has to say where its code would register. */
  readonly isRegistered?: boolean;
  /** Of a unit: it is not the candidate's first entry of it, which the row says where it has a place for it. */
  readonly isResit?: boolean;
}

/** The columns of one entry that a row asks for. */
export type AskColumns = Pick<FieldColumns, 'qualification' | 'unit' | 'code' | 'series'>;

/** An entry of the sheet, and the cells that ask for it: what is added is written likewise. */
export interface Example extends WantedEntry {
  readonly row: number;
  readonly columns: AskColumns;
}

/** The lists of a sheet, from the top. */
export function listsOf(columns: DetectedColumns): DetectedList[] {
  return [columns, ...columns.below];
}

/** The list that a row is in. */
export function listAt(columns: DetectedColumns, row: number): DetectedList {
  const lists = listsOf(columns);
  return lists.findLast((list) => list.firstRow <= row) ?? mustHave(lists[0], 'A list of the sheet');
}

/** The first and the last column that a list is read from. */
export function extentOf({ fields, repeats, unitColumns, flags, groups }: DetectedList): {
  left: number;
  right: number;
} {
  const columns = [
    ...[fields, ...repeats].flatMap((one) => Object.values(one)),
    ...unitColumns.flatMap(({ column, seriesColumn = column, statusColumn = column }) => [
      column,
      seriesColumn,
      statusColumn,
    ]),
    ...[...flags, ...groups].map(({ column }) => column),
  ];
  return { left: smallest(columns), right: largest(columns, 0) };
}

/** The columns of each of the entries that a row of a list can ask for side by side. */
export function asksIn({ fields, repeats }: DetectedList): AskColumns[] {
  return [fields, ...repeats].map(({ qualification, unit, code, series }) => ({
    ...(qualification === undefined ? {} : { qualification }),
    ...(unit === undefined ? {} : { unit }),
    ...(code === undefined ? {} : { code }),
    ...(series === undefined ? {} : { series }),
  }));
}

/** The columns by which entries are asked for, without that of their series. */
export function askingColumns({ qualification, unit, code }: AskColumns): number[] {
  return [code, unit, qualification].flatMap((column) => column ?? []);
}

/** The entries of a sheet as examples, in its order; of the wide shape those that rows ask for beside their units. */
export function examplesOf(columns: DetectedColumns, resolved: readonly ResolvedEntry[]): Example[] {
  return resolved.flatMap(({ entry, qualificationCode, unit, series, kind }): Example[] => {
    const { row } = entry.candidate;
    const asking = entry.columns.code;
    const list = listAt(columns, row);
    const asks = asksIn(list);
    // Of a registration that is ticked, the row has the qualification.
    const isTicked = list.unitColumns.some(({ registers, column }) => registers && column === asking);
    const ask = isTicked ? asks[0] : asks.find((one) => askingColumns(one).some((column) => column === asking));
    if (ask === undefined || qualificationCode === null) return [];
    const isUnit = kind === 'unit';
    return [
      {
        ...{ row, columns: ask, qualification: qualificationCode },
        ...{ unit: isUnit ? (unit ?? '') : '', series: isUnit ? series : null },
      },
    ];
  });
}

/** A cell of an example, by its field. */
export function cellOfExample({ row, columns }: Example, field: keyof AskColumns): Cell | null {
  const column = columns[field];
  return column === undefined ? null : { row, column };
}
