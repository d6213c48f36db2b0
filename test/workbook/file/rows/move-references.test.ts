import fc from 'fast-check';
import { formulaTokens, tokenText } from '../../../../src/workbook/file/rows/formula-tokens';
import { moveReferences, translated } from '../../../../src/workbook/file/rows/move-references';
import type { RowMove } from '../../../../src/workbook/file/rows/row-move';

const INSERTED: RowMove = { kind: 'insert', at: 4, count: 2 };
const DELETED: RowMove = { kind: 'delete', at: 4, count: 2 };
const THERE = { moved: 'Year 12', isThere: true };

test.each([
  ['A4+A5', 'A4+A7'],
  ['$A$5:$B9', '$A$7:$B11'],
  ['SUM(A2:A5)', 'SUM(A2:A7)'],
  ['SUM(A2:A4)', 'SUM(A2:A4)'],
  ['SUM(A9:A2)', 'SUM(A11:A2)'],
  ['SUM(5:9)+SUM($3:$4)', 'SUM(7:11)+SUM($3:$4)'],
  ['SUM(A:A)', 'SUM(A:A)'],
  ['SUM(A2:A1048576)', 'SUM(A2:A1048576)'],
  ["'Year 12'!A5+'YEAR 12'!B5+Other!A5", "'Year 12'!A7+'YEAR 12'!B7+Other!A5"],
  ["'[1]Year 12'!A5+[1]Sheet!A5", "'[1]Year 12'!A5+[1]Sheet!A5"],
  ['"A5"&A5', '"A5"&A7'],
  ['LOG10(A5)+ATAN2(A5,1)+A5_total+Tax.A5', 'LOG10(A7)+ATAN2(A7,1)+A5_total+Tax.A5'],
  ['Marks[[#This Row],[A5]]+Marks[A5]', 'Marks[[#This Row],[A5]]+Marks[A5]'],
  ['1E5+1.5E5+A5%', '1E5+1.5E5+A7%'],
  ['IF(A5="it""s A5",#REF!,#N/A)', 'IF(A7="it""s A5",#REF!,#N/A)'],
  ['@A5+A5#+(A5)', '@A7+A7#+(A7)'],
])('two rows put in above row 5: %s becomes %s', (formula, moved) => {
  expect(moveReferences(formula, INSERTED, THERE)).toBe(moved);
});

test.each([
  ['A4+A7', 'A4+A5'],
  ['SUM(A2:A9)', 'SUM(A2:A7)'],
  ['SUM(A5:A9)', 'SUM(A5:A7)'],
  ['SUM(A2:A6)', 'SUM(A2:A4)'],
  ['SUM(5:7)', 'SUM(5:5)'],
])('rows 5 and 6 taken out: %s becomes %s', (formula, moved) => {
  expect(moveReferences(formula, DELETED, THERE)).toBe(moved);
});

test('a reference to nothing but what is taken out, and one through several sheets, are refused', () => {
  expect(() => moveReferences('A6', DELETED, THERE)).toThrow();
  expect(() => moveReferences('SUM(A5:A6)', DELETED, THERE)).toThrow();
  expect(() => moveReferences("SUM('Jan:Mar'!A9)", DELETED, THERE)).toThrow();
  expect(() => moveReferences('SUM(Jan:Mar!A9)', DELETED, THERE)).toThrow();
});

test('in a rule, references without a sign of fixing keep their distance from the first cell', () => {
  const rule = { ...THERE, anchor: { from: 3, to: 3 } };
  expect(moveReferences('AND($B4>0,$B6=$C$9,$B3="")', INSERTED, rule)).toBe('AND($B4>0,$B6=$C$11,$B3="")');
  expect(moveReferences('$B9>$C$1', INSERTED, { ...THERE, anchor: { from: 8, to: 10 } })).toBe('$B11>$C$1');
});

test.each([
  ['A4+$A4+A$4+$A$4', 2, 1, 'B6+$A6+B$4+$A$4'],
  ['SUM(A1:A3)+SUM($2:3)', -1, 0, 'SUM(A1048576:A2)+SUM($2:2)'],
  ['Other!A1&"A1"', 1, 25, 'Other!Z2&"A1"'],
])('a shared formula: %s, %i below and %i to the right, reads %s', (formula, rows, columns, read) => {
  expect(translated(formula, rows, columns)).toBe(read);
});

const PIECE = fc.constantFrom(
  'A1',
  '$B$12',
  'A1:C3',
  "'Año 1'!",
  'Entries!',
  '"x""y"',
  'SUM(',
  ')',
  '+',
  '[#All]',
  'é',
  '1E5',
  '$3:$4',
  '#REF!',
  ',',
  "'",
);

test('any formula taken apart is the same text put together, and what goes in and out again is as it was', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 12 }), (pieces) => {
      const formula = pieces.join('');
      expect(formulaTokens(formula).map(tokenText).join('')).toBe(formula);
    }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom('A', '$B', 'ZZ'),
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 0, max: 5_000 }),
      fc.integer({ min: 0, max: 6_000 }),
      fc.integer({ min: 1, max: 50 }),
      (column, row, more, at, count) => {
        const formula = `SUM(${column}${row}:${column}$${row + more})*${column}${row}`;
        const moved = moveReferences(formula, { kind: 'insert', at, count }, THERE);
        expect(moveReferences(moved, { kind: 'delete', at, count }, THERE)).toBe(formula);
      },
    ),
  );
});
