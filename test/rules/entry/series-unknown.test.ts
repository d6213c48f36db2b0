import type { CalendarDate } from '../../../src/entries';
import { findingsIn, ruleTable } from '../findings-in';
import { testReference } from '../test-reference';

const unit = (series: string) => [{ person: 0 }, { person: 0, code: '05835/01', series }];

ruleTable('series-unknown', [
  ['a series', unit('June 2027'), []],
  ['a code of a series', unit('6A27'), []],
  ['a letter that is not known yet', unit('6?27'), []],
  ['not a series', unit('next summer'), [['I3', 'series-unknown', 'unreadable']]],
  ['over', unit('June 2026'), [['I3', 'series-unknown', 'past']]],
  ['over since last month', unit('January 2027'), [['I3', 'series-unknown', 'past']], { asOf: '2027-02-01' }],
  ['the month of the examinations', unit('January 2027'), [['I3', 'entries-closed', 'closed']], { asOf: '2027-01-31' }],
  ['another letter than that of the basedata', unit('6B27'), [['I3', 'series-unknown', 'letter']]],
  ['no basedata to compare with', unit('6B27'), [], { reference: testReference({ loaded: ['9R26'] }) }],
  ['already sat', [{ ...unit('June 2026')[1], status: 'Sat' }], []],
]);

test.each<[string, CalendarDate, string[]]>([
  ['January', '2026-11-23', ['January 2027']],
  ['june', '2026-11-23', ['June 2027']],
  ['Summer', '2027-03-01', ['June 2027']],
  ['January', '2027-02-01', []],
  ['May', '2026-11-23', []],
  ['next summer', '2026-11-23', []],
])('%s on %s: the year that can be meant is offered', (series, asOf, after) => {
  const [finding] = findingsIn(unit(series), { asOf });
  expect(finding?.messageId).toBe('unreadable');
  expect(finding?.fixes.map((fix) => [fix.before, fix.after])).toEqual(after.map((one) => [series, one]));
});

test('the letter is a warning: there can be several series in a month', () => {
  const [finding] = findingsIn(unit('6B27'));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('6B27 is not the series of the basedata that is loaded: June 2027 is 6A27 there.');
});
