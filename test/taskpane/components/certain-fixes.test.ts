import { cellKey, mustHave } from '../../../src/entries';
import { changeCells, changesOf, textAt } from '../../../src/table';
import { certainlyFixed, fixesTogether } from '../../../src/taskpane/components/findings/certain-fixes';
import { findingViews } from '../../../src/taskpane/worker/views/finding-view';
import { CATALOGUE, checkEntries } from '../../../src/rules';
import { assess } from '../../../src/assessment';
import { NO_REGISTER } from '../../../src/register';
import { readEntries, detectColumns } from '../../../src/table';
import { testReference } from '../../rules/test-reference';
import { sheetOf } from '../../table/sheet-of';

test('what is shown before all certain fixes are made is what the cells hold afterwards, one change a cell', () => {
  const sheet = sheetOf([
    ['Candidate number', 'UCI', 'Surname', 'Forename', 'Date of birth', 'Sex', 'Entry code'],
    [' 12', ' 999990260001', 'Orchard', 'Ainsley ', '07/03/2009', 'f', '05835'],
    ['0013', '999990260002A', 'Quayle', 'Bethan', '21/03/2009', 'F', '05835'],
  ]);
  const list = readEntries(sheet, mustHave(detectColumns(sheet), 'Headings that are understood'));
  const context = assess({ list, reference: testReference(), asOf: '2026-11-23', past: [], register: NO_REGISTER });
  const findings = checkEntries(context);
  const certain = certainlyFixed(findingViews(findings, [sheet.name]));
  const fixes = fixesTogether(certain, CATALOGUE);
  expect(new Set(fixes.map(cellKey)).size).toBe(fixes.length);
  const fixed = changeCells(sheet, changesOf(findings.filter((_, id) => certain.some((one) => one.id === id))));
  expect(fixes.map(({ row, column, after }) => [row, column, after])).toEqual(
    fixes.map(({ row, column }) => [row, column, textAt(fixed, row, column)]),
  );
  expect(fixes.map(({ row, column, after }) => [row, column, after])).toEqual(
    expect.arrayContaining([
      [1, 0, '0012'],
      [1, 1, '999990260001T'],
    ]),
  );
});
