import { fileName, nameBeforeCopying, parseFileName } from '../../src/edi';

test.each([
  ['E1234572.X01', { family: 'centre', dataType: 'E', centreNumber: '12345', board: '72', version: '01' }],
  ['a9999972.x07', { family: 'centre', dataType: 'A', centreNumber: '99999', board: '72', version: '07' }],
  [
    'O9R26_72.X01',
    { family: 'broadcast', dataType: 'O', series: '9R', year: '26', language: '_', board: '72', version: '01' },
  ],
  [
    'basedata\\2026/s6a16b70.x12',
    { family: 'broadcast', dataType: 'S', series: '6A', year: '16', language: 'B', board: '70', version: '12' },
  ],
])('%s is read', (text, name) => {
  expect(parseFileName(text)).toEqual(name);
});

test.each([
  ['E1234572 (1).X01', 'a browser put a number into it'],
  ['E1234572.X1', 'the sequence has one digit'],
  ['E1234572.X01.txt', 'something follows'],
  ['E123A572.X01', 'the centre number has a letter'],
  ['X1234572.X01', 'no known data type'],
  ['O9R26.72.X01', 'a full stop for the language'],
  ['O0R26_72.X01', 'no month 0'],
  ['O12345_7.X01', 'a year of letters'],
  ['', 'empty'],
])('%s is refused: %s', (text) => {
  expect(parseFileName(text)).toBeNull();
});

test.each(['E1234572.X01', 'R9999901.X99', 'O9R26_72.X01', 'DBA25C40.X00'])('%s is written as it was read', (text) => {
  const name = parseFileName(text);
  expect(name && fileName(name)).toBe(text);
});

test.each([
  'E1234572 (1).X01',
  'E1234572(12).x01',
  'E1234572 - Copy.X01',
  'E1234572 - Copy (2).X01',
  'E1234572 copy 2.X01',
  'E1234572-2.X01',
  'E1234572.X01 (1)',
  'E1234572.X01.txt',
  'Copy of E1234572.X01',
  'Copy (2) of E1234572.X01',
  'downloads/E1234572 (1).X01',
])('%s was E1234572.X01 before it was copied', (copy) => {
  expect(nameBeforeCopying(copy).toUpperCase()).toBe('E1234572.X01');
});

test.each(['E123457 (1).X01', 'E1234572 final.X01', 'notes (1).txt', 'E1234572.X1 (1)'])(
  '%s stays as it is',
  (name) => {
    expect(nameBeforeCopying(name)).toBe(name);
  },
);
