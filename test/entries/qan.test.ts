import fc from 'fast-check';
import { parseQan, qanCheckCharacter } from '../../src/entries';

/** Published: the Level 3 numbers of the 2016 suite, as UCAS lists them. */
const PUBLISHED = [
  '601/4593/6',
  '601/4594/8',
  '601/7059/1',
  '601/7060/8',
  '601/7061/X',
  '601/7062/1',
  '601/7093/1',
  '601/7094/3',
  '601/7097/9',
  '601/7098/0',
  '601/7258/7',
  '601/7259/9',
  '601/7458/4',
  '601/7460/2',
  '601/7684/2',
  '601/7685/4',
  '601/7686/6',
  '601/7698/2',
  '601/7699/4',
  '601/7700/7',
  '601/7701/9',
];

/** Published in the handbook of the retitled Applied Science; which size it belongs to is only likely. */
const FROM_HANDBOOK = ['603/0394/3'];

const first7 = fc.stringMatching(/^\d{7}$/);

describe('QAN', () => {
  test.each([...PUBLISHED, ...FROM_HANDBOOK])('%s, as published, has the right check character', (published) => {
    const plain = published.replaceAll('/', '');
    expect(parseQan(published)).toBe(plain);
    expect(qanCheckCharacter(plain.slice(0, 7))).toBe(plain.slice(7));
  });

  test.each(['601/7061/X', '601/7061/x', '6017061X', ' 601/7061/X ', '601 7061 X', '601-7061-X', '601/7061X'])(
    '%j is read as 6017061X',
    (text) => expect(parseQan(text)).toBe('6017061X'),
  );

  test.each([
    ['601/7699/5', 'wrong check character'],
    ['601/7699/X', 'X where a digit belongs'],
    ['601/7699', 'no check character'],
    ['6017/699/4', 'slashes elsewhere'],
    ['601//7699/4', 'two slashes'],
    ['60/17699/4', 'slashes elsewhere'],
    ['05835', 'an entry code'],
    ['R/506/7267', "a unit's reference number"],
    ['', 'nothing'],
  ])('%j is no QAN: %s', (text) => expect(parseQan(text)).toBeNull());

  test.each(['601769', '60176994', '601769X', ''])('%j, not seven digits, has no check character', (text) =>
    expect(qanCheckCharacter(text)).toBeNull(),
  );

  test('one wrong character is always found', () => {
    fc.assert(
      fc.property(first7, fc.nat(7), fc.constantFrom(...'0123456789X'), (text, at, character) => {
        const right = `${text}${qanCheckCharacter(text)}`;
        fc.pre(right[at] !== character);
        expect(parseQan(right.slice(0, at) + character + right.slice(at + 1))).toBeNull();
      }),
    );
  });

  test('any two characters swapped, neighbours or not, are always found', () => {
    fc.assert(
      fc.property(first7, fc.nat(7), fc.nat(7), (text, one, other) => {
        const right = `${text}${qanCheckCharacter(text)}`;
        fc.pre(right[one] !== right[other]);
        const swapped = [...right];
        [swapped[one], swapped[other]] = [right.charAt(other), right.charAt(one)];
        expect(parseQan(swapped.join(''))).toBeNull();
      }),
    );
  });
});
