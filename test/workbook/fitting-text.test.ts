import { fittingText } from '../../src/workbook/fitting-text';

test.each([
  ['Zoë 😀\tA\nB', 'Zoë 😀\tA\nB'],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['a\u0000b\u001fc', 'a\ufffdb\ufffdc'],
  ['half \ud83d of one', 'half \ufffd of one'],
  [`${'x'.repeat(32_767)}`, 'x'.repeat(32_767)],
  [`${'x'.repeat(40_000)}`, `${'x'.repeat(32_766)}…`],
])('%j fits', (text, fits) => {
  expect(fittingText(text)).toBe(fits);
});
