import { readEntries, detectColumns, type CellValue, type SheetContent } from '../../src/table';
import { sheetOf } from './sheet-of';

const HEADINGS = ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Qualification', 'Unit 1', 'Withdrawn', 'Room'];
const WIDE: readonly (readonly CellValue[])[] = [
  HEADINGS,
  ['0001', '999990260001T', 'Abbott', 'Ben', '05835', 'Y', '', 'G1'],
  ['0002', '999990260002R', 'Baker', 'Ann', '05835', 'Y', 'Y', 'G1'],
];

/** What is told of cells that are struck through, by row and column. */
function crossedOutIn(struck: readonly (readonly [number, number])[], more: Partial<SheetContent> = {}): unknown[] {
  const cells = struck.map(([row, column]) => ({ row, column }));
  const sheet: SheetContent = { ...sheetOf(WIDE, { struck: cells }), ...more };
  const columns = detectColumns(sheet);
  const all = columns === null ? [] : readEntries(sheet, columns).issues.crossedOut;
  return all.map(({ row, column, about, isRow }) => [row, column, about, isRow]);
}

const whole = (row: number): (readonly [number, number])[] => HEADINGS.map((_, column) => [row, column] as const);

test('a row that is struck through from end to end is crossed out, each of its cells', () => {
  const found = crossedOutIn(whole(1));
  expect(found).toHaveLength(6);
  expect(found).toContainEqual([1, 5, 'entry', true]);
});

test('so is one of which the name and what it asks for are', () => {
  const struck = [2, 3, 4, 5].map((column) => [1, column] as const);
  expect(crossedOutIn(struck).every((cell) => Array.isArray(cell) && cell[3] === true)).toBe(true);
});

test.each([
  ['a name', 2, 'name'],
  ['a mark', 5, 'entry'],
  ['a UCI', 1, 'other'],
] as const)('%s alone is a cell', (_what, column, about) => {
  expect(crossedOutIn([[1, column]])).toEqual([[1, column, about, false]]);
});

test('an answer about withdrawing is one of a status', () => {
  expect(crossedOutIn([[2, 6]])).toEqual([[2, 6, 'status', false]]);
});

test('headings, columns that are not read and empty cells are nobody’s', () => {
  expect(crossedOutIn([...whole(0), [1, 7], [1, 6]])).toEqual([]);
});

test('a qualification that is merged over several rows is crossed out where it stands', () => {
  const values = WIDE.map((row, index) => row.map((value, column) => (index === 2 && column === 4 ? null : value)));
  const merged: Partial<SheetContent> = { values, merges: [[1, 4, 2, 4]] };
  expect(crossedOutIn(whole(2), merged).every((cell) => Array.isArray(cell) && cell[3] === true)).toBe(true);
});
