import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';

const registered = { person: 0, status: 'Registered' };
const unit = { person: 0, code: '05835/01', series: 'June 2027' };
const absent = { ...unit, series: 'June 2026', status: 'Absent' };

ruleTable('absence-charged', [
  ['after an absence', [registered, absent, unit], [['H4', 'absence-charged', 'priced']]],
  [
    'also where the officer calls it a resit',
    [registered, absent, { ...unit, status: 'Resit' }],
    [['H4', 'absence-charged', 'priced']],
  ],
  [
    'its fee is not known',
    [registered, absent, unit],
    [
      ['H4', 'absence-charged', 'unpriced'],
      ['H4', 'fee-unknown', 'unit'],
    ],
    { reference: { ...testReference(), fee: () => null } },
  ],
  ['withdrawn in time', [registered, { ...absent, status: 'Withdrawn' }, unit], []],
  [
    'the results file says absent',
    [registered, { ...absent, status: 'Entered', result: 'absent' }, unit],
    [['H4', 'absence-charged', 'priced']],
  ],
  [
    'a suite in which an absence uses nothing up',
    [registered, absent, unit],
    [],
    { reference: testReference({ policy: { absenceUsesIncluded: known(false) } }) },
  ],
]);

test('it says that no attempt was lost, and what the entry costs', () => {
  const [finding] = findingsIn([registered, absent, unit], { reference: testReference({ fee: known(2000) }) });
  expect(finding?.severity).toBe('note');
  expect(finding?.message).toBe(
    'Business Extended Certificate unit 01: the candidate was absent (June 2026 absent). That used no attempt, but it used the entry that the registration includes: this one costs £20.00.',
  );
});
