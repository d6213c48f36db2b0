import { findingsIn, ruleTable } from '../findings-in';
import { testReference } from '../test-reference';

const january = [{ person: 0 }, { person: 0, code: '05835/01', series: 'January 2027' }];
const priced = testReference({ lateFees: { 'very-late': 2500 } });

ruleTable('very-late-entry', [
  ['still late', january, [['I3', 'late-entry', 'unpriced']], { asOf: '2026-11-04' }],
  ['the day after', january, [['I3', 'very-late-entry', 'unpriced']], { asOf: '2026-11-05' }],
  ['the last day', january, [['I3', 'very-late-entry', 'priced']], { asOf: '2026-11-30', reference: priced }],
  ['already made', [{ ...january[1], status: 'Entered' }], [], { asOf: '2026-11-05' }],
]);

test('it says what it costs, if that is known', () => {
  const [finding] = findingsIn(january, { asOf: '2026-11-05', reference: priced });
  expect(finding?.message).toContain(
    'late entries for January 2027 were due by 4 Nov 2026. Sent now, this one costs a very late fee of £25.00.',
  );
});
