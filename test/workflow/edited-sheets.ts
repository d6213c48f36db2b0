import fc from 'fast-check';
import { lineOf, type PastEntry, type Register } from '../../src/register';
import type { CellValue, SheetContent, SheetRow } from '../../src/table';
import { past } from '../fees/priced';
import { details, fileLines, registerFrom, seriesOf } from '../register/lines';
import { sheetOf } from '../table/sheet-of';

/** Headings with what real columns hold below them, right and wrong: few values of each, so that rows meet. */
type Columns = Readonly<Record<string, readonly CellValue[]>>;

const WHO: Columns = {
  'Candidate no': ['0001', '0001', '0002', '0003', '4', 4, 1001, '', 'x', { error: '#N/A' }, ' 0002'],
  UCI: ['999990260001T', '999990260001T', '999990260002A', '999990260003', '', 'TBC', '999990260001X', '=A1'],
  ULN: ['', '', '', '1234567899', 1_234_567_899, '1234567890', 'TBC'],
  'Date of birth': ['12/03/2009', '21/03/2009', '04/05/2008', 39_800, 39_876, 39_905, '31/02/2009', ''],
  Sex: ['F', 'M', 'Q', ''],
  Group: ['12A', '12B', '9', '09', ''],
};
const LONG: Columns = {
  ...WHO,
  Surname: ['Orchard', 'Orchard', 'Quayle', 'Ann', 'Núñez', ''],
  Forename: ['Ann', 'Ann', 'Orchard', 'Bethan', ''],
  Qualification: ['05835', '05835', '05834', '05839', '05844', '05347', '05999', 5835, 'J830', ''],
  Unit: ['', '', '01', '02', 'Unit 1', '04', '1, 2', '3'],
  Series: [
    '',
    'June 2027',
    'June 2027',
    'January 2027',
    '6A27',
    'June 2025',
    'June 2026',
    'March 2027',
    'soon',
    46_174,
  ],
  Status: ['', '', '', 'Sat', 'Absent', 'Registered', 'Withdrawn', 'Resit', 'perhaps'],
  'Unit 99 notes': ['', '', '', 'Y', 'no idea'],
};
const WIDE: Columns = {
  ...WHO,
  Name: ['Orchard, Ann', 'Ann Orchard', 'QUAYLE Bethan', 'Li', ''],
  '05835': ['', 'Y', 'Registered', 'R'],
  '583501 June 2027': ['', 'Y', 'x', 'Resit', 'W', 'maybe'],
  '583901 June 2027': ['', 'Y', '583901', 'Absent'],
  '01': ['', 'Y', 'x', 'Jan 27', '12'],
  'Learning hours 20': ['', 'Y', 'N', 'text'],
};
const SHAPES: readonly Columns[] = [LONG, WIDE];

/** A cell that is changed; `copy` brings the value that another row has in the column. */
export type Edit = { readonly row: number } & (
  | { readonly column: number; readonly value: CellValue }
  | { readonly column: number; readonly from: number }
  | { readonly whole: 'emptied' | number }
);

export interface EditedCase {
  readonly sheet: SheetContent;
  readonly edits: readonly (readonly Edit[])[];
  readonly past: readonly PastEntry[];
  readonly register: Register;
}

const record = fc
  .tuple(
    fc.constantFrom('June 2025', 'January 2026', 'June 2026', 'June 2027'),
    fc.constantFrom('sat', 'absent', null),
    fc.constantFrom('0001', '0002', '0003', '0004'),
    fc.constantFrom('', '999990260001T', '999990260002A', '999990260009B'),
    fc.constantFrom('', '1234567899'),
    fc.constantFrom('583501', '583502', '999999'),
  )
  .map(([series, outcome, candidateNumber, uci, uln, code]) =>
    past(series, outcome, { candidateNumber, uci, uln, code }),
  );

const sentPerson = fc
  .record({
    number: fc.integer({ min: 1, max: 4 }),
    name: fc.constantFrom('ORCHARD:ANN', 'QUAYLE:BETHAN', 'LEAVER:LEE'),
    birthDate: fc.constantFrom('2009-03-12', '2008-05-04'),
    uci: fc.constantFrom('', '999990260001T', '999990260009B'),
    uln: fc.constantFrom('', '1234567899'),
  } as const)
  .map(({ number, ...others }) => details(number, others));
