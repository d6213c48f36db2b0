import { findingsIn, ruleTable } from '../findings-in';

ruleTable('mark-unreadable', [
  ['no marks', [{}], []],
  ['a mark that says neither yes nor no', [{ unit: 'maybe' }], [['L2', 'mark-unreadable', 'unclear']]],
]);

test('it does not keep the rest of the row out', () => {
  expect(findingsIn([{ unit: 'maybe' }]).map(({ severity }) => severity)).toEqual(['warning']);
});
