import { findingsIn, ruleTable } from '../findings-in';

const unit = { person: 0, code: '05835/01', series: 'June 2027' };
const again = { person: 0, series: 'June 2027' };

ruleTable('duplicate-entry', [
  ['two people', [{}, {}], []],
  ['two units', [{ person: 0 }, unit, { ...unit, code: '05835/02' }], []],
  [
    'two series, which is a resit',
    [{ person: 0 }, { ...unit, series: 'June 2026', status: 'Sat' }, { ...unit, status: 'Resit' }],
    [['H4', 'resit-charged', 'priced']],
  ],
  ['the same registration', [{ person: 0 }, { person: 0 }], [['H3', 'duplicate-entry', 'twice']]],
  [
    'the same unit, written in two ways',
    [{ person: 0 }, unit, { ...again, code: '583501' }],
    [['H4', 'duplicate-entry', 'twice']],
  ],
  [
    'three times',
    [{ person: 0 }, { person: 0 }, { person: 0 }],
    [
      ['H3', 'duplicate-entry', 'twice'],
      ['H4', 'duplicate-entry', 'twice'],
    ],
  ],
  ['already registered', [{ person: 0, status: 'Registered' }, { person: 0 }], [['H3', 'duplicate-entry', 'made']]],
  [
    'already registered, in a row further down',
    [{ person: 0 }, { person: 0, status: 'Registered' }],
    [['H2', 'duplicate-entry', 'made']],
  ],
  [
    'both already made: nothing to be done',
    [
      { person: 0, status: 'Registered' },
      { person: 0, status: 'Registered' },
    ],
    [],
  ],
  ['one is withdrawn', [{ person: 0 }, unit, { ...unit, status: 'Withdrawn' }], []],
  [
    'an unknown code twice is an unknown code',
    [{ code: '05999' }, { person: 0, code: '05999' }],
    [
      ['H2', 'code-unknown', 'absent'],
      ['H3', 'code-unknown', 'absent'],
    ],
  ],
]);

test('it names the row of the other entry', () => {
  const [finding] = findingsIn([{ person: 0 }, { person: 1 }, { person: 0 }]);
  expect(finding?.message).toContain(
    'Business Extended Certificate is already asked for in row 2 for the same candidate.',
  );
});
