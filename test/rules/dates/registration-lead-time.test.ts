import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';

const rows = [
  { person: 0, code: '05822' },
  { person: 0, code: '582201', series: 'June 2027' },
];

ruleTable('registration-lead-time', [
  ['thirty days before the deadline', rows, [], { asOf: '2027-01-22' }],
  ['twenty-nine days', rows, [['H3', 'registration-lead-time', 'late']], { asOf: '2027-01-23' }],
  ['registered before', [{ ...rows[0], status: 'Registered' }, { ...rows[1] }], [], { asOf: '2027-01-23' }],
  ['after the deadline it is late anyhow', rows, [['I3', 'late-entry', 'unpriced']], { asOf: '2027-02-22' }],
  [
    'nobody gave a number of days',
    rows,
    [],
    { asOf: '2027-01-23', reference: testReference({ policy: { registrationLeadDays: null } }) },
  ],
]);

test('it says when the unit entry can follow, and is suspected where a value is not confirmed', () => {
  const [finding] = findingsIn(rows, { asOf: '2027-01-23' });
  expect(finding).toMatchObject({ severity: 'warning', certainty: 'certain' });
  expect(finding?.message).toContain(
    'on 22 Feb 2027 at the earliest, 30 days later. Entries for June 2027 are due by 21 Feb 2027, so 1 unit entry, the first in row 3',
  );
  const reference = testReference({ policy: { registrationLeadDays: known(30, 'likely') } });
  expect(findingsIn(rows, { asOf: '2027-01-23', reference })[0]?.certainty).toBe('suspected');
});
