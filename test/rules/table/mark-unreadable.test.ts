import { findingsIn, ruleTable } from '../findings-in';

ruleTable('mark-unreadable', [
  ['no marks', [{}], []],
  ['a mark that says neither yes nor no', [{ unit: 'maybe' }], [['L2', 'mark-unreadable', 'unclear']]],
  ['a cross, and no tick in the sheet', [{ unit: '✗' }], [['L2', 'mark-unreadable', 'cross']]],
]);

test('an examination may be lost: it is an error', () => {
  expect(findingsIn([{ unit: 'maybe' }]).map(({ severity }) => severity)).toEqual(['error']);
});
