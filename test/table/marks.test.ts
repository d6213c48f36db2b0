import { readEntries, detectColumns, type CellValue, type SheetEntries } from '../../src/table';
import { parseUnitMark } from '../../src/table/unit-mark';
import { sheetOf } from './sheet-of';

const HEADINGS = ['Cand no', 'UCI', 'Surname', 'Qualification', 'Unit 1', 'Unit 2'];

function read(marks: readonly (readonly CellValue[])[]): SheetEntries {
  const rows = marks.map((own, index) => [`000${index + 1}`, 'x', 'Smith', '05835', ...own]);
  const sheet = sheetOf([HEADINGS, ...rows]);
  const columns = detectColumns(sheet);
  if (columns === null) throw new Error('No heading row was found.');
  return readEntries(sheet, columns);
}

/** The units that each row is entered for. */
function unitsOf({ entries, rows }: SheetEntries): string[] {
  return rows.map(({ row }) =>
    entries
      .filter(({ candidate, wanted }) => candidate.row === row && wanted.unit !== '')
      .map(({ wanted }) => wanted.unit)
      .join(' '),
  );
}

const TICKS = ['✓', '✔', '✔\ufe0f', '✔\ufe0e', '🗸', '✅', '☑', '☑\ufe0f', '☑\ufe0e', '√', 'Y', 'x', 'X', '1', 1, true];
const NOTHING = ['☐', '□', '◻', '◻\ufe0f', '⬜', '⬜\ufe0f', '▢', '', 'N', 'no', '0', 0, false, null];
const NO_WORDS = ['-', '–', 'n/a', 'N/A', 'none', 'NULL', 'nan', 'NaN', '(blank)', '#N/A', '.'];
const CROSSES = ['✗', '✘', '✖', '✖\ufe0f', '❌', '❌\ufe0f', '❎', '☒', '×'];

test.each(TICKS)('%p enters', (tick) => {
  const list = read([[tick, '']]);
  expect(unitsOf(list)).toEqual(['01']);
  expect(list.unreadableMarks).toEqual([]);
});

test.each([...NOTHING, ...NO_WORDS])('%p enters for nothing, and nothing is asked', (mark) => {
  const list = read([[mark, 'Y']]);
  expect(unitsOf(list)).toEqual(['02']);
  expect(list.unreadableMarks).toEqual([]);
});

test.each(CROSSES)('%p beside a tick anywhere in the sheet means no', (cross) => {
  const list = read([
    [cross, ''],
    ['', '✅'],
  ]);
  expect(unitsOf(list)).toEqual(['', '02']);
  expect(list.unreadableMarks).toEqual([]);
});

test.each(CROSSES)('%p without a tick in the sheet is asked about, and enters for nothing', (cross) => {
  const list = read([[cross, 'Y']]);
  expect(unitsOf(list)).toEqual(['02']);
  expect(list.unreadableMarks).toMatchObject([{ row: 1, column: 4, doubt: 'cross' }]);
});

test.each([
  [
    'ticks in the same column',
    [
      ['x', ''],
      ['✓', ''],
    ],
  ],
  [
    'ticks in another column of units',
    [
      ['x', ''],
      ['', '✓'],
    ],
  ],
  [
    'Y in the same column',
    [
      ['X', ''],
      ['Y', ''],
    ],
  ],
  [
    'Yes in the same column',
    [
      ['x', ''],
      ['yes', ''],
    ],
  ],
])('an x beside %s may mean no: it is asked about, and enters for nothing', (_, marks) => {
  const list = read(marks);
  expect(unitsOf(list)[0]).toBe('');
  expect(list.unreadableMarks).toMatchObject([{ row: 1, column: 4, doubt: 'letter' }]);
});

test.each([
  [
    'N beside it',
    [
      ['x', ''],
      ['N', ''],
    ],
  ],
  [
    'crosses alone',
    [
      ['x', 'x'],
      ['X', ''],
    ],
  ],
  [
    'Y in another column',
    [
      ['x', ''],
      ['', 'Y'],
    ],
  ],
])('an x enters with %s', (_, marks) => {
  const list = read(marks);
  expect(unitsOf(list)[0]).toMatch(/^01/);
  expect(list.unreadableMarks).toEqual([]);
});

test('a bare number below the unit of that number is asked about: it may be the unit or a second attempt', () => {
  const list = read([['', '2']]);
  expect(unitsOf(list)).toEqual(['']);
  expect(list.unreadableMarks).toMatchObject([{ row: 1, column: 5, doubt: 'number' }]);
});

test('beside first attempts it is the second', () => {
  const list = read([
    ['', '2'],
    ['', '1'],
  ]);
  expect(list.unreadableMarks).toEqual([]);
  expect(list.entries.filter(({ wanted }) => wanted.unit === '02').map(({ status }) => status.resit)).toEqual([
    true,
    false,
  ]);
});

test('a column of crosses under a bare number is a unit, and each cross is asked about', () => {
  const sheet = sheetOf([
    ['Cand no', 'UCI', 'Surname', 'Qualification', '01'],
    ['0001', 'x', 'Smith', '05835', '✗'],
    ['0002', 'x', 'Jones', '05835', '✗'],
  ]);
  const columns = detectColumns(sheet);
  expect(columns && readEntries(sheet, columns).unreadableMarks).toHaveLength(2);
});

test('a sign with something behind it is no mark', () => {
  expect(parseUnitMark('✓ not sure').kind).toBe('unreadable');
});
