import { findingsIn, ruleTable } from '../findings-in';
import { testReference } from '../test-reference';

const unit = (series: string, code = '05835/01') => ({ person: 0, code, series });
const registered = { person: 0, status: 'Registered' };

ruleTable('dates-unconfirmed', [
  ['confirmed', [registered, unit('June 2027')], []],
  ['not known', [registered, unit('June 2030')], [['I3', 'dates-unconfirmed', 'unknown']]],
  [
    'not confirmed: once a series',
    [registered, unit('June 2027'), unit('June 2027', '05835/02')],
    [['I3', 'dates-unconfirmed', 'unconfirmed']],
    { reference: testReference({ datesAre: 'likely' }) },
  ],
  [
    'a month without examinations is only that',
    [registered, unit('March 2030')],
    [['I3', 'series-unit-availability', 'unit']],
  ],
  ['already made', [registered, { ...unit('June 2030'), status: 'Entered' }], []],
]);

test('it is a note, with the date that is taken', () => {
  const reference = testReference({ datesAre: 'likely' });
  const [finding] = findingsIn([registered, unit('June 2027')], { reference });
  expect(finding?.severity).toBe('note');
  expect(finding?.message).toContain('The deadline for June 2027 is taken to be 21 Feb 2027, which is not confirmed.');
});
