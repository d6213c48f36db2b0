import type { Cell } from '../../src/entries';
import {
  readEntries,
  detectColumns,
  type CellValue,
  type ColumnRole,
  type ListAccount,
  type RowAccount,
} from '../../src/table';
import { sheetOf } from './sheet-of';

/** What a filled cell of a list is: of its headings, of a row that is not a candidate's, or what its column is read for. */
type CellRole = 'heading' | Exclude<RowAccount['kind'], 'candidate'> | ColumnRole['kind'];

/** The role of a cell; null outside the list, and for cells that are empty. */
function roleOfCell({ headingRow, firstRow, columns, rows }: ListAccount, cell: Cell): CellRole | null {
  if (cell.row >= headingRow && cell.row < firstRow) return 'heading';
  const row = rows.find((one) => one.row === cell.row);
  if (row === undefined) return null;
  if (row.kind === 'passed over' || row.kind === 'orphan') return row.kind;
  return columns.find(({ column }) => column === cell.column)?.role.kind ?? null;
}

function accountOf(rows: readonly (readonly CellValue[])[]): readonly ListAccount[] {
  const sheet = sheetOf(rows);
  const columns = detectColumns(sheet);
  if (columns === null) throw new Error('No heading row was found.');
  return readEntries(sheet, columns).account;
}

const ROWS: readonly (readonly CellValue[])[] = [
  ['Entries of Oakfield School'],
  [
    'Cand No',
    'Surname',
    'Forename',
    'Qualification',
    'Unit',
    'Series',
    'Unit2',
    'Series2',
    'Tutor',
    'W/D',
    'Bus pass',
    null,
  ],
  ['0001', 'Archer', 'Ben', '05835', '01', 'June 2027', '02', 'Jan 27', 'Ms Li', '', 'yes', null],
  [null, null, null, null, '03', 'June 2027', null, null, null, null, null, null],
  ['0002', 'Bailey', 'Chloe', '05835', '', '', '', '', 'Ms Li', 'Y', '', 'see me'],
  ['Total', null, null, null, 2],
];

test('each column has a role, and what it was told by', () => {
  const [list] = accountOf(ROWS);
  const roles = list?.columns.map(({ heading, role, because, filled }) => [heading, role, because, filled]);
  const field = (name: string, entry = 0) => ({ kind: 'field', field: name, entry });
  expect(roles).toEqual([
    ['Cand No', field('candidateNumber'), 'heading', 2],
    ['Surname', field('surname'), 'heading', 2],
    ['Forename', field('forenames'), 'heading', 2],
    ['Qualification', field('qualification'), 'heading', 2],
    ['Unit', field('unit'), 'heading', 2],
    ['Series', field('series'), 'heading', 2],
    ['Unit2', field('unit', 1), 'heading', 1],
    ['Series2', field('series', 1), 'heading', 1],
    ['Tutor', { kind: 'group' }, 'heading', 2],
    ['W/D', { kind: 'answer', asks: 'withdrawn' }, 'heading', 1],
    ['Bus pass', { kind: 'left', why: 'unknown' }, 'heading', 1],
    ['', { kind: 'left', why: 'unknown' }, 'heading', 1],
  ]);
  expect(list?.columns[3]?.samples).toEqual(['05835']);
});

test('each filled row has a kind', () => {
  const [list] = accountOf(ROWS);
  expect(list?.rows.map(({ row, kind, why }) => [row, kind, why])).toEqual([
    [2, 'candidate', ''],
    [3, 'continuation', ''],
    [4, 'candidate', ''],
    [5, 'passed over', 'a total'],
  ]);
});

test('each filled cell from the headings down has exactly one role', () => {
  const [list] = accountOf(ROWS);
  if (!list) throw new Error('There is no list.');
  const cells = ROWS.flatMap((row, at) => row.flatMap((value, column) => (value ? [{ row: at, column }] : [])));
  const roles = cells.filter(({ row }) => row >= list.headingRow).map((cell) => roleOfCell(list, cell));
  expect(roles).not.toContain(null);
  expect(roleOfCell(list, { row: 0, column: 0 })).toBeNull();
});
