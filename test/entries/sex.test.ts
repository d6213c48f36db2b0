import { parseSex } from '../../src/entries';

describe('sex', () => {
  test.each([
    ['M', 'M'],
    ['male', 'M'],
    ['Boy', 'M'],
    ['F', 'F'],
    ['FEMALE', 'F'],
    [' girl ', 'F'],
    ['F\u00a0', 'F'],
    ['N', 'N'],
    ['None specified', 'N'],
    ['Not specified', 'N'],
  ])('%j is %s', (text, code) => expect(parseSex(text)).toBe(code));

  test.each([
    ['', 'nothing'],
    ['None', 'what many systems print for an empty cell'],
    ['N/A', 'nothing'],
    ['Unknown', 'nothing'],
    ['X', 'no code of the file'],
    ['1', 'a code of other systems'],
    ['M/F', 'both'],
    ['Mal', 'no word'],
    ['constructor', 'no word'],
  ])('%j is not read: %s', (text) => expect(parseSex(text)).toBeNull());
});
