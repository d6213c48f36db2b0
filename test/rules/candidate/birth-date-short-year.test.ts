import type { TestRow } from '../entry-list';
import { findingsIn, ruleTable } from '../findings-in';

const born = (birthDate: string, more: TestRow = {}): TestRow => ({ birthDate, cells: { birthDate: 'text' }, ...more });

ruleTable('birth-date-short-year', [
  ['four digits', [born('20/03/2009')], []],
  ['the year in front', [born('2009-09-15'), born('2009/09/15'), born('2009-09-05')], []],
  [
    'a time of day behind it',
    [born('2009-09-15 00:00'), born('2009-09-15T00:00:00.000Z'), born('20/03/2009 00:00')],
    [],
  ],
  ['two digits and a time of day', [born('20/03/09 00:00')], [['F2', 'birth-date-short-year', 'short']]],
  ['two digits', [born('20/03/09')], [['F2', 'birth-date-short-year', 'short']]],
  [
    'told once, however many there are',
    [born('20/03/2009'), born('21/03/09'), born('22/03/09')],
    [['F3', 'birth-date-short-year', 'short']],
  ],
  ['not of rows of which nothing is sent', [born('20/03/09', { status: 'Registered' })], []],
  ['not of a text that is no day', [born('32/03/09')], [['F2', 'birth-date-invalid', 'unreadable']]],
]);

test('it gives an example of how they were read, and marks all', () => {
  const [finding] = findingsIn([born('20/03/09'), born('21/03/08')]);
  expect(finding?.severity).toBe('note');
  expect(finding?.message).toMatch(
    /^In 2 dates of birth the year has two digits: 20\/03\/09 in F2, for instance, was read as 20 Mar 2009\./,
  );
  expect(finding?.cells).toEqual([
    { row: 1, column: 5 },
    { row: 2, column: 5 },
  ]);
});
