import fc from 'fast-check';
import { isUln, isUlnPlaceholder, ulnCheckDigit } from '../../src/entries';

const uln = fc
  .stringMatching(/^[1-9]\d{8}$/)
  .filter((first9) => ulnCheckDigit(first9) !== null)
  .map((first9) => `${first9}${ulnCheckDigit(first9)}`);

describe('ULN', () => {
  test.each([
    ['1234567899', 'computed: remainder 1, check digit 9'],
    ['1000000000', 'computed: remainder 10, check digit 0'],
    ['9999999998', 'computed: right by the arithmetic, but a placeholder'],
  ])('%s is a ULN (%s)', (text) => expect(isUln(text)).toBe(true));

  test.each([
    ['1234567890', 'wrong check digit'],
    ['0123456788', 'begins with 0, although its check digit is right'],
    ['123456789', 'nine digits'],
    ['12345678999', 'eleven digits'],
    ['123456789X', 'a letter'],
    ['1234567899 ', 'a space'],
    ['TBC', 'no number'],
    ['', 'nothing'],
  ])('%j is no ULN: %s', (text) => expect(isUln(text)).toBe(false));

  test.each(['100000006', '987654321'])('nothing that begins %s is a ULN: its remainder is 0', (first9) => {
    expect(ulnCheckDigit(first9)).toBeNull();
    for (const digit of '0123456789') expect(isUln(first9 + digit)).toBe(false);
  });

  test.each([
    ['9999999999', true],
    ['9999999998', true],
    ['1111111111', true],
    ['0000000000', true],
    ['1234567899', false],
    ['999999999', false],
    ['', false],
  ])('%j stands for "not known": %s', (text, expected) => expect(isUlnPlaceholder(text)).toBe(expected));

  test('one wrong digit is always found', () => {
    fc.assert(
      fc.property(uln, fc.nat(9), fc.nat(9), (right, at, digit) => {
        fc.pre(right[at] !== String(digit));
        expect(isUln(right.slice(0, at) + digit + right.slice(at + 1))).toBe(false);
      }),
    );
  });

  test('any two digits swapped, neighbours or not, are always found', () => {
    fc.assert(
      fc.property(uln, fc.nat(9), fc.nat(9), (right, one, other) => {
        fc.pre(right[one] !== right[other]);
        const swapped = [...right];
        [swapped[one], swapped[other]] = [right.charAt(other), right.charAt(one)];
        expect(isUln(swapped.join(''))).toBe(false);
      }),
    );
  });
});
