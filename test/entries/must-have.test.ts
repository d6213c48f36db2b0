import { mustHave } from '../../src/entries';

test('a value that is there is given, even where it is nought or empty', () => {
  expect([mustHave(0, 'The column'), mustHave('', 'The text'), mustHave(false, 'The answer')]).toEqual([0, '', false]);
});

test.each([null, undefined])('%p is told as a fault instead of being taken for something', (value) => {
  expect(() => mustHave(value, 'The column of the units')).toThrow('The column of the units is missing.');
});
