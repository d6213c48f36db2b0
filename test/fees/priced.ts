import { parseCalendarDate } from '../../src/entries';
import { chargeEntries, type Charge } from '../../src/fees';
import { buildReference, parseReferenceFile, resolveEntries } from '../../src/reference';
import { readEntries, recognise } from '../../src/table';
import { sheetOf } from '../table/sheet-of';

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
};

type Row = readonly [number: string, unit: string, series: string, status?: string, group?: string, size?: string];

/** The charges of rows of a small sheet, as if sent on a day. */
export function priced(rows: readonly Row[], asOf: string, file: object = MADE_UP): readonly Charge[] {
  const sheet = sheetOf([
    ['Cand no', 'Surname', 'Qualification', 'Unit', 'Series', 'Status', 'Dept'],
    ...rows.map(([number, unit, series, status = '', group = 'Business', size = '05835']) => [
      ...[number, 'Smith', size, unit, series, status, group],
    ]),
  ]);
  const columns = recognise(sheet);
  const day = parseCalendarDate(asOf);
  if (columns === null || day === null) throw new Error('The test sheet cannot be read.');
  const { reference } = buildReference({ basedata: [], file: parseReferenceFile(JSON.stringify(file)) });
  return chargeEntries(resolveEntries(readEntries(sheet, columns), reference, day), reference, day);
}

/** Flat: row, reason, stage, pence. */
export function flat(charges: readonly Charge[]): unknown[] {
  return charges.map(({ resolved, reason, late, amount }) => [resolved.entry.candidate.row + 1, reason, late, amount]);
}
