import fc from 'fast-check';
import { paddedNumber } from '../../src/workbook/padded-number';

test.each<[number, string, string | null]>([
  [12, '0000', '0012'],
  [12345, '0000', '12345'],
  [0, '00000', '00000'],
  [1234567890, '000 000 0000', '123 456 7890'],
  [98765, '00-00', '987-65'],
  [7, '"A"000000000000', 'A000000000007'],
  [7, '\\A00', 'A07'],
  [12, '0000;-0000;""', '0012'],
  [12, '0', null],
  [12, 'General', null],
  [12, '0.00', null],
  [12, '#,##0000', null],
  [12.5, '0000', null],
  [-12, '0000', null],
  [39508, 'dd/mm/yyyy', null],
])('%d in %s is shown as %s', (value, code, shown) => {
  expect(paddedNumber(value, code)).toBe(shown);
});

test('no digit is lost', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 2, max: 12 }), (value, places) => {
      expect(paddedNumber(value, '0'.repeat(places))).toBe(String(value).padStart(places, '0'));
    }),
  );
});
