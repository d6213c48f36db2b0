import { findingsIn, ruleTable } from '../findings-in';

ruleTable('unit-unreadable', [
  ['a unit that is named', [{ code: '', qualification: '05835' }], []],
  [
    'a cell that names two',
    [
      { person: 0, status: 'Registered' },
      { person: 0, code: '', qualification: '05835', unit: '1, 2', series: 'June 2027' },
    ],
    [],
  ],
  [
    'words behind the unit that may say that it is not to be entered',
    [{ code: '', unit: 'Unit 1 - not entering' }],
    [['L2', 'unit-unreadable', 'more']],
  ],
  ['one that may name two', [{ code: '', unit: '1/2' }], [['L2', 'unit-unreadable', 'unclear']]],
]);

test('it is an error: the row makes neither a unit entry nor a registration', () => {
  expect(findingsIn([{ code: '', unit: '1-3' }])[0]).toMatchObject({ severity: 'error', entry: null });
});
