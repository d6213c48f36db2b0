import { findingsIn, ruleTable } from '../findings-in';

ruleTable('column-unused', [
  ['no such column', [{}], []],
  ['remarks', [{ unknown: { Notes: 'see Mrs Patel' } }], []],
  ['units', [{ unknown: { 'Jan 2027': '01 & 02' } }], [['R1', 'column-unused', 'units']]],
  ['a second column called Unit', [{ unknown: { 'Unit code': '02' } }], [['R1', 'column-unused', 'twins']]],
  ['units beside those that are read', [{ unknown: { 'Second unit': '02' } }], [['R1', 'column-unused', 'others']]],
  ['numbers that may be units', [{ unknown: { Which: '01' } }], [['R1', 'column-unused', 'numbers']]],
  ['words that may be a status', [{ unknown: { Info: 'Registered' } }], [['R1', 'column-unused', 'words']]],
  ['codes', [{ unknown: { 'Qualification 2': '05839' } }], [['R1', 'column-unused', 'codes']]],
  ['statuses', [{ unknown: { Outcome: 'Registered' } }], [['R1', 'column-unused', 'statuses']]],
  ['answers that can mean two things', [{ unknown: { Entered: 'Y' } }], [['R1', 'column-unused', 'answers']]],
]);

test('entries hang on it: it is an error of the whole sheet', () => {
  expect(findingsIn([{ unknown: { Outcome: 'Sat' } }])[0]).toMatchObject({ severity: 'error', candidate: null });
  // What may as well be a set or a remark keeps nobody out.
  expect(findingsIn([{ unknown: { Info: 'Sat' } }])[0]).toMatchObject({ severity: 'warning', candidate: null });
});
