import { counted, withCommas } from '../../src/entries';

test.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [12_345, '12,345'],
  [1_048_576, '1,048,576'],
])('the number %d stands in texts as %s', (count, text) => expect(withCommas(count)).toBe(text));

test('a number stands with its noun', () => {
  expect([counted(1, 'entry', 'entries'), counted(2_000, 'entry', 'entries'), counted(12, 'error')]).toEqual([
    '1 entry',
    '2,000 entries',
    '12 errors',
  ]);
});
