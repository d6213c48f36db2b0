import { findingsIn, ruleTable } from '../findings-in';

ruleTable('name-missing', [
  ['a dash is no surname', [{ surname: '-' }], [['D2', 'name-missing', 'surname']]],
  ['both names', [{}], []],
  ['no surname', [{ surname: '' }], [['D2', 'name-missing', 'surname']]],
  ['no forenames', [{ forenames: '' }], [['E2', 'name-missing', 'forenames']]],
  ['neither: one finding', [{ surname: '', forenames: '' }], [['D2', 'name-missing', 'surname']]],
  ['a name in another script', [{ surname: '李', forenames: 'Wei' }], [['D2', 'name-missing', 'unwritable']]],
  ['both in another script: one finding', [{ surname: '李', forenames: '伟' }], [['D2', 'name-missing', 'unwritable']]],
  ['one column for both', [{ wholeName: 'Orchard, Ainsley' }], [], { without: ['surname', 'forenames'] }],
  [
    'one column, empty',
    [{ wholeName: '' }],
    [['M2', 'name-missing', 'surname']],
    { without: ['surname', 'forenames'] },
  ],
  [
    'one column, one name',
    [{ wholeName: 'Orchard' }],
    [['M2', 'name-missing', 'forenames']],
    { without: ['surname', 'forenames'] },
  ],
  [
    'no column: said once, for the sheet',
    [{}, {}],
    [['sheet', 'required-column-missing', 'needed']],
    { without: ['surname', 'forenames'] },
  ],
  ['a formula that fails is reported as that', [{ surname: '#NAME?' }], [['D2', 'cell-error-value', 'needed']]],
]);

test('a candidate with one name only can be entered', () => {
  expect(findingsIn([{ forenames: '' }])[0]?.severity).toBe('warning');
  expect(findingsIn([{ surname: '' }])[0]?.severity).toBe('error');
});
