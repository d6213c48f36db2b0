import { splice } from '../../../../src/workbook/file/xml/splice';

test('edits are made where they say, in any order, everything else stays', () => {
  const edits = [
    { start: 6, end: 11, text: 'there' },
    { start: 0, end: 0, text: '>' },
    { start: 0, end: 0, text: '> ' },
    { start: 5, end: 6, text: '' },
  ];
  expect(splice('hello world!', edits)).toBe('>> hellothere!');
});

test('edits that overlap are a bug', () => {
  expect(() =>
    splice('hello', [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ]),
  ).toThrow('overlap');
});
