import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';

ruleTable('registration-two-sizes', [
  [
    'two subjects',
    [
      { person: 0, code: '05835' },
      { person: 0, code: '05839' },
    ],
    [],
  ],
  [
    'two sizes',
    [
      { person: 0, code: '05834' },
      { person: 0, code: '05835' },
    ],
    [['H3', 'registration-two-sizes', 'both']],
  ],
  [
    'one of them was made',
    [
      { person: 0, code: '05835' },
      { person: 0, code: '05834', status: 'Registered' },
    ],
    [['H2', 'registration-two-sizes', 'made']],
  ],
  [
    'one of them was withdrawn',
    [
      { person: 0, code: '05834', status: 'Withdrawn' },
      { person: 0, code: '05835' },
    ],
    [],
  ],
  [
    'the status says that it is a top-up',
    [
      { person: 0, code: '05834', status: 'Registered' },
      { person: 0, code: '05835', status: 'Top-up' },
    ],
    [['H3', 'registration-two-sizes', 'asked']],
  ],
  [
    'it says so, and nothing is known to top up',
    [{ code: '05835', status: 'Top up' }],
    [['J2', 'registration-two-sizes', 'alone']],
  ],
  ['two candidates', [{ code: '05834' }, { code: '05835' }], []],
  [
    'a suite in which the subject is registered',
    [
      { person: 0, code: '05834' },
      { person: 0, code: '05835' },
    ],
    [],
    { reference: testReference({ policy: { registrationPer: known('subject') } }) },
  ],
]);

test('it names the other size, and keeps nothing back', () => {
  const [finding] = findingsIn([
    { person: 0, code: '05834' },
    { person: 0, code: '05835' },
  ]);
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('Ainsley Orchard is also registered for 05834 Business Certificate in row 2.');
});
