import { assess } from '../../src/assessment';
import { cellAddress, mustHave } from '../../src/entries';
import { NO_REGISTER } from '../../src/register';
import { checkEntries } from '../../src/rules';
import { readEntries, detectColumns } from '../../src/table';
import { sheetOf } from '../table/sheet-of';
import { testReference } from './test-reference';

test('dates of birth of a second list, whose columns stand elsewhere, are judged like those of the first', () => {
  const sheet = sheetOf([
    ['Candidate number', 'UCI', 'Surname', 'Forename', 'Date of birth', 'Sex', 'Entry code'],
    ['0001', '999990260001T', 'Orchard', 'Ainsley', '07/03/2009', 'F', '05835'],
    [],
    ['Candidate number', 'Date of birth', 'UCI', 'Forename', 'Surname', 'Sex', 'Entry code'],
    ['0002', '21/03/09', '999990260002A', 'Bethan', 'Quayle', 'F', '05835'],
  ]);
  const list = readEntries(sheet, mustHave(detectColumns(sheet), 'Headings that are understood'));
  const context = assess({ list, reference: testReference(), asOf: '2026-11-23', past: [], register: NO_REGISTER });
  const found = checkEntries(context).filter(({ rule }) => rule === 'birth-date-short-year');
  expect(found.flatMap(({ cells }) => cells.map(cellAddress))).toEqual(['B5']);
});
