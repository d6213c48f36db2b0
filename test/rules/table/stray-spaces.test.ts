import { findingsIn, ruleTable } from '../findings-in';

ruleTable('stray-spaces', [
  ['none', [{}], []],
  ['in one cell', [{ cells: { surname: 'spaces' } }], [['D2', 'stray-spaces', 'spaces']]],
  [
    'in several cells of a row: once',
    [{ cells: { uci: 'spaces', surname: 'spaces' } }],
    [['B2', 'stray-spaces', 'spaces']],
  ],
  ['nothing of the row is sent', [{ cells: { surname: 'spaces' }, status: 'Registered' }], []],
]);

test('it is a note, and each cell can be put right', () => {
  const [finding] = findingsIn([{ cells: { uci: 'spaces', surname: 'spaces' } }]);
  expect(finding?.severity).toBe('note');
  expect(finding?.fixes).toMatchObject([
    { column: 1, before: ' 999990260001T', after: '999990260001T' },
    { column: 3, before: ' Orchard', after: 'Orchard' },
  ]);
});
