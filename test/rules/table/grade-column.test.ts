import { findingsIn, ruleTable } from '../findings-in';

ruleTable('grade-column', [
  ['no grades', [{}], []],
  [
    'a column of grades: once',
    [{ beside: { 'Unit 1': 'P' } }, { beside: { 'Unit 1': 'M' } }],
    [['R1', 'grade-column', 'grades']],
  ],
]);

test('it says what the column holds and what to do', () => {
  const [finding] = findingsIn([{ beside: { 'Unit 1': 'P' } }]);
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('The column Unit 1 holds grades or points such as P (1 of them)');
  expect(finding?.message).toContain('write Y');
});
