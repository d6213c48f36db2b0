import { findingsIn, ruleTable } from '../findings-in';

const second = { 'Candidate number': '0002', 'Legal surname': 'Quayle' };

ruleTable('list-beside', [
  ['one list', [{}], []],
  ['a chosen name beside the legal one', [{ beside: { 'Preferred surname': 'Orchard' } }], []],
  ['a second list', [{ beside: second }], [['R1', 'list-beside', 'beside']]],
]);

test('nothing goes: nobody can tell whose a column is', () => {
  expect(findingsIn([{ beside: second }])[0]).toMatchObject({ severity: 'error', candidate: null });
});
