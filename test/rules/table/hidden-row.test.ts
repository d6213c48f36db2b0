import { findingsIn, ruleTable } from '../findings-in';

ruleTable('hidden-row', [
  ['none', [{}], []],
  ['two: once', [{}, { hidden: true }, { hidden: true }], [['A3', 'hidden-row', 'hidden']]],
  ['nothing of the row is sent', [{ hidden: true, status: 'Registered' }], []],
]);

test('it names the rows', () => {
  const rows = [{ hidden: true }, {}, { hidden: true }, { hidden: true }];
  expect(findingsIn(rows)[0]?.message).toContain('Hidden in this sheet: rows 2 and 4 to 5.');
});

test('of many places it names the first, and counts the rest', () => {
  const rows = Array.from({ length: 20 }, (_, index) => ({ hidden: index % 2 === 0 }));
  expect(findingsIn(rows)[0]?.message).toContain('rows 2, 4, 6, 8, 10 and 5 more places.');
});
