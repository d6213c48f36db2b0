import { mustHave, seriesName, type TitleUsed } from '../../src/entries';
import { readEntries, detectColumns, type CellValue } from '../../src/table';
import { sheetOf } from './sheet-of';

const PERSON = ['Candidate number', 'UCI', 'Surname', 'Forename', 'Date of birth', 'Sex'];
const ANN = ['0001', '999990260001T', 'Archer', 'Ann', '12/03/2009', 'F'];
const BEN = ['0002', '999990260002A', 'Bailey', 'Ben', '13/03/2009', 'M'];
const WIDE: CellValue[][] = [
  [...PERSON, 'Unit 1', 'Unit 2'],
  [...ANN, 'Y', 'Y'],
  [...BEN, 'Y', ''],
];

interface Read {
  /** Number, qualification, unit and series of each entry. */
  readonly entries: readonly string[];
  readonly titles: readonly TitleUsed[];
}

function readAs(rows: readonly (readonly CellValue[])[], name = 'Sheet1', said = {}): Read {
  const sheet = { ...sheetOf(rows), name };
  const list = readEntries(sheet, mustHave(detectColumns(sheet, { said }), 'Headings that are understood'));
  const entries = list.entries.map(({ candidate, wanted, series }) =>
    [candidate.candidateNumber, wanted.qualification, wanted.unit, series === null ? '' : seriesName(series)]
      .join(' ')
      .trim(),
  );
  return { entries, titles: list.issues.titles };
}

const BUSINESS = ['0001 05835 01', '0001 05835 02', '0002 05835 01'];

test.each([
  ['05835'],
  ['05835 Business'],
  ['Business Extended Certificate'],
  ['Cambridge Technical Level 3 Extended Certificate in Business (05835)'],
  ['Year 12 Business Extended Certificate - Mr Patel'],
])('units below the line %p are of the qualification that it names', (line) => {
  const { entries, titles } = readAs([[line], [], ...WIDE]);
  expect(entries).toEqual(BUSINESS);
  expect(titles).toMatchObject([
    { row: 0, column: 0, from: 'banner', text: line, qualification: '05835', entries: 3, first: { row: 3, column: 6 } },
  ]);
});

test.each([
  ['Business'],
  ['Extended Certificate'],
  ['Business and IT Extended Certificate or Business Foundation Diploma'],
  ['05834 or 05835'],
  ['Tel. 01234 567890'],
  ['Printed on 5 October 2026'],
])('a line such as %p names no one qualification', (line) => {
  expect(readAs([[line], ...WIDE])).toEqual({ entries: ['0001  01', '0001  02', '0002  01'], titles: [] });
});

test('the name of the sheet tells it where no line does, and no line that names several is overruled by it', () => {
  expect(readAs(WIDE, '05835 Business').entries).toEqual(BUSINESS);
  expect(readAs([['IT Extended Certificate'], ...WIDE], '05835 Business').entries[0]).toBe('0001 05839 01');
  expect(readAs([['05834'], ['05839'], ...WIDE], '05835 Business').titles).toEqual([]);
});

test('what the officer says goes before a title, and what the row says before both', () => {
  const said = { qualification: '05839' };
  expect(readAs([['05835'], ...WIDE], '', said)).toMatchObject({
    entries: [expect.stringContaining('05839'), {}, {}].map(() => expect.stringContaining('05839')),
    titles: [],
  });
  const rows = WIDE.map((row, line) => [...row, line === 0 ? 'Qualification' : '05834']);
  const units = readAs([['05835'], ...rows]).entries.filter((entry) => / 0[12]$/.test(entry));
  expect(units).toEqual(['0001 05834 01', '0001 05834 02', '0002 05834 01']);
});

test('a line between the rows is for those below it, up to the next', () => {
  const { entries, titles } = readAs([
    [...PERSON, 'Unit', 'Series'],
    ['Business Extended Certificate'],
    [...ANN, '1', 'June 2027'],
    [...BEN, '2', 'June 2027'],
    [],
    ['05839 IT'],
    [...ANN, '1', 'June 2027'],
  ]);
  expect(entries).toEqual(['0001 05835 01 June 2027', '0002 05835 02 June 2027', '0001 05839 01 June 2027']);
  expect(titles.map(({ row, from, entries: count }) => [row, from, count])).toEqual([
    [1, 'group', 2],
    [5, 'group', 1],
  ]);
});

test('a list below with a title of its own is of that qualification', () => {
  const { entries } = readAs([['05835'], ...WIDE, [], ['05839 IT Extended Certificate'], ...WIDE]);
  expect(entries).toEqual([...BUSINESS, ...BUSINESS.map((entry) => entry.replace('05835', '05839'))]);
});

test.each([
  ['January 2027', 'January 2027'],
  ['Business entries - January 2027', 'January 2027'],
  ['Unit entries, Jan 2027 and Jun 2027', ''],
  ['Updated January 2027', ''],
])('the line %p says for which series: %p', (line, series) => {
  const { entries } = readAs([[line], ...WIDE]);
  expect(entries[0]).toBe(`0001  01 ${series}`.trim());
});

test('a row that says Registration and no more is for the qualification of the title; one that says nothing is for none', () => {
  const rows = [
    ['Cambridge Technical Level 3 Extended Certificate in Business (05835)'],
    [...PERSON, 'Unit', 'Series'],
    [...ANN, 'Registration', ''],
    [...ANN, 'Unit 1', 'January 2027'],
    [...BEN, '', ''],
  ];
  const { entries, titles } = readAs(rows);
  expect(entries).toEqual(['0001 05835', '0001 05835 01 January 2027']);
  expect(titles).toMatchObject([{ qualification: '05835', entries: 2, first: { row: 2, column: 6 } }]);
  expect(readAs(rows.slice(1)).entries).toEqual(['0001  01 January 2027']);
});

test('a list of names below a title registers nobody', () => {
  const rows = WIDE.map((row) => row.slice(0, 6));
  expect(readAs([['Business Extended Certificate'], ...rows], '05835').entries).toEqual([]);
});
