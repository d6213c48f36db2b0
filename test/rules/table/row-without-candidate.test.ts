import { assess } from '../../../src/assessment';
import { mustHave } from '../../../src/entries';
import { NO_REGISTER } from '../../../src/register';
import { checkEntries } from '../../../src/rules';
import { detectColumns, readEntries, type CellValue } from '../../../src/table';
import { sheetOf } from '../../table/sheet-of';
import { ruleTable } from '../findings-in';
import { testReference } from '../test-reference';

const nobody = {
  ...({ candidateNumber: '', uci: '', surname: '', forenames: '', birthDate: '', sex: '' } as const),
};

ruleTable('row-without-candidate', [
  ['a candidate', [{}], []],
  ['an entry of nobody', [{ ...nobody }], [['H2', 'row-without-candidate', 'orphan']]],
  ['a remark', [{ ...nobody, code: 'Printed by the exams office' }], []],
]);

const HEADINGS = ['Candidate number', 'UCI', 'Surname', 'Forename', 'Date of birth', 'Sex', 'Qualification'];
const BEN = ['0001', '999990260001T', 'Archer', 'Ben', '13/03/2009', 'M', '05835'];
const CHLOE = ['0002', '999990260002A', 'Bailey', 'Chloe', '14/03/2009', 'F', '05835'];

function readFrom(rows: readonly (readonly CellValue[])[]): { readonly read: string[]; readonly told: string[][] } {
  const sheet = sheetOf(rows);
  const list = readEntries(sheet, mustHave(detectColumns(sheet), 'Headings that are understood'));
  const context = assess({ list, reference: testReference(), asOf: '2026-11-23', past: [], register: NO_REGISTER });
  return {
    read: list.entries.map(({ candidate }) => candidate.surname),
    told: checkEntries(context).map(({ rule, messageId, message }) => [rule, messageId, message]),
  };
}

test.each([
  ['by a UCI', BEN],
  ['by a number, names and a date', ['0001', '', 'Archer', 'Ben', '13/03/2009', 'M', '05835']],
])('a candidate above the headings is told: %s', (_, row) => {
  const { read, told } = readFrom([['Oakfield School'], row, HEADINGS, CHLOE]);
  expect(read).toEqual(['Bailey']);
  const text = row.filter((cell) => cell !== '').join(' ');
  expect(told).toEqual([
    [
      'row-without-candidate',
      'above',
      expect.stringContaining(`stands above the headings, so it is not read: ${text}.`),
    ],
  ]);
});

test('a banner above the headings names nobody', () => {
  const banner = [
    ['Oakfield School', null, 'Centre', '99999'],
    ['Printed', '13/11/2026', 'by', 'Mrs Patel', 'page', 1],
    ['Centre number', 'Centre name', 'Series'],
    ['99999', 'Oakfield School', 'June 2027'],
  ];
  expect(readFrom([...banner, HEADINGS, BEN, CHLOE])).toEqual({ read: ['Archer', 'Bailey'], told: [] });
});

test('a list with fewer headings stands above one with more: both are read', () => {
  const fewer = ['Candidate number', 'UCI', 'Surname', 'Forename', null, null, 'Qualification'];
  expect(readFrom([fewer, BEN, [], HEADINGS, CHLOE]).read).toEqual(['Archer', 'Bailey']);
});
