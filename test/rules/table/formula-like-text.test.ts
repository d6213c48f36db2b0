import { findingsIn, ruleTable } from '../findings-in';

ruleTable('formula-like-text', [
  ['none', [{}], []],
  ['a formula as a name', [{ surname: '=B2' }], [['D2', 'formula-like-text', 'needed']]],
  [
    'a formula as a code: not also an unknown code',
    [{ code: '=VLOOKUP(A2,Codes,2)' }],
    [['H2', 'formula-like-text', 'needed']],
  ],
  ['what can be empty', [{ uln: '=C1' }], [['C2', 'formula-like-text', 'optional']]],
  ['nothing of the row is sent', [{ surname: '=B2', status: 'Registered' }], []],
]);

test('it keeps the row back, and quotes the text', () => {
  const [finding] = findingsIn([{ surname: '=B2' }]);
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain(
    'Cell D2 holds the text =B2, which looks like a formula and not like the surname.',
  );
});