const register = fc
  .tuple(
    fc.array(fc.tuple(sentPerson, fc.constantFrom('583500', '583900')), { maxLength: 3 }),
    fc.array(fc.tuple(sentPerson, fc.constantFrom('583501', '583901')), { maxLength: 2 }),
    fc.array(fc.tuple(sentPerson, fc.constantFrom('1A26', '6A26'), fc.constantFrom('sat', 'absent')), { maxLength: 2 }),
  )
  .map(([registrations, units, results]) =>
    registerFrom([
      ...(registrations.length === 0 ? [] : fileLines(REGISTRATIONS, registrations)),
      ...(units.length === 0 ? [] : fileLines(UNITS, units)),
      ...results.map(([who, series, outcome]) => ({
        ...lineOf('result', { time: '2026-10-02 09:00:00', by: '' }),
        ...{ details: who, code: '583501', series: seriesOf(series), outcome, kind: 'unit' as const },
      })),
    ]),
  );
const REGISTRATIONS = { name: 'E9999972.X01', at: '2026-09-14 10:32:05', series: '9R26' } as const;
const UNITS = { name: 'E9999972.X02', at: '2026-10-01 09:00:00', series: '6A27', kind: 'unit', sequence: 2 } as const;

/** A sheet below a banner line, some edits one after another, each of a cell or a row or a few, records of earlier entries, and what was sent. */
export const editedCases: fc.Arbitrary<EditedCase> = fc.constantFrom(...SHAPES).chain((columns) => {
  const [headings, pools] = [Object.keys(columns), Object.values(columns)];
  const row = fc.tuple(...pools.map((pool) => fc.constantFrom(...pool)));
  const some = fc.nat({ max: 13 });
  const cell = fc
    .nat({ max: headings.length - 1 })
    .chain((column) =>
      fc.record({ column: fc.constant(column), value: fc.constantFrom(...(pools[column] ?? [null]), null) }),
    );
  const copied = fc.record({ column: fc.nat({ max: headings.length - 1 }), from: some });
  const whole = fc.record({ whole: fc.oneof(fc.constant('emptied' as const), some) });
  const edit = fc
    .tuple(
      some,
      fc.oneof({ weight: 5, arbitrary: cell }, { weight: 2, arbitrary: copied }, { weight: 1, arbitrary: whole }),
    )
    .map(([at, what]): Edit => ({ row: FIRST + at, ...what }));
  return fc.record({
    sheet: fc
      .tuple(fc.array(row, { minLength: 1, maxLength: 12 }), fc.subarray([2, 3, 5, 8]))
      .map(([rows, hiddenRows]) => ({
        ...sheetOf([['Entries, Autumn'], headings, ...rows]),
        hiddenRows,
        formats: rows.map(() => []),
        merges: [[4, 0, 5, 1]] as const,
      })),
    edits: fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 6 }),
    past: fc.array(record, { maxLength: 5 }),
    register,
  });
});

/** The row below the banner and the headings. */
const FIRST = 2;

/** The rows of a sheet as edits leave them. */
export function editedRows(sheet: SheetContent, edits: readonly Edit[]): SheetRow[] {
  const now = new Map<number, readonly CellValue[]>();
  const valuesOf = (row: number): readonly CellValue[] => now.get(row) ?? sheet.values[row] ?? [];
  for (const edit of edits) {
    if ('whole' in edit) now.set(edit.row, edit.whole === 'emptied' ? [] : valuesOf(FIRST + edit.whole));
    else {
      const values = [...valuesOf(edit.row)];
      while (values.length < edit.column) values.push(null);
      values[edit.column] = 'from' in edit ? (valuesOf(FIRST + edit.from)[edit.column] ?? null) : edit.value;
      now.set(edit.row, values);
    }
  }
  return [...now].map(([row, values]) => ({ row, values, formats: [], shown: [] }));
}

/** The sheet with rows changed, as reading it anew would give it. */
export function sheetWith(sheet: SheetContent, rows: readonly SheetRow[]): SheetContent {
  const values = [...sheet.values];
  for (const one of rows) values[one.row] = one.values;
  return { ...sheet, values: Array.from(values) };
}
