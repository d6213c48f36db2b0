import { findingsIn, ruleTable } from '../findings-in';

const unit = { person: 0, code: '05835/01', series: 'June 2027' };
const BOTH_SIZES = [
  { person: 0, code: '05834', status: 'Registered' },
  { person: 0, code: '05835', status: 'Registered' },
];
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
  [
    'one examination under two sizes that are both registered',
    [...BOTH_SIZES, { ...unit, code: '583401' }, unit],
    [
      ['H3', 'registration-two-sizes', 'registered'],
      ['H5', 'duplicate-entry', 'size'],
    ],
  ],
  [
    'one examination under two sizes, of which one was made',
    [...BOTH_SIZES, unit, { ...unit, code: '583401', status: 'Entered' }],
    [
      ['H3', 'registration-two-sizes', 'registered'],
      ['H4', 'duplicate-entry', 'sizeMade'],
    ],
  ],
  [
    'one examination under two sizes of which one is registered: that has its own rule',
    [{ person: 0 }, { ...unit, code: '583401' }, unit],
    [['H3', 'registration-size-mismatch', 'other']],
  ],
  [
    'the same unit number of two subjects',
    [{ person: 0 }, { person: 0, code: '05839' }, unit, { ...unit, code: '583901' }],
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
