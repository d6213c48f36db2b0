import { seriesName, type SaidOnce } from '../../src/entries';
import { readEntries, detectColumns, type CellValue } from '../../src/table';
import { sheetOf } from './sheet-of';

const JANUARY = { month: 1, letter: null, year: 2027 };
const ALL: SaidOnce = { qualification: '05835', series: JANUARY };
const WHO = ['Candidate number', 'UCI', 'Surname', 'Forenames'];
const ANN = ['0001', '999990260001T', 'Archer', 'Ann'];

/** What a sheet asks for, as `05835/01 January 2027`. */
function asked(rows: readonly (readonly CellValue[])[], said: SaidOnce = ALL): string[] {
  const sheet = sheetOf(rows);
  const columns = detectColumns(sheet, { said });
  if (columns === null) throw new Error('No headings were found.');
  return readEntries(sheet, columns).entries.map(({ wanted, series }) =>
    [wanted.qualification + (wanted.unit && `/${wanted.unit}`), series && seriesName(series)].filter(Boolean).join(' '),
  );
}

test('marks below Unit 1 and Unit 2 are for the qualification and series that were said', () => {
  const rows = [
    [...WHO, 'Unit 1', 'Unit 2'],
    [...ANN, 'Y', 'x'],
  ];
  expect(asked(rows)).toEqual(['05835/01 January 2027', '05835/02 January 2027']);
});

test('what row, heading, cell or banner say goes before', () => {
  const wide = [
    [...WHO, 'Qualification', 'Unit 1 June 2027', '583902', 'Unit 3'],
    [...ANN, '05836', 'Y', 'Y', 'June 2028'],
  ];
  expect(asked(wide)).toEqual(['05836', '05836/01 June 2027', '05839/02 January 2027', '05836/03 June 2028']);
  const long = [
    [...WHO, 'Qualification', 'Unit', 'Series'],
    [...ANN, '05836', '1', 'June 2027'],
    [...ANN, '', '2', ''],
    [...ANN, '05836', '', ''],
  ];
  expect(asked(long)).toEqual(['05836/01 June 2027', '05835/02 January 2027', '05836']);
  expect(asked([['Exam series: June 2027'], ...long.map((row) => row.slice(0, 6))])).toEqual([
    ...['05836/01 June 2027', '05835/02 June 2027', '05836'],
  ]);
});

test('a list of candidates alone is registered for what was said', () => {
  expect(
    asked([
      [...WHO, 'Class'],
      [...ANN, '13B'],
    ]),
  ).toEqual(['05835']);
  expect(
    asked(
      [
        [...WHO, 'Class'],
        [...ANN, '13B'],
      ],
      { series: JANUARY },
    ),
  ).toEqual([]);
});

test('an empty cell in a sheet of units or codes never becomes a registration', () => {
  expect(
    asked([
      [...WHO, 'Unit'],
      [...ANN, '1'],
      [...ANN, ''],
    ]),
  ).toEqual(['05835/01 January 2027']);
  expect(
    asked([
      [...WHO, 'Entry code'],
      [...ANN, '05835/01'],
      [...ANN, ''],
    ]),
  ).toEqual(['05835/01 January 2027']);
  expect(
    asked([
      [...WHO, 'Unit 1', 'Unit 2'],
      [...ANN, '', ''],
    ]),
  ).toEqual([]);
});
