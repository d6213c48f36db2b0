import { findingsIn, ruleTable } from '../findings-in';

const unit = { person: 0, code: '05835/01', series: 'June 2027' };

ruleTable('candidate-one-number', [
  ['one number', [{ person: 0 }, unit], []],
  [
    'without its zeros it is the same',
    [{ person: 0 }, { ...unit, candidateNumber: '1' }],
    [['A3', 'candidate-number-format', 'padding']],
  ],
  [
    'two numbers',
    [
      { person: 0, status: 'Registered' },
      { ...unit, candidateNumber: '0009' },
    ],
    [['A3', 'candidate-one-number', 'other']],
  ],
  [
    'another name and date of birth too: two people',
    [{ person: 0 }, { person: 1, uci: '999990260001T' }],
    [
      ['B2', 'uci-unique', 'shared'],
      ['B3', 'uci-unique', 'shared'],
    ],
  ],
  [
    'no UCI tells',
    [
      { person: 0, uci: '' },
      { ...unit, uci: '', candidateNumber: '0009' },
    ],
    [
      ['B2', 'uci-missing', 'missing'],
      ['B3', 'uci-missing', 'missing'],
      ['H3', 'registration-missing', 'missing'],
    ],
  ],
  ['nothing of the row is sent', [{ person: 0 }, { ...unit, candidateNumber: '0009', status: 'Withdrawn' }], []],
]);

test('it keeps the entry back, and names the other number', () => {
  const [finding] = findingsIn([{ person: 0 }, { ...unit, candidateNumber: '0009' }]);
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('has number 0009 here and 0001 in row 2.');
});
