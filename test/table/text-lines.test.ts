import fc from 'fast-check';
import { printedWidth, textLines } from '../../src/table';

test.each<readonly [string, number, readonly string[]]>([
  ['one two three', 20, ['one two three']],
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 3, ['one', 'two', 'thr', 'ee']],
  ['', 5, ['']],
])('"%s" in %i characters', (text, width, lines) => {
  expect(textLines(text, width)).toEqual(lines);
});

test.each<readonly [string, number]>([
  ['0123', 4],
  ['ABBOTT', 7.2],
  ['Ólafur', 5.7],
  ['a b.', 3],
  ['', 0],
])('"%s" takes the room of %d digits on paper', (text, width) => {
  expect(printedWidth(text)).toBeCloseTo(width);
});

test('no line is longer than it may be, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = textLines(text, width);
      expect(lines.every((line) => line.length <= width)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('a text of ASCII has the width that it has beside any other letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(printedWidth(text)).toBeCloseTo(printedWidth(`${text}\u4e2d`) - 1);
    }),
  );
});

test('what fits is one line, without the spaces in front', () => {
  expect(textLines('  a  b ', 7)).toEqual(['a  b ']);
  expect(textLines('  a  b ', 6)).toEqual(['a  b ']);
});
