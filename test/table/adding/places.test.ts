import { writeXlsx } from 'hucre/xlsx';
import { fillCells, newcomer, type Addition, type CellValue, type SheetContent } from '../../../src/table';
import { openWorkbookFile } from '../../../src/workbook/file';
import { sheetOf } from '../sheet-of';
import { addTo, opened, readAfter, type Asked } from './added-to';

/*
 * New rows go where their entries are read as they were asked for: below the last row, or below those of the same course, or above Leavers.
 */

const DANE = newcomer({
  ...{ candidateNumber: '0009', uci: '', uln: '', upn: '', centreNumber: '', surname: 'Dane', forenames: 'Dot' },
  ...{ birthDate: '2009-03-15', sex: 'F', groups: {} },
});

function added(sheet: SheetContent, asked: Asked): Addition {
  return addTo(sheet, asked, { newcomer: DANE, usualSeries: 'January 2027' });
}

/** Where what is added stands: `0009 01 row 4`. */
function places({ added: entries }: Addition): string[] {
  return entries.map(({ joining, unit, row, isNewRow }) =>
    [joining.person.candidateNumber, unit || 'registration', isNewRow ? 'new row' : 'row', row + 1].join(' '),
  );
}

function why({ leftOut }: Addition): string[] {
  return leftOut.map(({ joining, why: sentence }) => `${joining.person.candidateNumber}: ${sentence}`);
}

const PERSON = ['Candidate', 'Surname', 'Forename', 'Date of birth', 'Sex'];
const ANN = ['0001', 'Archer', 'Ann', '13/03/2009', 'F'];
const BEN = ['0002', 'Bailey', 'Ben', '14/03/2009', 'M'];
const CAT = ['0003', 'Clarke', 'Cat', '16/03/2009', 'F'];
const DON = ['0004', 'Dodd', 'Don', '17/03/2009', 'M'];

const TICKS = [...PERSON, 'Registration', 'Unit 1', 'Unit 2'];
const TITLE: CellValue[] = ['Business Extended Certificate 05835, January 2027'];

const WITH_LEAVERS = sheetOf([
  TITLE,
  [],
  TICKS,
  [...ANN, 'Y', 'Y', ''],
  [...BEN, 'Y', 'Y', 'Y'],
  [],
  ['Leavers'],
  CAT,
  DON,
]);

test('somebody new in a list of ticks goes above those who left, and a tick in a row of the list is not lost for it', () => {
  const addition = added(WITH_LEAVERS, { who: ['0001', '0009'], units: ['', '01', '02'] });
  expect(places(addition)).toEqual([
    '0001 02 row 4',
    '0009 registration new row 6',
    '0009 01 new row 6',
    '0009 02 new row 6',
  ]);
  expect(readAfter(WITH_LEAVERS, addition)).toHaveLength(opened(WITH_LEAVERS).list.entries.length + 4);
});

test('whoever stands below Leavers is left out, with the line that is in the way', () => {
  const addition = added(WITH_LEAVERS, { who: ['0003', '0009', '0001'], units: ['', '01', '02'] });
  expect(places(addition).map((place) => place.slice(0, 4))).toEqual(['0009', '0009', '0009', '0001']);
  const sentence =
    'row 8 stands below the line “Leavers”, which may say otherwise: move the row above it, and try again';
  expect(why(addition).filter((one) => one.startsWith('0003'))).toEqual(Array(3).fill(`0003: ${sentence}`));
});

test('rows of a list that ends in leavers who are entered go above them too', () => {
  const long = [...PERSON, 'Qualification', 'Unit', 'Series'];
  const sheet = sheetOf([
    long,
    [...ANN, '05835', '01', 'January 2027'],
    ['Leavers'],
    [...BEN, '05835', '01', 'January 2027'],
  ]);
  expect(places(added(sheet, { who: ['0001'], units: ['02'] }))).toEqual(['0001 02 new row 3']);
});

test('a line above the headings speaks of everybody: one more changes nothing', () => {
  const sheet = sheetOf([['Cam Tech entries (all to be registered)'], TITLE, TICKS, [...ANN, 'Y', 'Y', '']]);
  expect(places(added(sheet, { who: ['0009'], units: ['', '01'] }))).toEqual([
    '0009 registration new row 5',
    '0009 01 new row 5',
  ]);
});

const BLOCK = [...PERSON, 'Unit', 'Session'];
const SEVERAL = sheetOf([
  ['05835 Business Extended Certificate'],
  BLOCK,
  [...ANN, 'Registration', ''],
  [...ANN, '1', 'Jan 2027'],
  [],
  ['05839 IT Extended Certificate'],
  BLOCK,
  [...BEN, 'Registration', ''],
  [...BEN, '1', 'Jan 2027'],
]);

test.each([
  ['05835', ['0009 registration new row 5', '0009 01 new row 6']],
  ['05839', ['0009 registration new row 10', '0009 01 new row 11']],
])('of several lists with titles, %s goes into its own', (qualification, expected) => {
  const addition = added(SEVERAL, { who: ['0009'], units: ['', '01'], qualification });
  expect(places(addition)).toEqual(expected);
  const before = opened(SEVERAL).list.entries.length;
  expect(readAfter(SEVERAL, addition)).toHaveLength(before + 2);
});

test.each<[string, SheetContent, Asked, string]>([
  [
    'a course that no list of the sheet is of',
    SEVERAL,
    { who: ['0009'], units: [''], qualification: '05827' },
    '0009: there it would be read as 05839, as a title says: add a column with the heading Qualification, and try again',
  ],
  [
    'another series than the title has',
    sheetOf([TITLE, [...PERSON, 'Unit'], [...ANN, 'Registration'], [...ANN, '1']]),
    { who: ['0001'], units: ['01'], series: 'June 2027' },
    '0001: the sheet has no column for June 2027: add one with the heading Series, and try again',
  ],
])('%s is told', (_what, sheet, asked, sentence) => {
  const addition = added(sheet, asked);
  expect(why(addition)).toEqual([sentence]);
  expect(addition.filling.cells).toEqual([]);
});

test('in a file, rows that are put in between two lists leave the second one as it was', async () => {
  const rows = SEVERAL.values.map((row) => (row ?? []).map((value) => (typeof value === 'object' ? null : value)));
  const book = await openWorkbookFile(await writeXlsx({ sheets: [{ name: 'Entries', rows }] }));
  const sheet = await book.read('Entries');
  const { filling } = added(sheet, { who: ['0009'], units: ['', '01'] });
  await book.fill({ ...filling, sheet: 'Entries' });
  const after = await (await openWorkbookFile(await book.toBytes())).read('Entries');
  const texts = ({ values }: SheetContent): string[] =>
    Array.from(values, (row) =>
      (row ?? [])
        .map((one) => one ?? '')
        .join('|')
        .replace(/\|+$/, ''),
    );
  expect(texts(after)).toEqual(texts(fillCells(sheet, filling)));
});
