import { findingsIn, ruleTable } from '../findings-in';

ruleTable('column-unused', [
  ['no such column', [{}], []],
  ['remarks', [{ unknown: { Notes: 'see Mrs Patel' } }], []],
  ['units', [{ unknown: { 'Jan 2027': '01 & 02' } }], [['R1', 'column-unused', 'units']]],
  ['codes', [{ unknown: { 'Qualification 2': '05839' } }], [['R1', 'column-unused', 'codes']]],
  ['statuses', [{ unknown: { Outcome: 'Registered' } }], [['R1', 'column-unused', 'statuses']]],
  ['answers that can mean two things', [{ unknown: { Entered: 'Y' } }], [['R1', 'column-unused', 'answers']]],
]);

test('entries hang on it: it is an error of the whole sheet', () => {
  expect(findingsIn([{ unknown: { Outcome: 'Sat' } }])[0]).toMatchObject({ severity: 'error', candidate: null });
});
