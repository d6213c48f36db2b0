import { readEntries, detectColumns, type CellValue, type SheetContent } from '../../src/table';
import { sheetOf } from './sheet-of';

/** The candidate of a sheet with one row, by heading. */
function candidateOf(cells: Readonly<Record<string, CellValue>>, shown: Readonly<Record<string, string>> = {}) {
  const usual: Record<string, CellValue> = {
    'Cand no': '0001',
    Surname: 'Archer',
    Forename: 'Ben',
    Qualification: '05835',
  };
  const row = { ...usual, ...cells };
  const headings = Object.keys(row);
  const parts: Partial<SheetContent> = { shown: [undefined, headings.map((heading) => shown[heading])] };
  const sheet = sheetOf([headings, Object.values(row)], parts);
  const columns = detectColumns(sheet);
  if (columns === null) throw new Error('No heading row was found.');
  const { rows, entries } = readEntries(sheet, columns);
  const [candidate] = rows;
  if (!candidate) throw new Error('No candidate was read.');
  return {
    ...candidate,
    status: entries[0]?.status.standing,
    asked: entries[0]?.wantedText,
    series: entries[0]?.seriesText,
  };
}

const NOTHING = ['NULL', 'null', 'nan', 'NaN', '(blank)', '-', '–', 'n/a', 'N/A', '#N/A', 'none', 'undefined'];

describe.each(NOTHING)('%s', (nothing) => {
  it('in a column that may be empty is read as an empty cell', () => {
    const candidate = candidateOf({
      UCI: nothing,
      ULN: nothing,
      UPN: nothing,
      Sex: nothing,
      Series: nothing,
      Status: nothing,
    });
    expect(candidate).toMatchObject({ uci: '', uln: '', upn: '', sex: '', series: '', status: 'new', asked: '05835' });
  });

  it('in the column of units or entry codes asks for nothing more', () => {
    expect(candidateOf({ Unit: nothing, 'Entry code': nothing }).asked).toBe('05835');
  });

  it('as a name is none', () => {
    expect(candidateOf({ Surname: nothing, Forename: nothing, 'Middle name': nothing })).toMatchObject({
      ...{ surname: '', forenames: '' },
    });
  });
});

test.each(['Null', 'Blank', 'Na'])('%s is a surname', (surname) => {
  expect(candidateOf({ Surname: surname }).surname).toBe(surname);
});

test.each<readonly [heading: string, forenames: string, middle: string, joined: string]>([
  ['Middle name', 'Ben', 'James', 'Ben James'],
  ['Middle Name(s)', 'Ben', 'James Lee', 'Ben James Lee'],
  ['Legal Middle Names', 'Ben', '', 'Ben'],
  ['middle names', 'Ben James', 'James', 'Ben James'],
  ['middle names', 'Ben James', 'JAMES', 'Ben James'],
  ['middle names', '', 'James', 'James'],
])('below %s, %p and %p are %p', (heading, forename, middle, joined) => {
  expect(candidateOf({ Forename: forename, [heading]: middle }).forenames).toBe(joined);
});

test('middle names stand behind the forenames of a whole name', () => {
  const sheet = sheetOf([
    ['Cand no', 'Name', 'Middle name', 'Qualification'],
    ['0001', 'Archer, Ben', 'James', '05835'],
  ]);
  const columns = detectColumns(sheet);
  expect(columns && readEntries(sheet, columns).rows[0]?.forenames).toBe('Ben James');
});

test.each(['99999/0001', '99999-0001', '99999 0001', '99999 / 0001'])('%s is a centre and a candidate', (text) => {
  expect(candidateOf({ 'Cand no': text })).toMatchObject({ candidateNumber: '0001', centreNumber: '99999' });
  expect(candidateOf({ 'Cand no': text, 'Centre no': '99999' }).candidateNumber).toBe('0001');
  expect(candidateOf({ 'Cand no': text, 'Centre no': '88888' })).toMatchObject({
    ...{ candidateNumber: text, centreNumber: '88888' },
  });
});

test('numbers are read in full, however their cells show them, and keep the zeros that they show', () => {
  expect(candidateOf({ 'Cand no': 1 }, { 'Cand no': '1.0' }).candidateNumber).toBe('1');
  expect(candidateOf({ 'Cand no': '1.0' }).candidateNumber).toBe('1');
  expect(candidateOf({ 'Cand no': 1 }, { 'Cand no': '0001' }).candidateNumber).toBe('0001');
  expect(candidateOf({ ULN: 9_999_999_999 }, { ULN: '1E+10' }).uln).toBe('9999999999');
  expect(candidateOf({ ULN: '9.9999E+09' }).uln).toBe('9.9999E+09');
});
