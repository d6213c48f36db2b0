import { findingsIn, ruleTable } from '../findings-in';

const uln = '1234567899';

ruleTable('uln-unique', [
  ['one each', [{ uln }, { uln: '1000000000' }], []],
  [
    'the same person in two rows',
    [
      { person: 0, uln },
      { person: 0, uln, code: '05839' },
    ],
    [],
  ],
  [
    'two people',
    [{ uln }, { uln }],
    [
      ['C2', 'uln-unique', 'shared'],
      ['C3', 'uln-unique', 'shared'],
    ],
  ],
  [
    'what stands for none is nobody’s',
    [{ uln: 'TBC' }, { uln: 'TBC' }],
    [
      ['C2', 'uln-placeholder', 'placeholder'],
      ['C3', 'uln-placeholder', 'placeholder'],
    ],
  ],
  [
    'a copied row shares the candidate number too, and that is the mistake',
    [{ uln }, { uln, candidateNumber: '0001' }],
    [
      ['A2', 'candidate-number-unique', 'shared'],
      ['A3', 'candidate-number-unique', 'shared'],
    ],
  ],
  ['the other row was sent', [{ uln, status: 'Registered' }, { uln }], [['C3', 'uln-unique', 'shared']]],
]);

test('it keeps nothing back, and names the other', () => {
  const [finding] = findingsIn([{ uln }, { uln }]);
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('also belongs to Bethan Quayle in row 3.');
});
