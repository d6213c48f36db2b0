import { assess } from '../../src/assessment';
import { parseCalendarDate, parseSeries, type CalendarDate, type EntryList } from '../../src/entries';
import { chargeEntries, type Charge, type SentFees } from '../../src/fees';
import {
  buildReference,
  parseReferenceFile,
  resolveEntries,
  type Reference,
  type ResolvedEntry,
} from '../../src/reference';
import { type PastEntry, NO_REGISTER } from '../../src/register';
import { readEntries, detectColumns } from '../../src/table';
import { sheetOf } from '../table/sheet-of';

const NOTHING = { entries: 0, due: 0, unpriced: 0 };

/** Of a sheet from which nothing was sent. */
export const NOTHING_SENT: SentFees = {
  lines: [],
  total: NOTHING,
  notMarked: 0,
  withdrawn: 0,
  credit: NOTHING,
  earlier: NOTHING,
};

/** Made-up fees and dates: a registration £50, a unit £20, late £12, very late 200 % of the unit fee. */
export const MADE_UP = {
  fees: [
    { kind: 'registration', amount: '50.00' },
    { kind: 'unit', amount: '20.00' },
  ],
  lateFees: [
    { stage: 'late', amount: '12.00' },
    { stage: 'very-late', percent: 200, of: 'unit' },
  ],
  seriesDates: [
    { series: 'January 2027', deadline: '2026-10-21', lateUntil: '2026-11-04', veryLateUntil: '2026-11-30' },
    { series: 'June 2027', deadline: '2027-02-21' },
  ],
  /** Level 2, where only one resit is allowed; the code is made up. */
  qualifications: [{ code: '09902', suite: '2016', level: 2, subject: 'Business', size: 'Certificate' }],
};

export type Row = readonly [
  number: string,
  unit: string,
  series: string,
  status?: string,
  group?: string,
  size?: string,
  uci?: string,
];

/** The entries of rows of a small sheet, resolved for a day. */
export function entriesOf(
  rows: readonly Row[],
  asOf: string,
  file: object = MADE_UP,
): {
  readonly entries: ResolvedEntry[];
  readonly reference: Reference;
  readonly day: CalendarDate;
  readonly list: EntryList;
} {
  const sheet = sheetOf([
    ['Cand no', 'Surname', 'Qualification', 'Unit', 'Series', 'Status', 'Dept', 'UCI'],
    ...rows.map(([number, unit, series, status = '', group = 'Business', size = '05835', uci = '']) => [
      ...[number, 'Smith', size, unit, series, status, group, uci],
    ]),
  ]);
  const columns = detectColumns(sheet);
  const day = parseCalendarDate(asOf);
  if (columns === null || day === null) throw new Error('The test sheet cannot be read.');
  const { reference } = buildReference({ basedata: [], file: parseReferenceFile(JSON.stringify(file)) });
  const list = readEntries(sheet, columns);
  return { entries: resolveEntries(list, reference, day), reference, day, list };
}

/** The charges of rows of a small sheet, as if sent on a day. */
export function priced(
  rows: readonly Row[],
  asOf: string,
  file: object = MADE_UP,
  past: readonly PastEntry[] = [],
): readonly Charge[] {
  const { list, reference, day } = entriesOf(rows, asOf, file);
  return chargeEntries(assess({ list, reference, asOf: day, past, register: NO_REGISTER }));
}

/** A past entry of the centre as a results file tells it: of candidate 0001 and unit 05835/01, unless said otherwise. */
export function past(series: string, outcome: PastEntry['outcome'], changes: Partial<PastEntry> = {}): PastEntry {
  const of = parseSeries(series);
  if (of === null) throw new Error(`${series} is not a series.`);
  const who = { centreNumber: '99999', candidateNumber: '0001', uci: '', uln: '' };
  return { ...who, code: '583501', series: of, outcome, grade: '', source: 'R9999972.X01', ...changes };
}

/** Flat: row, reason, stage, pence. */
export function flat(charges: readonly Charge[]): unknown[] {
  return charges.map(({ resolved, reason, late, amount }) => [resolved.entry.candidate.row + 1, reason, late, amount]);
}
