import { findingsIn, ruleTable } from '../findings-in';

ruleTable('option-withdrawn', [
  ['in the newest version', [{ code: '05835' }], []],
  ['in an earlier version only', [{ code: '05840' }], [['H2', 'option-withdrawn', 'dropped']]],
  ['already made', [{ code: '05840', status: 'Registered' }], []],
]);

test('it names the version, and keeps nothing back', () => {
  const [finding] = findingsIn([{ code: '05840' }]);
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('of September 2026 (9R26), and is not in version 02.');
});
