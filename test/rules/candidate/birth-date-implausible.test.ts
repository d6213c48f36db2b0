import { findingsIn, ruleTable } from '../findings-in';

ruleTable('birth-date-implausible', [
  ['a day', [{ birthDate: '07/03/2009' }], []],
  ['ten today', [{ birthDate: '23/11/2016' }], []],
  ['ten tomorrow', [{ birthDate: '24/11/2016' }], [['F2', 'birth-date-implausible', 'young']]],
  ['eighty', [{ birthDate: '24/11/1945' }], []],
  ['eighty-one', [{ birthDate: '23/11/1945' }], [['F2', 'birth-date-implausible', 'old']]],
  ['ninety-five', [{ birthDate: '24/11/1930' }], [['F2', 'birth-date-implausible', 'old']]],
  ['ninety-six', [{ birthDate: '23/11/1930' }], [['F2', 'birth-date-implausible', 'ancient']]],
  ['the first day that Excel knows', [{ birthDate: '01/01/1900' }], [['F2', 'birth-date-implausible', 'ancient']]],
  ['a day to come', [{ birthDate: '24/11/2026' }], [['F2', 'birth-date-invalid', 'future']]],
  ['a row that was sent long ago', [{ birthDate: '01/01/1900', status: 'Registered' }], []],
]);

test('an old candidate can be entered, an impossible one not', () => {
  const findings = findingsIn([{ birthDate: '23/11/1945' }, { birthDate: '01/01/1900' }]);
  expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  expect(findings[0]?.message).toContain('Born on 23 Nov 1945, this candidate would be 81 years old.');
});
