import fc from 'fast-check';
import { cellAddress, columnLetters, uniqueCells } from '../../src/entries';

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

describe('cells without those that come again', () => {
  const at = (row: number, column: number, text = ''): { row: number; column: number; text: string } => ({
    row,
    column,
    text,
  });

  test.each([
    ['none', [], []],
    ['in order', [at(1, 2), at(1, 3), at(2, 0)], [at(1, 2), at(1, 3), at(2, 0)]],
    ['in no order', [at(2, 0), at(1, 3)], [at(2, 0), at(1, 3)]],
    ['one twice in a row, the last of which counts', [at(1, 2, 'a'), at(1, 2, 'b')], [at(1, 2, 'b')]],
    ['one again after others', [at(1, 2, 'a'), at(3, 0), at(1, 2, 'b')], [at(1, 2, 'b'), at(3, 0)]],
  ])('%s', (_shows, cells, left) => expect(uniqueCells(cells)).toEqual(left));
});
