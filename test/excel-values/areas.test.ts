import fc from 'fast-check';
import { areaAddress, parseArea, parseAreas, parseCell } from '../../src/excel-values';

test.each([
  ['B2', [{ top: 1, left: 1, bottom: 1, right: 1 }]],
  ['$B$2:$D$7', [{ top: 1, left: 1, bottom: 6, right: 3 }]],
  ["='Year 12'!$B$2:$B$7,'Year 12'!$D$2", [area(1, 1, 6, 1), area(1, 3, 1, 3)]],
  ["='It''s, really!'!A1", [area(0, 0, 0, 0)]],
  ['Entries!XFD1048576', [area(1_048_575, 16_383, 1_048_575, 16_383)]],
  ['A:A', [area(0, 0, 1_048_575, 0)]],
  ['$C:$D', [area(0, 2, 1_048_575, 3)]],
  ['3:5', [area(2, 0, 4, 16_383)]],
  ['Entries!A1:B2, Entries!D4', [area(0, 0, 1, 1), area(3, 3, 3, 3)]],
  ['=Entries!#REF!', []],
  ['XFE1', []],
  ['A0', []],
  ['', []],
])('%s is %j', (address, areas) => {
  expect(parseAreas(address)).toEqual(areas);
});

test.each([
  ['A1', { row: 0, column: 0 }],
  ['AB12', { row: 11, column: 27 }],
  ['XFD1048576', { row: 1_048_575, column: 16_383 }],
  ['XFE1', null],
  ['A1048577', null],
  ['A0', null],
  ['A', null],
  ['12', null],
  ['B1E3', null],
  ['$B$2', null],
  ['', null],
])('the cell %p is %j', (address, cell) => {
  expect(parseCell(address)).toEqual(cell);
});

test('every area is read as it was written', () => {
  const rows = fc.tuple(fc.nat(1_048_575), fc.nat(1_048_575));
  const columns = fc.tuple(fc.nat(16_383), fc.nat(16_383));
  fc.assert(
    fc.property(rows, columns, (rowsOfArea, columnsOfArea) => {
      const one = area(
        Math.min(...rowsOfArea),
        Math.min(...columnsOfArea),
        Math.max(...rowsOfArea),
        Math.max(...columnsOfArea),
      );
      expect(parseArea(areaAddress(one))).toEqual(one);
    }),
  );
});

test('an area is written as it is read', () => {
  expect(areaAddress(area(1, 1, 6, 3))).toBe('B2:D7');
  expect(areaAddress(area(1, 27, 1, 27))).toBe('AB2');
});

function area(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}
