import { findingsIn, ruleTable } from '../findings-in';

ruleTable('nothing-to-enter', [
  ['something is entered', [{}, {}], []],
  ['no row asks for anything', [{ code: '' }, { code: '' }], [['sheet', 'nothing-to-enter', 'nothing']]],
  ['everything was made already', [{ status: 'Registered' }], []],
  ['an error says why: a formula that fails', [{ code: '#N/A' }], [['H2', 'cell-error-value', 'needed']]],
  [
    'an error says why: a column is missing',
    [{}],
    [['sheet', 'required-column-missing', 'needed']],
    { without: ['code'] },
  ],
]);

test('it is an error and says what was read', () => {
  const [finding] = findingsIn([{ code: '' }, { code: '' }]);
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('2 rows with candidates were read');
});
