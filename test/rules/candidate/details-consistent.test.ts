import { findingsIn, ruleTable } from '../findings-in';

const unit = { person: 0, code: '05835/01', series: 'June 2027' };

ruleTable('details-consistent', [
  ['the same in every row', [{ person: 0 }, unit], []],
  [
    'capitals and punctuation do not count',
    [
      { person: 0, surname: "O'Neill" },
      { ...unit, surname: 'ONEILL' },
    ],
    [],
  ],
  ['words and letters for the sex', [{ person: 0 }, { ...unit, sex: 'Female' }], []],
  [
    'a UCI without its check letter',
    [
      { person: 0, uci: '999990260001T' },
      { ...unit, uci: '999990260001' },
    ],
    [['B3', 'uci-check-character', 'unfinished']],
  ],
  ['a cell that is empty', [{ person: 0 }, { ...unit, birthDate: '' }], [['F3', 'birth-date-missing', 'missing']]],
  ['another name', [{ person: 0 }, { ...unit, forenames: 'Ainslie' }], [['D3', 'details-consistent', 'differs']]],
  [
    'another date of birth',
    [{ person: 0 }, { ...unit, birthDate: '11/03/2009' }],
    [['F3', 'details-consistent', 'differs']],
  ],
  ['another sex', [{ person: 0 }, { ...unit, sex: 'M' }], [['G3', 'details-consistent', 'differs']]],
  [
    'another UCI has a rule of its own',
    [{ person: 0 }, { ...unit, uci: '999990260002A' }],
    [['B3', 'uci-one-per-person', 'other']],
  ],
  [
    'and so have swapped names',
    [{ person: 0 }, { ...unit, surname: 'Ainsley', forenames: 'Orchard' }],
    [['D3', 'names-swapped', 'swapped']],
  ],
  [
    'a mistyped UCI is only that',
    [{ person: 0 }, { ...unit, uci: '999990260002B' }],
    [['B3', 'uci-check-character', 'wrong']],
  ],
  [
    'other than in the registration that was made',
    [
      { person: 0, status: 'Registered' },
      { ...unit, sex: 'M' },
    ],
    [['G3', 'details-consistent', 'differs']],
  ],
  ['nothing of the row is sent', [{ person: 0 }, { ...unit, sex: 'M', status: 'Withdrawn' }], []],
  [
    'one column for both names',
    [{ wholeName: 'Orchard, Ainsley' }, { ...unit, wholeName: 'Orchard, Ainslie' }],
    [['M3', 'details-consistent', 'differs']],
    { without: ['surname', 'forenames'] },
  ],
]);

test('a row that differs in two details is told once, with both', () => {
  const [finding] = findingsIn([{ person: 0 }, { ...unit, surname: 'Orchid', sex: 'M' }]);
  expect(finding?.message).toContain('This candidate has a different name and sex in row 2.');
  expect(finding?.cells).toHaveLength(2);
  expect(finding?.severity).toBe('warning');
});
