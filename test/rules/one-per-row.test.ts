import { cellAddress } from '../../src/entries';
import { sortNewEntries } from '../../src/submission/sort-entries';
import { checkEntries } from '../../src/rules';
import { assess } from '../../src/assessment';
import { NO_REGISTER } from '../../src/register';
import { entryList, type TestRow } from './entry-list';
import { findingsIn } from './findings-in';
import { testReference } from './test-reference';

const registered = { person: 0, qualification: '05835', unit: '' };
const units = { ...registered, unit: '1, 2', series: 'June 2027' };
const found = (rows: readonly TestRow[]) =>
  findingsIn(rows, { without: ['code'] }).map(({ rule, cells, message }) => [
    rule,
    cells.map(cellAddress).join(),
    message,
  ]);

test.each<[string, TestRow, string, string]>([
  ['a series that cannot be read', { series: 'soon' }, 'series-unknown', 'I2'],
  ['a series that is over', { series: 'June 2025' }, 'series-unknown', 'I2'],
  ['a status that is not known', { status: 'wibble' }, 'status-unknown', 'J2'],
])('%s is told once of a row with two units', (_, own, rule, cell) => {
  const all = found([{ ...units, ...own }, registered]);
  expect(all.map(([id, at]) => [id, at])).toEqual([[rule, cell]]);
});

test('a registration that is missing is told once of a row with two units, also in columns of their own', () => {
  expect(found([units]).map(([id, at]) => [id, at])).toEqual([['registration-missing', 'L2']]);
  const marks = {
    qualification: '',
    series: 'June 2027',
    beside: { '05835/01': 'Y', '05835/02': 'Y', Registered: '' },
  };
  expect(found([marks]).map(([id, at]) => [id, at])).toEqual([['registration-missing', 'R2,S2']]);
});

test('what is wrong with the qualification is told once, with the units that the row names', () => {
  const [one, ...others] = found([{ ...units, unit: '1, 2, 3', qualification: '05999' }, registered]);
  expect(others).toEqual([]);
  expect(one).toEqual([
    'code-unknown',
    'L2',
    expect.stringMatching(/^05999 unit 1, 2, 3 is not in the basedata of June 2027/),
  ]);
});

test('what is true of each unit by itself is told of each', () => {
  const resits = found([{ ...units, status: 'Resit' }, registered]);
  expect(resits.map(([id]) => id)).toEqual(['resit-charged', 'resit-charged']);
});

test('all entries of such a row are kept out of the files', () => {
  const list = entryList([{ ...units, series: 'soon' }, registered], ['code']);
  const context = assess({ list, reference: testReference(), asOf: '2026-11-23', past: [], register: NO_REGISTER });
  const findings = checkEntries(context);
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  expect(sortNewEntries(context.entries, findings).blocked.map(({ rules }) => rules)).toEqual([
    ['series-unknown'],
    ['series-unknown'],
  ]);
});
