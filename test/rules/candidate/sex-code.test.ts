import { findingsIn, ruleTable } from '../findings-in';

ruleTable('sex-code', [
  ['letters and words', [{ sex: 'F' }, { sex: 'm' }, { sex: 'Female' }], []],
  ['an empty cell', [{ sex: '' }], [['G2', 'sex-code', 'missing']]],
  ['no such code', [{ sex: 'X' }], [['G2', 'sex-code', 'unknown']]],
  ['announced for other qualifications', [{ sex: 'N' }], [['G2', 'sex-code', 'unspecified']]],
  [
    'no column: said once, for the sheet',
    [{}, {}],
    [['sheet', 'required-column-missing', 'needed']],
    { without: ['sex'] },
  ],
]);

test('what the file cannot hold keeps the entry back', () => {
  const findings = findingsIn([{ sex: '' }, { sex: 'X' }, { sex: 'N' }]);
  expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning']);
});
