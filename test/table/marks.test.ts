import { mustHave } from '../../src/entries';
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

const JANUARY = { month: 1, letter: null, year: 2027 };

test.each([
  ...['Withdrawn January 2027', 'withdrawn Jan 27', 'W Jan 27', 'w/d Jan-27', 'WD 1?27', 'Jan 27 - withdrawn'],
  ...[
    'January 2027 (withdrawn)',
    'Withdrawn from Jan 2027 series',
    'Jan 27, to be withdrawn',
    'Withdrawn: January 2027 exam',
  ],
  ...['January 2027-withdrawn', 'Y - withdrawn Jan 27', '✓ January 2027 withdrawn', 'Withdrawn 14/11/26 Jan 27'],
])('%s withdraws the entry of January 2027', (text) => {
  expect(parseUnitMark(text)).toMatchObject({ kind: 'status', text: 'Withdrawn', series: JANUARY });
});

test.each([
  ['Withdrawn, medical', { text: 'Withdrawn, medical', series: null }],
  ['Jan 27 withdrawn on medical grounds', { text: 'Withdrawn, on medical grounds', series: JANUARY }],
  ['Withdrawn January 2027 (not refunded)', { text: 'Withdrawn, not refunded', series: JANUARY }],
  ['Withdrawn 14 Jan', { text: 'Withdrawn', series: null }],
  ['Withdrawn on 14 January 2027', { text: 'Withdrawn', series: null }],
  ['Absent Jan 27', { text: 'Absent', series: JANUARY }],
  ['A 14 Jan 2027', { text: 'Absent', series: null }],
  ['January 2027 did not sit', { text: 'Absent', series: JANUARY }],
  ['Sat Jan 27', { text: 'Sat', series: JANUARY }],
  ['Registered Jan 27', { text: 'Registered', series: JANUARY }],
  ['R Jan 27', { text: 'Resit', series: JANUARY }],
  ['Resit-Jan 27', { text: 'Resit', series: JANUARY }],
  ['Jan 27 resit', { text: 'Resit', series: JANUARY }],
  ['Y - resit', { text: 'Resit', series: null }],
  ['Resit Jan 27 - withdrawn', { text: 'Resit, withdrawn', series: JANUARY }],
  ['withdrawn Jan', { text: 'Withdrawn', series: null, month: 'Jan' }],
])('%s is a status with what else it says', (text, mark) => {
  expect(parseUnitMark(text)).toEqual({ kind: 'status', ...mark });
});

test.each(['Y Jan 27', '✓ January 2027', 'x Jan-27', 'Entered, January 2027', 'Jan 27 Y'])(
  '%s enters for that series',
  (text) => {
    expect(parseUnitMark(text)).toEqual({ kind: 'series', series: JANUARY });
  },
);

test.each([
  ...['Withdrawn Jan 27, resit June 27', 'Absent Jan, resit June', 'Withdrawn, enter June 27', 'Withdrawn?', 'Jan 27?'],
  ...[
    'not withdrawn Jan 27',
    'May withdraw',
    'Sat 16 Jan',
    'a late entry',
    'Resit 2',
    'Absent, resit',
    'Y Jan',
    '1 Jan 27',
  ],
  ...['Withdrawn Jan 14', 'late', 'Merit Jan 27', 'Withdrawn January 2027 unless he comes back'],
])('%s is not understood as a whole, and is asked about', (text) => {
  expect(parseUnitMark(text).kind).toBe('unreadable');
});

test('what was withdrawn below a unit is withdrawn, and not of another series', () => {
  const list = read([['Withdrawn January 2027', 'June 2027']]);
  expect(list.unreadableMarks).toEqual([]);
  expect(
    list.entries
      .slice(1)
      .map(({ wanted, series, status, statusText }) => [wanted.unit, series, status.standing, statusText]),
  ).toEqual([
    ['01', JANUARY, 'withdrawn', 'Withdrawn'],
    ['02', { month: 6, letter: null, year: 2027 }, 'new', ''],
  ]);
});

test('a month without its year is that of the heading, and else it is asked about', () => {
  const sheet = sheetOf([
    ['Cand no', 'UCI', 'Surname', 'Qualification', 'Unit 1 Jan 27', 'Unit 2 June 27', 'Unit 3'],
    ['0001', 'x', 'Smith', '05835', 'Withdrawn Jan', 'Withdrawn Jan', 'Withdrawn Jan'],
  ]);
  const list = readEntries(sheet, mustHave(detectColumns(sheet), 'Headings that are understood'));
  expect(list.entries.slice(1).map(({ series, status }) => [series, status.standing])).toEqual([
    [JANUARY, 'withdrawn'],
  ]);
  expect(list.unreadableMarks).toMatchObject([
    { column: 5, doubt: 'year' },
    { column: 6, doubt: 'year' },
  ]);
});
