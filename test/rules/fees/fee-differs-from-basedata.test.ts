import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';

ruleTable('fee-differs-from-basedata', [
  ['basedata gives none', [{}], []],
  [
    'another in the basedata: once',
    [{ code: '05850' }, { code: '05850' }],
    [['H2', 'fee-differs-from-basedata', 'differs']],
  ],
  ['the same', [{ code: '05850' }], [], { reference: testReference({ fee: known(900) }) }],
  ['already made', [{ code: '05850', status: 'Registered' }], []],
]);

test('it gives both, and where yours is from', () => {
  const [finding] = findingsIn([{ code: '05850' }]);
  expect(finding?.severity).toBe('note');
  expect(finding?.message).toContain(
    'your fee of £10.00 (made up for tests, confirmed) is used; the basedata says £9.00.',
  );
});
