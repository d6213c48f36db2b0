import { findingsIn, ruleTable } from '../findings-in';
import { testReference } from '../test-reference';

const entry = (code: string) => [{ code }];

ruleTable('code-other-board', [
  ['a code of ours', entry('583500'), []],
  ['a code that only board 01 has', entry('J83001'), [['H2', 'code-other-board', 'board']]],
  ['a code that nobody has', entry('J83009'), [['H2', 'code-unknown', 'absent']]],
  ['already made', [{ code: 'J83001', status: 'Registered' }], []],
]);

test('it is certain where the basedata of our board is loaded, and suspected where it is not', () => {
  const [loaded] = findingsIn(entry('J83001'));
  expect(loaded).toMatchObject({ severity: 'error', certainty: 'certain' });
  expect(loaded?.message).toContain('J83001 is in the basedata of board 01');
  const [other] = findingsIn(entry('J83001'), { reference: testReference({ loaded: [] }) });
  expect(other).toMatchObject({ rule: 'code-other-board', severity: 'warning', certainty: 'suspected' });
});
