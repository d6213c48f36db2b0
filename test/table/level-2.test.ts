import { mustHave } from '../../src/entries';
import { buildReference, resolveEntries } from '../../src/reference';
import { readEntries, detectColumns, type CellValue } from '../../src/table';
import { sheetOf } from './sheet-of';

const PERSON = ['Candidate number', 'UCI', 'Surname', 'Forename', 'Date of birth', 'Sex'];
const ANN = ['0001', '999990260001T', 'Archer', 'Ann', '12/03/2009', 'F'];
const BEN = ['0002', '999990260002A', 'Bailey', 'Ben', '13/03/2009', 'M'];
const { reference } = buildReference({ basedata: [] });

/** Number, code and unit of each entry, and the title of its examination. */
function entriesOf(rows: readonly (readonly CellValue[])[]): string[] {
  const sheet = sheetOf(rows);
  const list = readEntries(sheet, mustHave(detectColumns(sheet), 'Headings that are understood'));
  return resolveEntries(list, reference, '2026-11-23').map(({ entry, qualificationCode, unit, examinedUnit }) =>
    [entry.candidate.candidateNumber, qualificationCode, unit, examinedUnit?.title].filter(Boolean).join(' '),
  );
}

const ESSENTIALS = '0001 05883 1C Essentials of IT';
const SECURITY = '0001 05883 2C Essentials of cyber security';

test.each([
  ['1C', '2C'],
  ['Unit 1C', 'Unit 2C'],
  ['unit 1c', 'U2C'],
  ['Unit 1C Essentials of IT', 'Unit 2C: Essentials of cyber security'],
])('units of Level 2 in rows: %s and %s', (one, other) => {
  expect(
    entriesOf([
      [...PERSON, 'Qualification', 'Unit'],
      [...ANN, '05883', one],
      [...ANN, '05883', other],
    ]),
  ).toEqual([ESSENTIALS, SECURITY]);
});

test.each(['05883/1C', '5883/1C', '58831C', '05883 1C', '05883 Unit 1C'])('a whole code: %s', (code) => {
  expect(
    entriesOf([
      [...PERSON, 'Entry code'],
      [...ANN, code],
    ]),
  ).toEqual([ESSENTIALS]);
});

test.each([
  ['Unit 1C', 'Unit 2C'],
  ['unit 1c', 'unit 2c'],
  ['U1C', 'U2C'],
  ['1C', '2C'],
  ['58831C', '58832C'],
  ['05883/1C', '05883/2C'],
  ['Unit 1C Essentials of IT', 'Unit 2C (cyber security)'],
])('columns of units: %s and %s', (one, other) => {
  const entries = entriesOf([
    [...PERSON, 'Qualification', one, other],
    [...ANN, '05883', 'Y', 'Y'],
    [...BEN, '05883', '', 'Y'],
  ]);
  expect(entries.filter((entry) => / [12]C /.test(entry))).toEqual([
    ...[ESSENTIALS, SECURITY, SECURITY.replace('0001', '0002')],
  ]);
});

test('both levels in one sheet', () => {
  expect(
    entriesOf([
      [...PERSON, 'Qualification', 'Unit'],
      [...ANN, 'Level 2 IT Certificate', '1C'],
      [...BEN, 'Level 3 IT Extended Certificate', '1'],
    ]),
  ).toEqual([ESSENTIALS, '0002 05839 01 Fundamentals of IT']);
});
