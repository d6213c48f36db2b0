import { findingsIn, ruleTable } from '../findings-in';
import { known, testReference } from '../test-reference';
import { detailsOf } from '../../../src/register';
import { fileLines, registerFrom } from '../../register/lines';
import { entryList } from '../entry-list';

/** The first candidate's registration for the smaller size, in a file. */
const SENT = registerFrom(
  fileLines(
    { name: 'E9999972.X01', at: '2026-09-14 10:00:00', series: '9R26', states: ['acknowledged'] },
    entryList([{ person: 0 }]).rows.map((row) => [detailsOf(row), '583400'] as const),
  ),
);

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
  [
    'it says so, and the other size is only asked for as well',
    [
      { person: 0, code: '05834' },
      { person: 0, code: '05835', status: 'Top-up' },
    ],
    [['J3', 'registration-two-sizes', 'alone']],
  ],
  [
    'the status says so, and the row of the size that was sent is still there',
    [
      { person: 0, code: '05834', sent: {} },
      { person: 0, code: '05835', status: 'Top-up' },
    ],
    [['H3', 'registration-two-sizes', 'delete']],
  ],
  [
    'the status says so, and the row of the size that was sent was deleted',
    [{ person: 0, code: '05835', status: 'Top-up' }],
    [
      ['A2', 'entry-removed', 'removed'],
      ['H2', 'registration-two-sizes', 'askedSent'],
    ],
    { register: SENT },
  ],
  [
    'a size that was sent was typed over',
    [{ person: 0, code: '05835' }],
    [
      ['A2', 'entry-removed', 'removed'],
      ['H2', 'registration-two-sizes', 'sent'],
    ],
    { register: SENT },
  ],
  [
    'both were made, and a unit of the subject is to be entered',
    [
      { person: 0, code: '05834', status: 'Registered' },
      { person: 0, code: '05835', status: 'Registered' },
      { person: 0, code: '05835/01', series: 'June 2027' },
    ],
    [['H3', 'registration-two-sizes', 'registered']],
  ],
  [
    'both were made, and only another subject is asked for',
    [
      { person: 0, code: '05834', status: 'Registered' },
      { person: 0, code: '05835', status: 'Registered' },
      { person: 0, code: '05839' },
    ],
    [],
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

test('a top-up of nothing is held back, because it would be a registration that is charged in full', () => {
  const [finding] = findingsIn([{ code: '05835', status: 'Top-up' }]);
  expect([finding?.severity, finding?.message]).toEqual(['error', expect.stringContaining('clear the status')]);
});

test('it names the other size, and keeps nothing back', () => {
  const [finding] = findingsIn([
    { person: 0, code: '05834' },
    { person: 0, code: '05835' },
  ]);
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('Ainsley Orchard is also registered for 05834 Business Certificate in row 2.');
});
