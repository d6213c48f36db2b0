import { findingsIn, ruleTable } from '../findings-in';

ruleTable('candidate-number-format', [
  ['four digits are right', [{ candidateNumber: '0012' }], []],
  ['four digits without zeros are right', [{ candidateNumber: '9999' }], []],
  ['zeros that Excel dropped', [{ candidateNumber: '12' }], [['A2', 'candidate-number-format', 'padding']]],
  ['an empty cell', [{ candidateNumber: '' }], [['A2', 'candidate-number-format', 'missing']]],
  ['five digits', [{ candidateNumber: '10012' }], [['A2', 'candidate-number-format', 'form']]],
  ['no candidate is 0000', [{ candidateNumber: '0000' }], [['A2', 'candidate-number-format', 'form']]],
  ['letters', [{ candidateNumber: '12A' }], [['A2', 'candidate-number-format', 'form']]],
  ['a formula that fails is reported as that', [{ candidateNumber: '#N/A' }], [['A2', 'cell-error-value', 'needed']]],
  ['nothing of the row is sent', [{ candidateNumber: '12A', status: 'Registered' }], []],
  [
    'a centre and a number of another centre',
    [{ candidateNumber: '99999/0001', centreNumber: '88888' }],
    [['A2', 'candidate-number-format', 'centre']],
  ],
]);

test('the zeros are offered as a fix, and the entry is not held back for them', () => {
  const [finding] = findingsIn([{ candidateNumber: '12' }]);
  expect(finding?.severity).toBe('warning');
  expect(finding?.fixes).toEqual([{ row: 1, column: 0, before: '12', after: '0012' }]);
});
