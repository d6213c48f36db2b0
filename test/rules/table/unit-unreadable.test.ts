import { findingsIn, ruleTable } from '../findings-in';

ruleTable('unit-unreadable', [
  ['a unit that is named', [{ code: '', qualification: '05835' }], []],
  ['a cell that names two', [{ code: '', unit: '1, 2' }], [['L2', 'unit-unreadable', 'unclear']]],
]);

test('it is an error: the row makes neither a unit entry nor a registration', () => {
  expect(findingsIn([{ code: '', unit: '1 + 2' }])[0]).toMatchObject({ severity: 'error', entry: null });
});
