import { readEntries, detectColumns, type CellValue } from '../../src/table';
import { sheetOf } from './sheet-of';

/** The marks of one unit's column, as a row each: how many unit entries they make, and whether grades are told. */
function readColumn(cells: readonly CellValue[]): { readonly entries: number; readonly told: boolean } {
  const rows = cells.map((cell, index) => [String(index + 1).padStart(4, '0'), 'x', 'Smith', '05835', 'Y', cell]);
  const sheet = sheetOf([['Cand no', 'UCI', 'Surname', 'Qualification', 'Unit 1', 'Unit 2'], ...rows]);
  const columns = detectColumns(sheet);
  if (columns === null) throw new Error('No heading row was found.');
  const { entries, issues } = readEntries(sheet, columns);
  return {
    entries: entries.filter(({ wanted }) => wanted.unit === '02').length,
    told: issues.grades.some(({ heading }) => heading === 'Unit 2'),
  };
}

test.each<readonly [shows: string, cells: readonly CellValue[]]>([
  ['letters', ['P', 'M', 'D', 'D*']],
  ['letters with a near pass and an ungraded', ['P', 'R', 'U', 'X']],
  ['letters that are marks and statuses too, beside one that is not', ['R', 'X', 'E', 'N', 'M']],
  ['words', ['Pass', 'Merit', 'Distinction', 'Near Pass', 'Unclassified', 'Fail']],
  ['small letters', ['p', 'm', 'd']],
  ['numbers of GCSE grades', [7, 5, 1, 2]],
  ['letters of A levels', ['A*', 'A', 'B', 'C']],
  ['one grade, and the rest empty', ['M', '', '', '']],
  ['gaps and dashes between', ['P', '-', '', 'M']],
])('%s: nobody is entered, and it is told', (_shows, cells) => {
  expect(readColumn(cells)).toEqual({ entries: 0, told: true });
});

test.each<readonly [shows: string, cells: readonly CellValue[], entries: number]>([
  ['ticks with one R, which is a resit', ['✓', '✓', 'R', ''], 3],
  ['Y and N', ['Y', 'N', 'Y'], 2],
  ['only R: resits', ['R', 'R'], 2],
  ['attempts', [1, 2, 3], 3],
  ['x', ['x', 'X', ''], 2],
  ['ticks and one grade: the grade is asked about by itself', ['Y', 'Y', 'P'], 2],
  ['series', ['Jan 27', 'Jun 27', 'R'], 3],
])('%s: a column of entries', (_shows, cells, entries) => {
  expect(readColumn(cells)).toEqual({ entries, told: false });
});
