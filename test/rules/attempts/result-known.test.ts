import { findingsIn, ruleTable } from '../findings-in';

const registered = { person: 0, status: 'Registered' };
const unit = { person: 0, code: '05835/01', series: 'June 2027' };

ruleTable('result-known', [
  ['a result of the same series', [registered, { ...unit, result: 'sat' }], [['H3', 'result-known', 'known']]],
  ['an absence is a result too', [registered, { ...unit, result: 'absent' }], [['H3', 'result-known', 'known']]],
  [
    'a result of an earlier series',
    [registered, { ...unit, series: 'June 2026', status: 'Sat', result: 'sat' }, unit],
    [['H4', 'resit-charged', 'priced']],
  ],
  [
    'where the sheet has it as made, it is entered twice and nothing else',
    [registered, { ...unit, status: 'Sat', result: 'sat' }, unit],
    [['H4', 'duplicate-entry', 'made']],
  ],
]);

test('it names the file and the series', () => {
  const [finding] = findingsIn([registered, { ...unit, result: 'sat' }]);
  expect(finding).toMatchObject({ severity: 'error', certainty: 'certain' });
  expect(finding?.message).toContain('R9999972.X01 has a result of this candidate for June 2027');
});

test('a record that may be of somebody else does not block', () => {
  const [finding] = findingsIn([registered, { ...unit, result: 'sat' }], { without: ['uci'] }).filter(
    ({ rule }) => rule === 'result-known',
  );
  expect(finding).toMatchObject({
    severity: 'warning',
    doubt: 'R9999972.X01 was matched by candidate number alone',
  });
});
