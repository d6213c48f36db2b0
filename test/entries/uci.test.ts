import fc from 'fast-check';
import { isUci, uciCheckLetter } from '../../src/entries';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const first12 = fc
  .tuple(digits(5), fc.constantFrom(...'00000ABCEGJPQXZ'), digits(6))
  .map(([centre, board, rest]) => centre + board + rest);
const complete = (text: string): string => `${text}${uciCheckLetter(text)}`;

describe('UCI', () => {
  test.each([
    ['689990980001', 'D', 'its sum and remainder are published by WJEC'],
    ['681990012058', 'G', 'a complete UCI published by WJEC'],
    ['123450240017', 'K', 'computed: remainder 8, where a table with I and J would say I'],
    ['640600250123', 'M', 'computed: remainder 10'],
    ['999990260001', 'T', 'computed: remainder 12'],
    ['12345B240017', 'V', 'computed: a board letter, B counts 2'],
  ])('%s has the check letter %s (%s)', (text, letter) => {
    expect(uciCheckLetter(text)).toBe(letter);
    expect(isUci(text + letter)).toBe(true);
  });

  test.each([
    ['12345024001', 'eleven characters'],
    ['1234502400177', 'thirteen'],
    ['1234B0240017', 'a letter where only a digit may stand'],
    ['12345b240017', 'lower case'],
    ['12345 240017', 'a space'],
    ['', 'nothing'],
  ])('%j has no check letter: %s', (text) => {
    expect(uciCheckLetter(text)).toBeNull();
    expect(isUci(`${text}K`)).toBe(false);
  });

  test.each(['123450240017', '123450240017A', '123450240017k', '123450240017K ', '1234502400178'])(
    '%j is no complete UCI',
    (text) => expect(isUci(text)).toBe(false),
  );

  test('one wrong digit is always found', () => {
    fc.assert(
      fc.property(first12, fc.nat(11), fc.nat(9), (text, at, digit) => {
        fc.pre(/\d/.test(text.charAt(at)) && text[at] !== String(digit));
        const wrong = complete(text).slice(0, at) + digit + complete(text).slice(at + 1);
        expect(isUci(wrong)).toBe(false);
      }),
    );
  });

  test('any two digits swapped, neighbours or not, are always found', () => {
    fc.assert(
      fc.property(digits(12), fc.nat(11), fc.nat(11), (text, one, other) => {
        fc.pre(text[one] !== text[other]);
        const swapped = [...complete(text)];
        [swapped[one], swapped[other]] = [text.charAt(other), text.charAt(one)];
        expect(isUci(swapped.join(''))).toBe(false);
      }),
    );
  });

  test('exactly one letter of the alphabet is the right check letter', () => {
    fc.assert(
      fc.property(first12, (text) => {
        const right = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => isUci(text + letter));
        expect(right).toEqual([uciCheckLetter(text)]);
      }),
    );
  });

  test('a board letter that counts as much as another character is not found: the arithmetic does not promise it', () => {
    const same = ['1A', 'JQX', 'KRY', 'LSZ', 'MT', 'NU', 'OV', 'PW'];
    for (const characters of same) {
      const letters = [...characters].map((character) => uciCheckLetter(`12345${character}240017`));
      expect(new Set(letters).size).toBe(1);
    }
  });

  test('a board letter for one that counts differently is found', () => {
    const different = [...'0ABCDEFGHIJKLMNOP'].map((character) => uciCheckLetter(`12345${character}240017`));
    expect(new Set(different).size).toBe(17);
  });
});
