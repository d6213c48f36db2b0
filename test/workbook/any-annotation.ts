import fc from 'fast-check';
import type { Area } from '../../src/excel-values';
import type { Written } from './annotations';

const area = fc
  .tuple(fc.nat(12), fc.nat(6), fc.nat(4), fc.nat(2))
  .map(([top, left, rows, columns]): Area => ({ top, left, bottom: top + rows, right: left + columns }));
const areas = fc.array(area, { maxLength: 5 });

const text = fc.oneof(fc.string(), fc.constantFrom('=1+1', '0012', "'x", '-1', 'TRUE', '£', '"&<'));
const value = fc.oneof(
  text.filter((one) => one !== ''),
  fc.integer({ min: 0, max: 99_999 }).map((pence) => ({ pounds: pence / 100 })),
);

const column = (at: number) =>
  fc.record({
    heading: fc.constant(at === 4 ? 'Check' : 'Fee'),
    column: fc.constant(at),
    width: fc.constant(at * 10),
    cells: fc
      .uniqueArray(fc.record({ row: fc.integer({ min: 3, max: 20 }), value }), {
        selector: ({ row }) => row,
        maxLength: 12,
      })
      .map((cells) => cells.sort((one, other) => one.row - other.row)),
  });

const summary = fc
  .record({
    name: fc.constantFrom('Entry report', "Teacher's report"),
    widths: fc.constant([30, 12]),
    rows: fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
  })
  .map((one) => {
    // As in every sheet of the product, the set-up follows from which sheet it is, and the pages from its rows.
    const newPages = [3, 6].filter((row) => row < one.rows.length);
    return { ...one, print: { landscape: one.name === 'Entry report', newPages, isNumbered: true } };
  });

/** Anything that a check could write into the sheet 'Entries' of the contract. */
export const anyAnnotation: fc.Arbitrary<Written> = fc.record({
  sheet: fc.constant('Entries'),
  headingRow: fc.constant(2),
  marks: fc.record({ error: areas, warning: areas, note: areas }),
  columns: fc.tuple(fc.option(column(4)), fc.option(column(5))).map((some) => some.filter((one) => one !== null)),
  summary: fc.option(summary),
});
