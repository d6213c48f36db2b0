import { readEntries, detectColumns, type SheetContent } from '../../src/table';
import type { CellStorage } from '../../src/entries';
import { sheetOf } from './sheet-of';

const HEADINGS = ['Candidate No', 'Surname', 'Date of birth', 'Entry code'];
const RIGHT = ['0001', 'Orchard', '07/03/2009', '05835'];

function storageOf(
  rows: readonly (readonly (string | number | null)[])[],
  changes: Partial<SheetContent> = {},
): CellStorage {
  const sheet: SheetContent = { ...sheetOf([HEADINGS, ...rows]), ...changes };
  const columns = detectColumns(sheet);
  if (columns === null) throw new Error('The headings of the test are not recognised.');
  return readEntries(sheet, columns).storage;
}

test('texts, numbers and days of a column are told apart, empty cells left out', () => {
  const { columns } = storageOf([RIGHT, [12, 'Quayle', 39_879, 583_501], [null, 'Rookwood', null, '05835']]);
  expect(columns).toEqual([
    {
      field: 'candidateNumber',
      column: 0,
      texts: [1],
      numbers: [{ row: 2, column: 0, field: 'candidateNumber', text: '12' }],
      days: [],
    },
    { field: 'birthDate', column: 2, texts: [1], numbers: [], days: [2] },
    {
      field: 'code',
      column: 3,
      texts: [1, 3],
      numbers: [{ row: 2, column: 3, field: 'code', text: '583501' }],
      days: [],
    },
  ]);
});

test('words among numbers are no numbers stored as text', () => {
  const { columns } = storageOf([
    ['0001', 'Orchard', 'not known', 'Registration'],
    [2, 'Quayle', 39_879, 583_501],
  ]);
  expect(columns.map(({ field, texts }) => [field, texts])).toEqual([
    ['candidateNumber', [1]],
    ['birthDate', []],
    ['code', []],
  ]);
});

test('a number with a date’s format is a day where a code should stand', () => {
  const formats = [undefined, [undefined, undefined, undefined, 'mmm-yy']];
  const { numbersAsDates, columns } = storageOf([['0001', 'Orchard', null, 1_437_231]], { formats });
  expect(numbersAsDates).toEqual([{ row: 1, column: 3, field: 'code', text: '01/01/5835' }]);
  expect(columns.find(({ field }) => field === 'code')?.numbers).toEqual([]);
});

test.each([
  [' Orchard', 'Orchard'],
  ['Orchard\u00a0', 'Orchard'],
  ['Van  Orchard', 'Van Orchard'],
  ['   ', ''],
])('%j has stray spaces', (raw, text) => {
  expect(storageOf([['0001', raw, null, '05835']]).straySpaced).toEqual([
    { row: 1, column: 1, field: 'surname', raw, text },
  ]);
});

test.each(['Orchard', 'Van Orchard', "O'Neill-Smith"])('%j has none', (raw) => {
  expect(storageOf([['0001', raw, null, '05835']]).straySpaced).toEqual([]);
});

test.each([
  ['=B2', true],
  ['@SUM(A1)', true],
  ["+cmd|' /C calc'!A0", true],
  ['-', false],
  ['-Smith', false],
  ['+44 20', false],
])('%j is a formula: %s', (text, isFormula) => {
  expect(storageOf([['0001', text, null, '05835']]).formulaTexts.length).toBe(isFormula ? 1 : 0);
});

test('of a merged area all cells but the first are covered, in columns that are read', () => {
  expect(storageOf([['0001', 'Orchard', null, '05835']], { merges: [[1, 1, 1, 2]] }).mergedAway).toEqual([
    { row: 1, column: 2, field: 'birthDate' },
  ]);
});

test('hidden rows are those of candidates', () => {
  expect(storageOf([RIGHT, RIGHT], { hiddenRows: [0, 2, 7] }).hiddenRows).toEqual([2]);
});
