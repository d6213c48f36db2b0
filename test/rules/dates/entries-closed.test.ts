import { findingsIn, ruleTable } from '../findings-in';
import { testReference } from '../test-reference';

const january = [{ person: 0 }, { person: 0, code: '05835/01', series: 'January 2027' }];

ruleTable('entries-closed', [
  ['the last day', january, [['I3', 'very-late-entry', 'unpriced']], { asOf: '2026-11-30' }],
  ['the day after: not also very late', january, [['I3', 'entries-closed', 'closed']], { asOf: '2026-12-01' }],
  ['already made', [{ ...january[1], status: 'Entered' }], [], { asOf: '2026-12-01' }],
  ['registrations do not close', [{}], [], { asOf: '2026-12-01' }],
]);

test('it keeps the entry back only where the date is confirmed', () => {
  const severities = (['confirmed', 'likely', 'unverified'] as const).map(
    (datesAre) => findingsIn(january, { asOf: '2026-12-01', reference: testReference({ datesAre }) })[0]?.severity,
  );
  expect(severities).toEqual(['error', 'warning', 'warning']);
});
