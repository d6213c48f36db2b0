import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';
import type { TestRow } from '../entry-list';

const registered = { person: 0, status: 'Registered' };
const unit = { person: 0, code: '05835/01', series: 'June 2027' };
const sat = (series: string): TestRow => ({ ...unit, series, status: 'Sat' });
const three = [registered, sat('June 2025'), sat('January 2026'), sat('June 2026')];
/** Level 2 has one attempt fewer: one resit. */
const oneResit = testReference({ policy: { furtherAttempts: { 3: known(1) } } });

ruleTable('attempts-exhausted', [
  ['a fourth attempt', [...three, unit], [['H6', 'attempts-exhausted', 'used']]],
  ['the rows in any order', [unit, ...three], [['H2', 'attempts-exhausted', 'used']]],
  ['three attempts, all made', three, []],
  [
    'two made and two planned: the second of them is one too many if the first is sat',
    [registered, sat('June 2025'), sat('June 2026'), { ...unit, series: 'January 2027' }, unit],
    [
      ['H5', 'last-attempt', 'priced'],
      ['I5', 'very-late-entry', 'unpriced'],
      ['H6', 'attempts-exhausted', 'open'],
    ],
  ],
  [
    'of one nothing is known but that it was made',
    [registered, sat('June 2025'), { ...unit, series: 'January 2026', status: 'Entered' }, sat('June 2026'), unit],
    [['H6', 'attempts-exhausted', 'open']],
  ],
  [
    'absences are no attempts',
    [registered, ...three.slice(1).map((row) => ({ ...row, status: 'Absent' })), unit],
    [['H6', 'absence-charged', 'priced']],
  ],
  [
    'unless the policy says so',
    [registered, ...three.slice(1).map((row) => ({ ...row, status: 'Absent' })), unit],
    [['H6', 'attempts-exhausted', 'used']],
    { reference: testReference({ policy: { absenceIsAttempt: known(true) } }) },
  ],
  [
    'withdrawn entries count for nothing',
    [registered, ...three.slice(1).map((row) => ({ ...row, status: 'Withdrawn' })), unit],
    [],
  ],
  [
    'under another size of the subject too',
    [registered, ...three.slice(1).map((row) => ({ ...row, code: '05834/01' })), unit],
    [['H6', 'attempts-exhausted', 'used']],
  ],
  ['another unit', [registered, ...three.slice(1), { ...unit, code: '05835/02' }], []],
  [
    'one resit only',
    [registered, sat('January 2026'), sat('June 2026'), unit],
    [['H5', 'attempts-exhausted', 'used']],
    { reference: oneResit },
  ],
  [
    'results count, and are not counted twice where the sheet has them too',
    [registered, ...three.slice(1).map((row) => ({ ...row, result: 'sat' as const })), unit],
    [['H6', 'attempts-exhausted', 'used']],
  ],
  [
    'no limit is known for the level',
    [...three, unit],
    [['H6', 'resit-charged', 'priced']],
    { reference: testReference({ policy: { furtherAttempts: {} } }) },
  ],
]);

test('it tells the attempts, so that a wrong one can be found', () => {
  const [finding] = findingsIn([...three, unit]);
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toBe(
    'Business Extended Certificate unit 01: all 3 attempts that are allowed have been used (June 2025 sat; January 2026 sat; June 2026 sat). Delete this entry, or correct an earlier one if it is wrong.',
  );
});

test('where the limit is not confirmed, it warns and does not block', () => {
  const reference = testReference({ policy: { furtherAttempts: { 3: known(2, 'likely') } } });
  expect(findingsIn([...three, unit], { reference })).toMatchObject([
    { rule: 'attempts-exhausted', severity: 'warning', certainty: 'suspected' },
  ]);
});

test('so it does where what is not known decides', () => {
  const open = [registered, sat('June 2025'), sat('June 2026'), { ...unit, series: 'January 2026', status: 'Entered' }];
  expect(findingsIn([...open, unit])).toMatchObject([{ rule: 'attempts-exhausted', severity: 'warning' }]);
});
