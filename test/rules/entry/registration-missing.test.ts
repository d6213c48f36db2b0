import { findingsIn, ruleTable } from '../findings-in';
import { keptAnswers } from '../kept-answers';
import { known, testReference } from '../test-reference';

const unit = { person: 0, code: '05835/01', series: 'June 2027' };

/** Ainsley Orchard was registered for Business Extended Certificate before. */
const BEFORE = keptAnswers({
  ...{ Answer: 'Registered before', 'Candidate number': '0001', Name: 'ORCHARD:AINSLEY', Qualification: '05835' },
});

ruleTable('registration-missing', [
  ['registered in the sheet', [{ person: 0 }, unit], []],
  ['registered further down', [unit, { person: 0 }], []],
  ['already registered', [{ person: 0, status: 'Registered' }, unit], []],
  [
    'found by the UCI, where one row has no number',
    [{ person: 0 }, { ...unit, candidateNumber: '' }],
    [['A3', 'candidate-number-format', 'missing']],
  ],
  [
    'nobody can tell: there is no number',
    [{ person: 0 }, { ...unit, candidateNumber: '', uci: '' }],
    [
      ['A3', 'candidate-number-format', 'missing'],
      ['B3', 'uci-missing', 'missing'],
    ],
  ],
  ['not registered', [unit], [['H2', 'registration-missing', 'missing']]],
  [
    'somebody else is registered, and neither has a UCI yet',
    [
      { person: 1, uci: 'TBC' },
      { ...unit, uci: 'TBC' },
    ],
    [
      ['B2', 'uci-missing', 'missing'],
      ['B3', 'uci-missing', 'missing'],
      ['H3', 'registration-missing', 'missing'],
    ],
  ],
  ['somebody else is registered', [{ person: 1 }, unit], [['H3', 'registration-missing', 'missing']]],
  [
    'the registration is withdrawn',
    [{ person: 0, status: 'Withdrawn' }, unit],
    [['H3', 'registration-missing', 'missing']],
  ],
  ['registered for another subject', [{ person: 0, code: '05839' }, unit], [['H3', 'registration-missing', 'missing']]],
  [
    'registered in the same subject of the older suite',
    [
      { person: 0, code: '05347' },
      { ...unit, code: '05839/01' },
    ],
    [['H3', 'registration-missing', 'missing']],
  ],
  [
    'a suite without unit entries',
    [{ code: '05347/01', series: 'June 2027' }],
    [],
    { reference: testReference({ loaded: ['9R26'] }) },
  ],
  [
    'a suite that registers with the first unit',
    [unit],
    [],
    { reference: testReference({ policy: { registrationFirst: known(false) } }) },
  ],
  [
    'a suite without registrations',
    [unit],
    [],
    { reference: testReference({ policy: { registrationPer: known('none') } }) },
  ],
  [
    'the officer says that such candidates were registered before',
    [unit, { ...unit, code: '05835/02' }],
    [['H2', 'registration-missing', 'taken']],
    { said: { registered: true } },
  ],
  [
    'who has another fault is not among them',
    [unit, { person: 1, code: '05835/02', series: 'June 2027', sex: 'X' }],
    [
      ['H2', 'registration-missing', 'taken'],
      ['G3', 'sex-code', 'unknown'],
      ['H3', 'registration-missing', 'missing'],
    ],
    { said: { registered: true } },
  ],
  [
    'units under two sizes of one subject: neither can be taken for the registered one',
    [unit, { ...unit, code: '05834/02' }, { ...unit, person: 1 }],
    [
      ['H2', 'registration-missing', 'sizes'],
      ['H3', 'registration-missing', 'sizes'],
      ['H4', 'registration-missing', 'taken'],
    ],
    { said: { registered: true } },
  ],
  [
    'units of two subjects were registered before, each for itself',
    [unit, { ...unit, code: '05839/01' }],
    [['H2', 'registration-missing', 'taken']],
    { said: { registered: true } },
  ],
  [
    'it was answered of this candidate, for this qualification',
    [unit, { ...unit, person: 1 }, { ...unit, code: '05839/01' }],
    [
      ['H2', 'registration-missing', 'taken'],
      ['H3', 'registration-missing', 'missing'],
      ['H4', 'registration-missing', 'missing'],
    ],
    { answers: BEFORE },
  ],
  [
    'of whom it is said after others were answered for, a warning tells',
    [unit, { ...unit, person: 1 }],
    [
      ['H2', 'registration-missing', 'taken'],
      ['H3', 'registration-missing', 'later'],
    ],
    { answers: BEFORE, said: { registered: true } },
  ],
  [
    'one without a registration among others who have one, where a whole class has none',
    [
      ...[0, 1].flatMap((person) => [
        { person, group: '12A' },
        { ...unit, person, group: '12A' },
      ]),
      { ...unit, person: 2, group: '12A' },
      { ...unit, person: 3, group: '13A' },
    ],
    [
      ['H6', 'registration-missing', 'among'],
      ['H7', 'registration-missing', 'taken'],
    ],
    { said: { registered: true } },
  ],
  ['the unit entry is withdrawn too', [{ ...unit, status: 'Withdrawn' }], []],
]);

test('it says who and what for', () => {
  const [finding] = findingsIn([unit]);
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain(
    'Ainsley Orchard is not registered for 05835 Business Extended Certificate in this sheet',
  );
});

test('where the order is not confirmed, it is a warning', () => {
  const reference = testReference({ policy: { registrationFirst: known(true, 'likely') } });
  expect(findingsIn([unit], { reference })[0]).toMatchObject({ severity: 'warning', certainty: 'suspected' });
});

test('the note says of how many candidates it was taken', () => {
  const rows = [unit, { ...unit, code: '05835/02' }, { ...unit, person: 1 }];
  const [finding] = findingsIn(rows, { said: { registered: true } });
  expect(finding?.severity).toBe('note');
  expect(finding?.message).toContain('No registration of 2 candidates is in this sheet');
});

test('of two sizes it says where the other is', () => {
  const [finding] = findingsIn([unit, { ...unit, code: '05834/02' }]);
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain(
    'units of 05835 Business Extended Certificate and of 05834 Business Certificate (row 3), and is registered for neither',
  );
});

test('who comes later, and who is odd, are told by name', () => {
  const rows = [unit, { ...unit, person: 1 }];
  const [, later] = findingsIn(rows, { answers: BEFORE, said: { registered: true } });
  expect(later?.message).toContain('No registration of Bethan Quayle is in this sheet');
  const [odd] = findingsIn(
    [
      ...[0, 1].flatMap((person) => [
        { person, group: '12A' },
        { ...unit, person, group: '12A' },
      ]),
      { ...unit, person: 2, group: '12A' },
      { ...unit, person: 3, group: '13A' },
    ],
    { said: { registered: true } },
  );
  expect(odd?.message).toContain('No registration of Callum Rookwood is in this sheet');
  expect(odd?.message).toContain('2 others of 12A are registered here, so a row or a tick may be missing');
});
