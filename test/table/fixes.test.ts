import * as fc from 'fast-check';
import { NO_REGISTER } from '../../src/register';
import { checkEntries, type Finding } from '../../src/rules';
import { assess } from '../../src/assessment';
import { changeCells, changesOf, readEntries, detectColumns, type CellValue, type SheetContent } from '../../src/table';
import { testReference } from '../rules/test-reference';
import { sheetOf } from './sheet-of';

const HEADINGS = [
  ...['Candidate No', 'UCI', 'ULN', 'UPN', 'Surname', 'Forename', 'Date of birth', 'Sex', 'Entry code', 'Series'],
];
const RIGHT = ['0001', '999990260001T', '', '', 'Orchard', 'Ainsley', '25/03/2009', 'F', '05835', ''];

/** Cells as real sheets hold them, right and wrong, as texts and as numbers. */
const row = fc.tuple(
  fc.constantFrom<CellValue>('0001', '0002', '0003', 7, 12, 1003, ' 0004', '0004 ', 'x', null),
  fc.constantFrom<CellValue>('999990260001T', '999990260002', '999990260001t', 999_990_260_003, ' 999990260004', 'TBC'),
  fc.constantFrom<CellValue>(null, '1234567899', 1_234_567_899, 9_999_999_999, 'TBC', ' TBC ', '1234567898'),
  fc.constantFrom<CellValue>(null, 'H801200001001', 'h801200001001', '801200001001', 801_200_001_001, ' x'),
  fc.constantFrom<CellValue>('Orchard', 'Quayle', 'Ainsley', ' Orchard', 'Van  Dyke', '=B2', null),
  fc.constantFrom<CellValue>('Ainsley', 'Bethan', 'Orchard', 'Ainsley\u00a0', null),
  fc.constantFrom<CellValue>('25/03/2009', '26.3.09', '03/04/2009', '31/02/2009', 39_897, 39_899, null),
  fc.constantFrom<CellValue>('F', 'm', 'X', ' F'),
  fc.constantFrom<CellValue>(
    '05835',
    5835,
    '583500',
    '05835/01',
    '5835 unit 1',
    '05839-02',
    583_501,
    '05999',
    ' 05834',
    null,
  ),
  fc.constantFrom<CellValue>('', 'June 2027', ' June 2027', 'January 2027', 'soon'),
);
const sheets = fc.array(row, { maxLength: 7 }).map((rows) => sheetOf([HEADINGS, ...rows]));

function findingsIn(sheet: SheetContent): Finding[] {
  const columns = detectColumns(sheet);
  if (columns === null) throw new Error('The headings of the test are not recognised.');
  return checkEntries(
    assess({
      list: readEntries(sheet, columns),
      reference: testReference(),
      asOf: '2026-11-23',
      past: [],
      register: NO_REGISTER,
    }),
  );
}

describe('all certain fixes of any sheet', () => {
  test('leave no finding that had a certain fix', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const fixed = changeCells(sheet, changesOf(findingsIn(sheet)));
        expect(findingsIn(fixed).filter(({ fixes }) => fixes.length > 0)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('make no finding of a rule and message that the cell had not', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const before = findingsIn(sheet);
        const fixed = changeCells(sheet, changesOf(before));
        const known = new Set(
          before.flatMap(({ rule, messageId, cells }) => cells.map((cell) => key(rule, messageId, cell))),
        );
        // A day that is not clear stays a text beside those that were clear and are days now, and that is told.
        const found = findingsIn(fixed).filter(
          ({ rule, messageId, cells: [cell] }) =>
            cell && !known.has(key(rule, messageId, cell)) && `${rule} ${messageId}` !== 'mixed-storage days',
        );
        expect(found.map(({ rule, messageId, cells }) => [rule, messageId, cells])).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('change each cell once, and no cell besides', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const changes = changesOf(findingsIn(sheet));
        const places = changes.map((change) => `${change.row} ${change.column}`);
        expect(new Set(places).size).toBe(places.length);
        const fixed = changeCells(sheet, changes);
        for (const [at, cells] of sheet.values.entries()) {
          for (const [column, value] of (cells ?? []).entries()) {
            if (!places.includes(`${at} ${column}`)) expect(fixed.values[at]?.[column]).toBe(value);
          }
        }
      }),
    );
  });
});

function key(rule: string, message: string, cell: { row: number; column: number }): string {
  return `${rule} ${message} ${cell.row} ${cell.column}`;
}

const only = (changes: Record<number, CellValue>): SheetContent =>
  sheetOf([
    HEADINGS,
    RIGHT.map((text, column) => changes[column] ?? text),
    ['0002', '999990260002A', ...RIGHT.slice(2)],
  ]);

test.each<readonly [shows: string, column: number, raw: CellValue, after: CellValue, format: string | undefined]>([
  ['leading zeros, where another cell is a text', 0, 1, '0001', '@'],
  ['a check letter', 1, ' 999990260001', '999990260001T', '@'],
  ['a placeholder', 2, 'TBC', null, '@'],
  ['capitals', 3, 'h801200001001', 'H801200001001', '@'],
  ['stray spaces', 4, '  Orchard ', 'Orchard', '@'],
  ['a code written in an unusual way', 8, '05835-00', '583500', '@'],
])('%s', (_shows, column, raw, after, format) => {
  const sheet = only({ [column]: raw });
  const fixed = changeCells(sheet, changesOf(findingsIn(sheet)));
  expect(fixed.values[1]?.[column]).toBe(after);
  expect(fixed.formats[1]?.[column]).toBe(format);
});

test('a date that is text becomes a day where the others are days', () => {
  const [first, second] = [RIGHT, ['0002', '999990260002A', ...RIGHT.slice(2)]].map((cells): CellValue[] => [...cells]);
  const rows = [first, second?.map((cell, column) => (column === 6 ? 39_899 : cell)) ?? []];
  const sheet = { ...sheetOf([HEADINGS, ...rows.map((cells) => cells ?? [])]) };
  const fixed = changeCells(sheet, changesOf(findingsIn(sheet)));
  expect(fixed.values[1]?.[6]).toBe(39_897);
  expect(fixed.formats[1]?.[6]).toBe('dd/mm/yyyy');
});
