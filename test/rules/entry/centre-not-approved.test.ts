import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';

const without = (approvals: ReturnType<typeof testReference>['approvals'], change = {}) => ({
  reference: { ...testReference(change), approvals },
});

ruleTable('centre-not-approved', [
  ['approved', [{ code: '05835' }], []],
  ['not in the list', [{ code: '05843' }], [['H2', 'centre-not-approved', 'subject']]],
  ['no list: nothing is checked', [{ code: '05843' }], [], without(null)],
  ['capitals do not count', [{ code: '05835' }], [], without([{ subject: 'BUSINESS', level: 3 }])],
  [
    'approved at another level',
    [{ code: '05835' }],
    [['H2', 'centre-not-approved', 'subject']],
    without([{ subject: 'Business', level: 2 }]),
  ],
  ['a suite that needs no approval', [{ code: '05835' }], [], without([], { policy: { approvalFirst: known(false) } })],
  ['already made', [{ code: '05843', status: 'Registered' }], []],
]);

test('it keeps the entry back', () => {
  expect(findingsIn([{ code: '05843' }])[0]?.severity).toBe('error');
});
