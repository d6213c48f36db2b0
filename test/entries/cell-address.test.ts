import fc from 'fast-check';
import { cellAddress, columnLetters } from '../../src/entries';

const LAST_COLUMN = 16_383;

describe('the address of a cell', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [LAST_COLUMN, 'XFD'],
  ])('column %d is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

  test.each([
    [0, 0, 'A1'],
    [6, 3, 'D7'],
    [1_048_575, LAST_COLUMN, 'XFD1048576'],
  ])('row %d and column %d is %s', (row, column, address) => expect(cellAddress({ row, column })).toBe(address));

  test('letters count in twenty-sixes without a nought', () => {
    fc.assert(
      fc.property(fc.nat(LAST_COLUMN), (column) => {
        const number = [...columnLetters(column)].reduce((total, one) => total * 26 + one.charCodeAt(0) - 64, 0);
        expect(number - 1).toBe(column);
      }),
    );
  });
});
