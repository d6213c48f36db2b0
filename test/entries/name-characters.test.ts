import fc from 'fast-check';
import { foldCharacters } from '../../src/entries/name-characters';

describe('the characters of a name', () => {
  test.each([
    ['é', 'E'],
    ['e\u0301', 'E'],
    ['o\u030d', 'O'],
    ['ŵ', 'W'],
    ['ß', 'SS'],
    ['ẞ', 'SS'],
    ['æ', 'AE'],
    ['ǽ', 'AE'],
    ['ø', 'O'],
    ['Ǿ', 'O'],
    ['ł', 'L'],
    ['đ', 'D'],
    ['þ', 'TH'],
    ['ı', 'I'],
    ['İ', 'I'],
    ['ŉ', "'N"],
    ['ŀ', 'L'],
    ['ﬁ', 'FI'],
    ['ĳ', 'IJ'],
    ['Ａ', 'A'],
    ['ª', 'A'],
    ['’', "'"],
    ['`', "'"],
    ['ʻ', "'"],
    ['–', '-'],
    ['\u2011', '-'],
  ])('%s is folded to %s', (from, to) => {
    expect(foldCharacters(from)).toEqual([{ kind: 'folded', from: from.normalize('NFC'), to }]);
  });

  test.each([
    '中',
    'Ж',
    'ع',
    '7',
    ':',
    '/',
    '"',
    '·',
    '́',
    '¨',
    '½',
    '：',
    '👍🏽'[0] ?? '',
    '\0',
    '\u200f',
    '\u200b',
    '\ufeff',
  ])('%j is dropped', (from) => expect(foldCharacters(from)).toEqual([{ kind: 'dropped', from }]));

  test.each([' ', '\t', '\n', '\u00a0', '\u3000'])('the white space %j is kept as a space', (from) => {
    expect(foldCharacters(from)).toEqual([{ kind: 'kept', from, to: ' ' }]);
  });

  test('an accent that follows a space is dropped, the space is not', () => {
    expect(foldCharacters('A \u0301B').map(({ kind }) => kind)).toEqual(['kept', 'kept', 'dropped', 'kept']);
  });

  test('no character is left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const from = foldCharacters(text).map((folding) => folding.from);
        expect(from.join('')).toBe(text.normalize('NFC'));
      }),
    );
  });
});
