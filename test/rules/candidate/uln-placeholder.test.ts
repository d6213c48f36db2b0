import { findingsIn, ruleTable } from '../findings-in';

ruleTable('uln-placeholder', [
  ['none is needed', [{ uln: '' }], []],
  ['a number', [{ uln: '1234567899' }], []],
  ...['9999999999', '9999999998', '0000000000', 'TBC', 'Not known', '0'].map(
    (uln) => [`${uln} stands for none`, [{ uln }], [['C2', 'uln-placeholder', 'placeholder']]] as const,
  ),
  ...['n/a', 'None', '-'].map((uln) => [`${uln} is an empty cell`, [{ uln }], []] as const),
  ['nothing of the row is sent', [{ uln: 'TBC', status: 'Registered' }], []],
]);

test('it keeps nothing back, and can be cleared', () => {
  const [finding] = findingsIn([{ uln: 'TBC' }]);
  expect(finding?.severity).toBe('warning');
  expect(finding?.fixes).toEqual([{ row: 1, column: 2, before: 'TBC', after: '' }]);
});
