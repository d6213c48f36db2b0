import fc from 'fast-check';
import { isUpn, upnCheckLetter } from '../../src/entries';

const last12 = fc
  .tuple(fc.stringMatching(/^\d{11}$/), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUVWXYZ'))
  .map(([digits, last]) => digits + last);
const complete = (text: string): string => `${upnCheckLetter(text)}${text}`;

describe('UPN', () => {
  test.each([
    ['H801200001001', 'the usual example; from memory, its arithmetic checked: sum 53, remainder 7'],
    ['A123456789012', 'computed: sum 368, remainder 0'],
    ['U80120000100A', 'computed, a temporary number: A counts 0, sum 40, remainder 17'],
    ['E80120000100Z', 'computed, a temporary number: Z counts 22, sum 326, remainder 4'],
  ])('%s is a UPN (%s)', (text) => expect(isUpn(text)).toBe(true));

  test.each([
    ['A801200001001', 'wrong check letter'],
    ['h801200001001', 'lower case'],
    ['H80120000100', 'twelve characters'],
    ['H8012000010010', 'fourteen'],
    ['H8012A0001001', 'a letter before the end'],
    ['', 'nothing'],
  ])('%j is no UPN: %s', (text) => expect(isUpn(text)).toBe(false));

  test.each(['I', 'O', 'S'])('no number ends in %s, which is no check letter', (letter) => {
    expect(upnCheckLetter(`80120000100${letter}`)).toBeNull();
  });

  test('one wrong digit is always found', () => {
    fc.assert(
      fc.property(last12, fc.integer({ min: 0, max: 10 }), fc.nat(9), (text, at, digit) => {
        fc.pre(text[at] !== String(digit));
        const wrong = text.slice(0, at) + digit + text.slice(at + 1);
        expect(isUpn(complete(text).slice(0, 1) + wrong)).toBe(false);
      }),
    );
  });

  test('any two digits swapped, neighbours or not, are always found', () => {
    fc.assert(
      fc.property(last12, fc.nat(10), fc.nat(10), (text, one, other) => {
        fc.pre(text[one] !== text[other]);
        const swapped = [...text];
        [swapped[one], swapped[other]] = [text.charAt(other), text.charAt(one)];
        expect(isUpn(complete(text).slice(0, 1) + swapped.join(''))).toBe(false);
      }),
    );
  });

  test('exactly one letter of the alphabet is the right check letter', () => {
    fc.assert(
      fc.property(last12, (text) => {
        const right = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => isUpn(letter + text));
        expect(right).toEqual([upnCheckLetter(text)]);
      }),
    );
  });

  test('a last letter that counts as much as a digit is not found: the arithmetic does not promise it', () => {
    expect(upnCheckLetter('80120000100A')).toBe(upnCheckLetter('801200001000'));
    expect(upnCheckLetter('80120000100B')).toBe(upnCheckLetter('801200001001'));
  });
});
