import fc from 'fast-check';
import { isPlainAscii } from '../../src/edi/lines';
import { bytesOf, textOf } from './samples';

/** The same said plainly. */
function plain(bytes: Uint8Array): boolean {
  return /^(?:[ -~]|\r\n)*$/.test(textOf(bytes));
}

test('it says the same as looking at each character, wherever in memory the bytes begin', () => {
  const mostlyPlain = fc.array(
    fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom('A', ' ', '~', '\r\n') },
      fc.constantFrom('\r', '\n', '\u007f', '\u001f', '\u0080', '\u00ff', '\0'),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(fc.nat(5), mostlyPlain, (offset, parts) => {
      const bytes = bytesOf('x'.repeat(offset) + parts.join('')).subarray(offset);
      expect(isPlainAscii(bytes)).toBe(plain(bytes));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['', true],
  ['A\r\n', true],
  ['A\n', false],
  ['A\r', false],
  ['\n', false],
  ['caf\u00e9', false],
])('%j', (text, expected) => {
  expect(isPlainAscii(bytesOf(text))).toBe(expected);
});
