import { findingsIn, ruleTable } from '../findings-in';

const unit = { person: 0, code: '05835/01', series: 'June 2027' };

ruleTable('uci-one-per-person', [
  ['one UCI', [{ person: 0 }, unit], []],
  ['another UCI', [{ person: 0 }, { ...unit, uci: '999990260002A' }], [['B3', 'uci-one-per-person', 'other']]],
  [
    'another than in the registration that was made',
    [
      { person: 0, status: 'Registered' },
      { ...unit, uci: '999990260002A' },
    ],
    [['B3', 'uci-one-per-person', 'other']],
  ],
  [
    'a row between has none',
    [
      { person: 0, uci: '' },
      { person: 0, code: '05839' },
      { ...unit, uci: '999990260002A' },
    ],
    [
      ['B2', 'uci-missing', 'missing'],
      ['B4', 'uci-one-per-person', 'other'],
    ],
  ],
  [
    'a mistyped UCI is only that',
    [{ person: 0 }, { ...unit, uci: '999990260002B' }],
    [['B3', 'uci-check-character', 'wrong']],
  ],
  [
    'two people with one number are only that',
    [{ person: 0 }, { person: 1, candidateNumber: '0001' }],
    [
      ['A2', 'candidate-number-unique', 'shared'],
      ['A3', 'candidate-number-unique', 'shared'],
    ],
  ],
]);

test('two UCIs keep the entry back', () => {
  expect(findingsIn([{ person: 0 }, { ...unit, uci: '999990260002A' }])[0]?.severity).toBe('error');
});
