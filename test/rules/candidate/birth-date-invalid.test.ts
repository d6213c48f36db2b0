import { findingsIn, ruleTable } from '../findings-in';

ruleTable('birth-date-invalid', [
  ['a day', [{ birthDate: '07/03/2009' }], []],
  ['no such day', [{ birthDate: '30/02/2009' }], [['F2', 'birth-date-invalid', 'unreadable']]],
  ['words', [{ birthDate: 'in the file' }], [['F2', 'birth-date-invalid', 'unreadable']]],
  ['to be born', [{ birthDate: '24/11/2026' }], [['F2', 'birth-date-invalid', 'future']]],
  ['a row that was sent long ago', [{ birthDate: '30/02/2009', status: 'Registered' }], []],
]);

test('it keeps the entry back, and quotes the cell', () => {
  const [finding] = findingsIn([{ birthDate: '30/02/2009' }]);
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('30/02/2009 is not a date of birth.');
});
