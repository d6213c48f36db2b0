import { findingsIn, ruleTable } from '../findings-in';

ruleTable('uln-check-digit', [
  ['none is needed', [{ uln: '' }], []],
  ['a right check digit', [{ uln: '1234567899' }], []],
  ['a wrong check digit', [{ uln: '1234567898' }], [['C2', 'uln-check-digit', 'wrong']]],
  ['a number that can have no check digit', [{ uln: '1000000060' }], [['C2', 'uln-check-digit', 'wrong']]],
  ['nine digits', [{ uln: '123456789' }], [['C2', 'uln-check-digit', 'form']]],
  ['a remark', [{ uln: 'see file' }], [['C2', 'uln-check-digit', 'form']]],
  ...['9999999999', '9999999998', 'TBC', 'n/a', 'None', '-', '0'].map(
    (uln) => [`${uln} stands for none`, [{ uln }], [['C2', 'uln-check-digit', 'placeholder']]] as const,
  ),
  ['a formula that fails is reported as that', [{ uln: '#N/A' }], [['C2', 'cell-error-value', 'optional']]],
]);

test('no ULN keeps an entry back, and a placeholder can be cleared', () => {
  const findings = findingsIn([{ uln: 'TBC' }, { uln: '1234567898' }, { uln: '12' }]);
  expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
  expect(findings[0]?.fixes).toEqual([{ row: 1, column: 2, before: 'TBC', after: '' }]);
});
