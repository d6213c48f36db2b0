import fc from 'fast-check';
import { edgesOf, numbersOf, scrollInto, seenColumns, seenRows } from '../../../src/workbench/grid/window';

test('of 100,000 rows only those that are seen are drawn, and a few beside them', () => {
  expect(seenRows(0, 600, 100_000)).toEqual({ first: 0, last: 32 });
  expect(seenRows(24 * 50_000, 600, 100_000)).toEqual({ first: 49_992, last: 50_032 });
  expect(seenRows(24 * 99_990, 600, 100_000)).toEqual({ first: 99_982, last: 99_999 });
});

test('of many columns only those that are seen', () => {
  const edges = edgesOf(Array.from({ length: 1_000 }, () => 100));
  expect(seenColumns(0, 558, edges)).toEqual({ first: 0, last: 5 });
  expect(seenColumns(50_000, 558, edges)).toEqual({ first: 498, last: 505 });
});

test('whatever is scrolled to, every row in view is drawn, and never many more', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 60, max: 3_000 }), (row, height) => {
      const { first, last } = seenRows(row * 24, height, 1_048_576);
      expect(first).toBeLessThanOrEqual(row);
      expect(last).toBeGreaterThanOrEqual(Math.min(1_048_575, row + Math.floor((height - 24) / 24)));
      expect(last - first).toBeLessThan(height / 24 + 20);
    }),
  );
});

test('scrolling goes no further than needed, and from afar to the middle', () => {
  expect(scrollInto(0, 480, 240, 264)).toBe(0);
  expect(scrollInto(0, 480, 480, 504)).toBe(24);
  expect(scrollInto(240, 480, 216, 240)).toBe(216);
  expect(scrollInto(0, 480, 24_000, 24_024)).toBe(23_772);
  expect(scrollInto(24_000, 480, 0, 24)).toBe(0);
});

test('the selected row is always drawn, wherever it is', () => {
  expect(numbersOf({ first: 10, last: 12 }, 11)).toEqual([10, 11, 12]);
  expect(numbersOf({ first: 10, last: 12 }, 3)).toEqual([3, 10, 11, 12]);
  expect(numbersOf({ first: 10, last: 12 }, 99)).toEqual([10, 11, 12, 99]);
});
