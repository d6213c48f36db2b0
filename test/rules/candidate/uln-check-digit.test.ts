import { findingsIn, ruleTable } from '../findings-in';

ruleTable('uln-check-digit', [
  ['none is needed', [{ uln: '' }], []],
  ['a right check digit', [{ uln: '1234567899' }], []],
  ['a wrong check digit', [{ uln: '1234567898' }], [['C2', 'uln-check-digit', 'wrong']]],
  ['a number that can have no check digit', [{ uln: '1000000060' }], [['C2', 'uln-check-digit', 'wrong']]],
  ['nine digits', [{ uln: '123456789' }], [['C2', 'uln-check-digit', 'form']]],
  ['a remark', [{ uln: 'see file' }], [['C2', 'uln-check-digit', 'form']]],
  ['what stands for none has a rule of its own', [{ uln: 'TBC' }], [['C2', 'uln-placeholder', 'placeholder']]],
  ['a formula that fails is reported as that', [{ uln: '#N/A' }], [['C2', 'cell-error-value', 'optional']]],
  ['a number that Excel has shortened', [{ uln: '9.9999E+09' }], [['C2', 'uln-check-digit', 'shortened']]],
]);

test('no ULN keeps an entry back', () => {
  const findings = findingsIn([{ uln: '1234567898' }, { uln: '12' }]);
  expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});
