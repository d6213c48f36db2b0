import { findingsIn, ruleTable } from '../findings-in';

ruleTable('crossed-out', [
  ['nothing', [{}], []],
  ['a whole row', [{ struck: 'row' }], [['A2', 'crossed-out', 'row']]],
  ['the name alone', [{ struck: ['surname', 'forenames'] }], [['D2', 'crossed-out', 'name']]],
  ['what it asks for alone', [{ struck: ['code'] }], [['H2', 'crossed-out', 'cells']]],
  ['a detail', [{ struck: ['birthDate'] }], [['F2', 'crossed-out', 'cells']]],
  ['a row that is withdrawn', [{ struck: 'row', status: 'Withdrawn' }], []],
  ['the name of somebody withdrawn', [{ struck: ['surname'], status: 'Withdrawn' }], []],
  ['a withdrawal', [{ struck: ['status'], status: 'Withdrawn' }], [['J2', 'crossed-out', 'cells']]],
  ['a row that asks for nothing', [{}, { struck: 'row', code: '' }], [['H3', 'code-missing', 'nothing']]],
  ['a row whose entry is made', [{ struck: 'row', status: 'Registered' }], [['A2', 'crossed-out', 'made']]],
]);

test('a row is held, and a cell is told', () => {
  expect(findingsIn([{ struck: 'row' }])[0]).toMatchObject({ severity: 'error' });
  expect(findingsIn([{ struck: ['code'] }])[0]).toMatchObject({ severity: 'warning' });
});

test('it names the candidate, and the cells', () => {
  expect(findingsIn([{ struck: 'row' }])[0]?.message).toContain('Row 2 is crossed out: Ainsley Orchard.');
  expect(findingsIn([{ struck: ['birthDate', 'code'] }])[0]?.message).toContain('read all the same: F2 and H2.');
});
