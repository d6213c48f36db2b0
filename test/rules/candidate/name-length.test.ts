import { findingsIn, ruleTable } from '../findings-in';

const surname = 'Featherstonehaugh-Cholmondeley';

ruleTable('name-length', [
  ['40 characters with the colon', [{ surname, forenames: 'Maryannes' }], []],
  ['41 characters', [{ surname, forenames: 'Maryannesa' }], [['E2', 'name-length', 'cut']]],
  [
    'a letter that becomes two makes it too long',
    [{ surname, forenames: 'Maryanneß' }],
    [
      ['E2', 'name-characters', 'folded'],
      ['E2', 'name-length', 'cut'],
    ],
  ],
  [
    'one name only',
    [{ surname: 'x'.repeat(41), forenames: '' }],
    [
      ['E2', 'name-missing', 'forenames'],
      ['D2', 'name-length', 'cut'],
    ],
  ],
  [
    'one column for both',
    [{ wholeName: `${surname}, Mary Anne Elizabeth` }],
    [['M2', 'name-length', 'cut']],
    {
      without: ['surname', 'forenames'],
    },
  ],
]);

test('it says what is cut', () => {
  const [finding] = findingsIn([{ surname, forenames: 'Mary Anne Elizabeth' }]);
  expect(finding?.message).toContain('go as FEATHERSTONEHAUGH-CHOLMONDELEY:MARY ANNE and lose ELIZABETH');
});
