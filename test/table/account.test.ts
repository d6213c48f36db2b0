import { readEntries, recognise, roleOfCell, type CellValue, type ListAccount } from '../../src/table';
import { sheetOf } from './sheet-of';

function accountOf(rows: readonly (readonly CellValue[])[]): readonly ListAccount[] {
  const sheet = sheetOf(rows);
  const columns = recognise(sheet);
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
