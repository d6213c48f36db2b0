import fc from 'fast-check';
import { labelOrder } from '../../src/entries';

/** The order of the engine's own tables. */
const { compare } = new Intl.Collator('en-GB', { numeric: true });

const label = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aAbBzZ 0129'), maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'aAbZ 019.-(éÉß&'), maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.tuple(fc.constantFrom('', '12', '012'), fc.stringMatching(/^\d{95,105}$/)).map((parts) => parts.join('')),
);

test('labels come as the engine would have them', () => {
  fc.assert(
    fc.property(label, label, (one, other) => {
      const told = compare(one, other);
      if (told !== 0) expect(Math.sign(labelOrder(one, other))).toBe(told);
    }),
    { numRuns: 5_000 },
  );
});

test('as people sort them', () => {
  const sorted = ['', '1A', '02', '9', '12 A', '12A', '12b', '12B2', '12B10', '13', 'A', 'b', 'Year 9', 'Year 10'];
  expect([...sorted].reverse().sort(labelOrder)).toEqual(sorted);
});
