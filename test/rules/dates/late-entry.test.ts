import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';

const january = [{ person: 0 }, { person: 0, code: '05835/01', series: 'January 2027' }];
const NEVER_LATE = testReference({ policy: { lateFeesFor: known([]) } });
const priced = testReference({ lateFees: { late: 1250 } });

ruleTable('late-entry', [
  ['on the deadline', january, [['I3', 'deadline-soon', 'soon']], { asOf: '2026-10-21' }],
  ['the day after', january, [['I3', 'late-entry', 'unpriced']], { asOf: '2026-10-22' }],
  ['the last day', january, [['I3', 'late-entry', 'priced']], { asOf: '2026-11-04', reference: priced }],
  ['later it is very late', january, [['I3', 'very-late-entry', 'unpriced']], { asOf: '2026-11-05' }],
  ['registrations have no deadline', [{}], [], { asOf: '2027-07-01' }],
  ['a suite that knows no late entries', january, [], { asOf: '2026-10-22', reference: NEVER_LATE }],
  ['nor is its deadline soon', january, [], { asOf: '2026-10-20', reference: NEVER_LATE }],
  ['already made', [{ ...january[1], status: 'Entered' }], [], { asOf: '2026-10-22' }],
  [
    'a series of which no date is known',
    [{ person: 0 }, { ...january[1], series: 'January 2030' }],
    [['I3', 'dates-unconfirmed', 'unknown']],
  ],
  [
    'where nothing later is known, late stays late',
    [{ person: 0 }, { ...january[1], series: 'June 2027' }],
    [['I3', 'late-entry', 'unpriced']],
    { asOf: '2027-06-30' },
  ],
]);

test('it says what it costs, if that is known', () => {
  const [finding] = findingsIn(january, { asOf: '2026-10-22', reference: priced });
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toBe(
    'Business Extended Certificate unit 01: entries for January 2027 were due by 21 Oct 2026. Sent now, this one costs a late fee of £12.50.',
  );
});

test('where the date is not confirmed, it says so', () => {
  const [finding] = findingsIn(january, { asOf: '2026-10-22', reference: testReference({ datesAre: 'likely' }) });
  expect(finding?.certainty).toBe('suspected');
  expect(finding).toMatchObject({
    doubt: 'made up for tests, likely',
    message: expect.stringMatching(/ \(Not confirmed\.\)$/),
  });
});
