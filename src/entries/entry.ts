import { kindsOf } from './alike';
import type { CalendarDate } from './calendar-date';
import type { EntryStatus } from './entry-status';
import type { Cell, FieldColumns } from './field';
import { FIELD_TABLE, type CandidateTexts, type Field } from './field-table';
import type { SaidOnce } from './said-once';
import type { Series } from './series';
import type { CellStorage } from './cell-storage';
import { smallest } from './long-lists';
import type { ReadingIssues } from './reading-issues';
import type { RequestedOption } from './requested-option';

/**
 * What a row of the sheet gives of its candidate, wherever it stands. Texts are as shown, without the spaces around them; empty
 * where the cell is. Nothing here is checked: that is what rules do.
 */
export interface GivenCandidate extends CandidateTexts {
  readonly columns: FieldColumns;
  /** Null where the cell is empty or holds no day. */
  readonly birthDate: CalendarDate | null;
  readonly birthDateText: string;
}

/** The candidate as one row of the sheet gives them. */
export interface CandidateRow extends GivenCandidate {
  /** The row of the sheet, counted from 0; in a list of several sheets as `stackedRow` has it. */
  readonly row: number;
  /** The row's values in the columns by which the centre groups its candidates, by heading. */
  readonly groups: Readonly<Record<string, string>>;
  /**
   * The row goes on with the candidate of the row above, where who it is stands and faults of the person are told: in cells that are merged down
   * over this row, or, as lists do that write each name once, in the row above alone.
   */
  readonly continues?: 'merged' | 'below';
}

/** By the place of each row a number that is the same for rows which give the same of their candidate, from 0 as they first come. */
export function candidateKinds(rows: readonly CandidateRow[]): Int32Array {
  return kindsOf(rows, ({ candidateNumber, uci, surname }) => candidateNumber || uci || surname, areGivenAlike);
}

/** Whether two rows give their person in the same texts, as nearly all rows of one person do. */
export function haveSameTexts(one: GivenCandidate, other: GivenCandidate): boolean {
  return (
    one.candidateNumber === other.candidateNumber &&
    one.uci === other.uci &&
    one.surname === other.surname &&
    one.forenames === other.forenames &&
    one.birthDate === other.birthDate &&
    one.sex === other.sex
  );
}

/** Whether two rows give the same of their candidate: nothing that is judged by a row alone differs between them. */
export function areGivenAlike(one: GivenCandidate, other: GivenCandidate): boolean {
  return (
    haveSameTexts(one, other) &&
    one.birthDateText === other.birthDateText &&
    one.uln === other.uln &&
    one.upn === other.upn &&
    one.centreNumber === other.centreNumber &&
    one.columns === other.columns
  );
}

/** A candidate and one thing they are to be entered for. A row of the wide shape holds several. */
export interface Entry {
  /** What tells it from all others of its sheet, also after it was copied or changed: its number among them, from 0, in the order of reading. */
  readonly id: number;
  readonly candidate: CandidateRow;
  /** As in the candidate's row, but with the column that asks for this entry. */
  readonly columns: FieldColumns;
  readonly wanted: RequestedOption;
  /** What the officer wrote to ask for it, as messages quote it: `05835 unit 01`. */
  readonly wantedText: string;
  /** Null where the sheet gives none, or one that cannot be read. */
  readonly series: Series | null;
  readonly seriesText: string;
  readonly status: EntryStatus;
  /** The words that `status` was read from; empty where the sheet gives none. */
  readonly statusText: string;
}

/** A cell that could not be read at all: an error value such as `#N/A`. */
export interface UnreadableCell extends Cell {
  readonly field: Field;
  readonly error: string;
}

/** A cell of the wide shape whose text says neither yes nor no. */
export interface UnreadableMark extends Cell {
  readonly text: string;
  /**
   * What may mean either: a cross with no tick in the sheet, a letter x beside ticks or Y, or the unit's own number, which may count attempts; or
   * `units`: below a series, where each cell names units; `year`: the month of the series is named, and nothing says of which year.
   */
  readonly doubt?: 'cross' | 'letter' | 'number' | 'units' | 'year';
}

/** A sheet, or several, read as entries. */
export interface EntryList {
  /** The sheets that it was read from: one, or several as one list, whose rows `stackedRow` numbers. */
  readonly sheets: readonly string[];
  /** The fields for which each sheet has a column. */
  readonly columns: readonly FieldColumns[];
  readonly rows: readonly CandidateRow[];
  readonly entries: readonly Entry[];
  readonly unreadable: readonly UnreadableCell[];
  readonly unreadableMarks: readonly UnreadableMark[];
  /** Rows that ask for nothing and whose status says why: withdrawn, sat, or words that are not known. */
  readonly excused: readonly number[];
  readonly storage: CellStorage;
  readonly issues: ReadingIssues;
  readonly said: SaidOnce;
  /** A column for each unit: what is entered is marked there. */
  readonly hasUnitColumns: boolean;
}

/** The fields by which an officer finds a row. */
const ROW_NAMES: readonly Field[] = ['candidateNumber', 'surname', 'wholeName'];

/**
 * The cell of a field of a row or entry. Where the sheet has no such column: the one that holds it too, else the one
 * that names the candidate, else the first that is known.
 */
export function cellOf(at: CandidateRow | Entry, field: Field): Cell {
  const row = 'candidate' in at ? at.candidate.row : at.row;
  return { row, column: at.columns[field] ?? columnInstead(at.columns, field) };
}

function columnInstead(columns: FieldColumns, field: Field): number {
  const places = [...(FIELD_TABLE[field].standIns ?? []), ...ROW_NAMES];
  const column = places.map((place) => columns[place]).find((place) => place !== undefined);
  const first = smallest(Object.values(columns));
  return column ?? (first === Infinity ? 0 : first);
}
