import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';

const registered = { person: 0, status: 'Registered' };
const unit = { person: 0, code: '05835/01', series: 'June 2027' };
const june2025 = { ...unit, series: 'June 2025', status: 'Sat' };
const june2026 = { ...unit, series: 'June 2026', status: 'Sat' };
const feeless = { ...testReference(), fee: () => null };
const oneResit = testReference({ policy: { furtherAttempts: { 3: known(1) } } });

ruleTable('last-attempt', [
  ['the third of three', [registered, june2025, june2026, unit], [['H5', 'last-attempt', 'priced']]],
  ['the second of three', [registered, june2026, unit], [['H4', 'resit-charged', 'priced']]],
  ['the second of two', [registered, june2026, unit], [['H4', 'last-attempt', 'priced']], { reference: oneResit }],
  [
    'an absence between them uses none',
    [registered, june2025, { ...june2026, status: 'Absent' }, unit],
    [['H5', 'resit-charged', 'priced']],
  ],
  [
    'its fee is not known',
    [registered, june2025, june2026, unit],
    [
      ['H5', 'last-attempt', 'unpriced'],
      ['H5', 'fee-unknown', 'unit'],
    ],
    { reference: feeless },
  ],
  [
    'the status says that it is a resit, and there is only one',
    [registered, { ...unit, status: 'Resit' }],
    [['H3', 'last-attempt', 'priced']],
    { reference: oneResit },
  ],
  [
    'a suite whose registration includes more than one entry',
    [registered, june2025, june2026, unit],
    [['H5', 'last-attempt', 'included']],
    { reference: testReference({ policy: { includedAttempts: known(3) } }) },
  ],
]);

test('it is a note that says what came before', () => {
  const [finding] = findingsIn([registered, june2025, june2026, unit], { reference: testReference() });
  expect(finding?.severity).toBe('note');
  expect(finding?.message).toContain('the last of the 3 attempts that are allowed (June 2025 sat; June 2026 sat)');
});
