import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';

const registered = { person: 0, status: 'Registered' };
const unit = { person: 0, code: '05835/01', series: 'June 2027' };
const june2026 = { ...unit, series: 'June 2026', status: 'Sat' };
const january2027 = { ...unit, series: 'January 2027' };

ruleTable('resit-charged', [
  ['a first entry', [registered, unit], []],
  ['after an attempt in the sheet', [registered, june2026, unit], [['H4', 'resit-charged', 'priced']]],
  ['because the status says so', [registered, { ...unit, status: 'Resit' }], [['H3', 'resit-charged', 'priced']]],
  [
    'the later of two that are planned',
    [registered, unit, january2027],
    [
      ['H3', 'resit-charged', 'priced'],
      ['I4', 'very-late-entry', 'unpriced'],
    ],
  ],
  [
    'its fee is not known',
    [registered, june2026, unit],
    [
      ['H4', 'resit-charged', 'unpriced'],
      ['H4', 'fee-unknown', 'unit'],
    ],
    { reference: { ...testReference(), fee: () => null } },
  ],
  [
    'an absence, then an attempt',
    [registered, { ...june2026, status: 'Absent' }, { ...june2026, series: 'January 2026' }, unit],
    [['H5', 'resit-charged', 'priced']],
  ],
  [
    'a suite whose registration includes two entries',
    [registered, june2026, unit],
    [],
    { reference: testReference({ policy: { includedAttempts: known(2) } }) },
  ],
  ['somebody else sat it', [registered, { ...june2026, person: 1 }, unit], []],
]);

test('it is a note that says what the resit costs', () => {
  const reference = testReference({ fee: known(2350) });
  const [finding] = findingsIn([registered, june2026, unit], { reference });
  expect(finding?.severity).toBe('note');
  expect(finding?.message).toBe(
    'Business Extended Certificate unit 01: a resit (June 2026 sat). It is not included in the registration and costs £23.50.',
  );
});
