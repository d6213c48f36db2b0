import { findingsIn, ruleTable } from '../findings-in';

ruleTable('cell-error-value', [
  ['no error values', [{}], []],
  ['in a cell that is needed', [{ birthDate: '#VALUE!' }], [['F2', 'cell-error-value', 'needed']]],
  [
    'in the code: the row asks for nothing, and that is the reason',
    [{ code: '#N/A' }, {}],
    [['H2', 'cell-error-value', 'needed']],
  ],
  ['in a cell that can be empty', [{ uln: '#N/A' }], [['C2', 'cell-error-value', 'optional']]],
  [
    'two in a row',
    [{ uci: '#N/A', sex: '#N/A' }],
    [
      ['B2', 'cell-error-value', 'needed'],
      ['G2', 'cell-error-value', 'needed'],
    ],
  ],
  [
    'formulas whose results are not in the file',
    [{ uci: '#NOT CALCULATED', uln: '#NOT CALCULATED' }],
    [
      ['B2', 'cell-error-value', 'neededNotCalculated'],
      ['C2', 'cell-error-value', 'optionalNotCalculated'],
    ],
  ],
  ['in a row that is not sent', [{ uci: '#N/A', status: 'Withdrawn' }], []],
  ['in the status: it may be sent', [{ status: '#N/A' }], [['J2', 'cell-error-value', 'needed']]],
]);

test('it names the cell, the error and what the cell should hold', () => {
  const [finding] = findingsIn([{ birthDate: '#VALUE!' }]);
  expect(finding?.message).toBe(
    'Cell F2 shows #VALUE!, so the date of birth cannot be read. Correct the formula, or type the value.',
  );
  expect(finding?.severity).toBe('error');
  expect(findingsIn([{ uln: '#N/A' }])[0]?.severity).toBe('warning');
});

test('a formula that was not calculated is no wrong formula: opening and saving it in Excel helps', () => {
  const [finding] = findingsIn([{ uci: '#NOT CALCULATED' }]);
  expect(finding?.message).toMatch(/result is not in the file.*Open the workbook in Excel.*save it/);
  expect(finding?.message).not.toMatch(/Correct the formula|#NOT/);
});
