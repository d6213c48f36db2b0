import fc from 'fast-check';
import { formatPence, parsePence, percentOf } from '../../src/entries';

const anyPence = fc.maxSafeInteger();

/** The same rounding in whole numbers of any size, to compare with. */
function roundedHalfUp(numerator: bigint, denominator: bigint): number {
  const twice = 2n * numerator + denominator;
  const quotient = twice / (2n * denominator);
  return Number(twice < 0n && twice % (2n * denominator) !== 0n ? quotient - 1n : quotient);
}

describe('pence', () => {
  test.each([
    [0, '£0.00'],
    [-0, '£0.00'],
    [5, '£0.05'],
    [50, '£0.50'],
    [1250, '£12.50'],
    [123450, '£1,234.50'],
    [100000000, '£1,000,000.00'],
    [-500, '-£5.00'],
  ])('%d is shown as %s', (pence, text) => expect(formatPence(pence)).toBe(text));

  test.each([0.5, NaN, Infinity, 2 ** 53])('%d is no amount', (pence) => {
    expect(() => formatPence(pence)).toThrow(RangeError);
  });

  test.each([
    ['12', 1200],
    ['12.5', 1250],
    ['12.50', 1250],
    ['0.05', 5],
    ['£1,234.50', 123450],
    ['£ 12', 1200],
    [' 12.50 ', 1250],
    ['1,234,567', 123456700],
    ['0', 0],
  ])('%j is read as %d', (text, pence) => expect(parsePence(text)).toBe(pence));

  test.each(
    ['', '£', '-5', '-£5.00', '12.345', '12.', '.50', '1,23', '1,2345', '12,34.50', '12.50 each', '12p', '1e3'].concat(
      'tbc',
      '١٢',
      '99999999999999999',
    ),
  )('%j is no amount', (text) => expect(parsePence(text)).toBeNull());

  test('what is shown is read back', () => {
    fc.assert(
      fc.property(anyPence, (pence) => {
        const shown = formatPence(pence);
        expect(parsePence(shown.replace('-', ''))).toBe(Math.abs(pence));
        expect(shown.startsWith('-')).toBe(pence < 0);
      }),
    );
  });

  test.each([
    [100, 50, 50, 'half of £1.00'],
    [1999, 100, 1999, 'the whole'],
    [1999, 0, 0, 'nothing'],
    [101, 50, 51, 'half a penny upwards'],
    [-101, 50, -50, 'half a penny upwards below nought too'],
    [100, 2.5, 3, 'half a penny upwards'],
    [99, 2.5, 2, 'less than half a penny'],
    [1000, 17.5, 175, 'one decimal'],
    [10000, 1.005, 101, 'exactly half a penny, although 1.005 times 10,000 falls short of it in floating point'],
    [3333, 33.333, 1111, 'three decimals'],
  ])('of %d pence %d percent is %d: %s', (pence, percent, result) => expect(percentOf(pence, percent)).toBe(result));

  test('a percentage is exact to the half penny, for any amount a centre could owe and up to three decimals', () => {
    const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(amount, fc.nat(300_000), (pence, thousandths) => {
        const exact = roundedHalfUp(BigInt(pence) * BigInt(thousandths), 100_000n);
        expect(percentOf(pence, thousandths / 1000)).toBe(exact);
      }),
    );
  });

  test.each([
    [100, 1 / 3],
    [100, NaN],
    [0.5, 10],
    [Number.MAX_SAFE_INTEGER, 100],
  ])('of %d pence %d percent cannot be exact, and is refused', (pence, percent) => {
    expect(() => percentOf(pence, percent)).toThrow(RangeError);
  });
});
