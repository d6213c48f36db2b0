import fc from 'fast-check';
import { AlikeRows } from '../../src/workbook/alike-rows';

test('rows have what was put into them, in whatever order', () => {
  const puts = fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.constantFrom('0000', 'dd/mm/yyyy')), { maxLength: 40 });
  fc.assert(
    fc.property(puts, (all) => {
      const rows = new AlikeRows<string>();
      const expected = new Map<string, string>();
      for (const [row, column, value] of all) {
        rows.put(row, column, value);
        expected.set(`${row} ${column}`, value);
      }
      const gathered = rows.rows();
      for (let row = 0; row <= 6; row++)
        for (let column = 0; column <= 5; column++)
          expect(gathered[row]?.[column]).toBe(expected.get(`${row} ${column}`));
    }),
  );
});

test('rows that are alike are kept once', () => {
  const rows = new AlikeRows<string>();
  for (let row = 0; row < 1000; row++) rows.put(row, 6, 'dd/mm/yyyy');
  expect(new Set(rows.rows()).size).toBe(1);
});
