import { findingsIn, ruleTable } from '../findings-in';

const registered = { person: 0, status: 'Registered' };
const unit = { person: 0, code: '05835/01', series: 'June 2026' };

ruleTable('result-differs', [
  ['the same', [registered, { ...unit, status: 'Sat', result: 'sat' }], []],
  [
    'absent, but there is a result',
    [registered, { ...unit, status: 'Absent', result: 'sat' }],
    [['J3', 'result-differs', 'sat']],
  ],
  ['sat, but absent', [registered, { ...unit, status: 'Sat', result: 'absent' }], [['J3', 'result-differs', 'absent']]],
  ['a status that says neither', [registered, { ...unit, status: 'Entered', result: 'sat' }], []],
  ['no results given', [registered, { ...unit, status: 'Absent' }], []],
  [
    'the later entry goes by the result',
    [registered, { ...unit, status: 'Absent', result: 'sat' }, { ...unit, series: 'June 2027' }],
    [
      ['J3', 'result-differs', 'sat'],
      ['H4', 'resit-charged', 'priced'],
    ],
  ],
]);

test('it is a warning that names both', () => {
  const [finding] = findingsIn([registered, { ...unit, status: 'Absent', result: 'sat' }]);
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toMatch(/status says absent, but R9999972.X01 has a result for June 2026 \(grade M\)\./);
});

test('that a flag in the file means an absence is not confirmed', () => {
  const [finding] = findingsIn([registered, { ...unit, status: 'Sat', result: 'absent' }]);
  expect(finding?.certainty).toBe('suspected');
});
