import {
  parseEntryStatus,
  type CandidateRow,
  type Entry,
  type EntryStatus,
  type RegisteredTicks,
  type RequestedOption,
} from '../entries';
import { textAt } from './cell-text';
import type { Columns, UnitColumn } from './columns';
import type { RequestTexts } from './request';
import type { RowReader } from './row-reader';
import type { SheetContent } from './sheet-content';
import { parseUnitMark, type UnitMark } from './unit-mark';
import { checkColumnWords } from './words/check';

/**
 * The registration that a mark asks for, of the qualification of its column, its row, the units beside it or the whole list; null where the
 * mark or the qualification cannot be read.
 */
export function tickedRegistration(
  reader: RowReader,
  candidate: CandidateRow,
  { column, heading, wanted }: UnitColumn,
  texts: RequestTexts,
  mark: UnitMark,
): Entry | null {
  if (mark.kind === 'unreadable') return null;
  const qualification = wanted.qualification || texts.qualification || texts.code || sizeOfUnits(reader, candidate.row);
  const { status, statusText } = reader.statuses.of(candidate.row);
  const said = mark.kind === 'status' ? parseEntryStatus(mark.text) : status;
  return registration(reader, candidate, { column, heading, qualification, status: said, statusText });
}

/**
 * The registration that a column such as `Registered` says was made, where the row names no qualification: that of the units beside it or of
 * the whole list. Null where it says nothing, or nothing names the qualification.
 */
export function registeredBefore(
  reader: RowReader,
  candidate: CandidateRow,
  { status, statusText }: Pick<Entry, 'status' | 'statusText'>,
): Entry | null {
  const { columns, statuses, given } = reader;
  const flag = columns.flags.find(({ flag }) => flag.asks === 'registered');
  if (flag === undefined || !statuses.of(candidate.row, 'unit').isRegistered) return null;
  const qualification = sizeOfUnits(reader, candidate.row);
  if (qualification === '' && given === '') return null;
  return registration(reader, candidate, { ...flag, qualification, status, statusText });
}

/** Below `Registered` alone a tick may mean either; `Registered?` and `Registered with OCR` ask what was done. */
const TWO_WAYS = /^\W*reg(?:istere|['’]?)d[^?\w]*$/i;

/** The columns of a list of ticks whose ticks say that somebody was registered, or perhaps that they are to be. */
export function registeredTicks(
  sheet: SheetContent,
  columns: Columns,
  rows: readonly CandidateRow[],
): RegisteredTicks[] {
  if (columns.shape === 'long') return [];
  const asking = columns.flags.filter(({ flag, heading }) => flag.asks === 'registered' && TWO_WAYS.test(heading));
  return asking.flatMap(({ column, heading }) => {
    const cells = rows.map(({ row }) => ({ row, column }));
    const ticks = cells.filter(({ row }) => parseUnitMark(textAt(sheet, row, column)).kind === 'entered');
    return ticks.length === 0 ? [] : [{ row: columns.headingRow, column, heading, ticks }];
  });
}

interface Said extends Pick<Entry, 'status' | 'statusText'> {
  /** The column that tells of the registration, and its heading. */
  readonly column: number;
  readonly heading: string;
  /** Empty where that of the whole list counts. */
  readonly qualification: string;
  readonly status: EntryStatus;
}

function registration(reader: RowReader, candidate: CandidateRow, said: Said): Entry | null {
  const { column, heading, qualification, status, statusText } = said;
  const { wanted, wantedText, isGiven } = reader.requestOf({
    qualification,
    unit: checkColumnWords.registration,
    code: '',
  });
  if (wanted === null || wanted.unit !== '') return null;
  if (isGiven) reader.noteGiven('qualification', { row: candidate.row, column });
  return {
    id: reader.nextEntryId(),
    candidate,
    columns: reader.columnsAsking(column),
    wanted,
    wantedText: wantedText || heading,
    series: null,
    seriesText: '',
    status,
    statusText,
  };
}

/**
 * The qualification that a row's own ticks register for, below headings such as `05835` or `Reg 05835`: the only one that is ticked; where none is,
 * the only one that has such a column. Empty where the ticks, or those columns, name several: any of them may be the units' own.
 */
export function sizeOfTicks(reader: RowReader, row: number): string {
  return sizeAmong(reader, row, ({ registers, wanted }) => !registers && registersFor(wanted));
}

/** Whether a column asks for a whole qualification. */
function registersFor({ qualification, unit }: RequestedOption): boolean {
  return qualification !== '' && unit === '';
}

/** The qualification that the headings of units name: the only one of those that are marked in a row, or of all where none is; else empty. */
function sizeOfUnits(reader: RowReader, row: number): string {
  return sizeAmong(reader, row, ({ registers, wanted }) => !registers && wanted.qualification !== '');
}

/** The only qualification of those columns that are marked in a row, or of all of them where none is; empty where there is none, or several. */
function sizeAmong(
  { sheet, columns: { unitColumns } }: RowReader,
  row: number,
  isNaming: (at: UnitColumn) => boolean,
): string {
  const named = unitColumns.filter(isNaming);
  const marked = named.filter(({ column }) => parseUnitMark(textAt(sheet, row, column)).kind !== 'none');
  const sizes = new Set((marked.length > 0 ? marked : named).map(({ wanted }) => wanted.qualification));
  const [size = ''] = sizes;
  return sizes.size === 1 ? size : '';
}
