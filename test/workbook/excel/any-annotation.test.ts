import fc from 'fast-check';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { Book } from '../../excel-host/book/book';
import { playExcel } from '../../excel-host/node/load-excel';
import type { Area } from '../../../src/excel-values';
import { nothing, writeAll } from '../annotations';
import { anyAnnotation } from '../any-annotation';
import { schoolBook } from './school-book';

/** Everything in the workbook; cells that look and hold nothing are as if they were not there. */
function stateOf({ sheets }: Book): unknown {
  return sheets.map(({ name, rows, formats, names, widths, pageSetup }) => ({
    name,
    cells: [...rows].flatMap(([row, cells]) =>
      [...cells]
        .filter(([, cell]) => cell.value !== '' || cell.format !== 'General' || cell.bold)
        .map(([at, cell]) => [row, at, { ...cell }]),
    ),
    formats: [...formats],
    names: [...names],
    widths: [...widths],
    pageSetup: structuredClone(pageSetup),
  }));
}

/** Marks by the cells that they are on, however these are cut into areas; ids are Excel's own affair. */
function withoutIds(book: Book): unknown {
  const state = book.sheets.map(({ formats }) =>
    [...formats].map(({ areas, ...format }) => ({ ...format, cells: cellsOf(areas) })),
  );
  return JSON.parse(JSON.stringify([stateOf(book), state]), (key, found: unknown) =>
    key === 'id' || key === 'areas' ? undefined : found,
  );
}

function cellsOf(areas: readonly Area[]): string[] {
  const cells = new Set<string>();
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.add(`${row} ${column}`);
    }
  }
  return [...cells].sort();
}

test('whatever is written: a second time nothing is, after something else it is as if alone, and cleared it leaves no trace', async () => {
  await fc.assert(
    fc.asyncProperty(anyAnnotation, anyAnnotation, async (one, other) => {
      const book = schoolBook();
      const host = playExcel(book);
      const before = stateOf(book);
      await writeAll(new ExcelWorkbook(), one);
      const written = host.log.length;
      await writeAll(new ExcelWorkbook(), one);
      expect(host.log.slice(written).filter(({ writes }) => writes)).toEqual([]);
      await writeAll(new ExcelWorkbook(), other);
      const afterBoth = withoutIds(book);
      await writeAll(new ExcelWorkbook(), nothing('Entries'));
      expect(stateOf(book)).toEqual(before);
      await writeAll(new ExcelWorkbook(), other);
      expect(sorted(withoutIds(book))).toEqual(sorted(afterBoth));
    }),
    { numRuns: 60 },
  );
});

/** The order in which things were written is of no meaning. */
function sorted(state: unknown): unknown {
  if (Array.isArray(state))
    return state.map(sorted).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (typeof state !== 'object' || state === null) return state;
  return Object.fromEntries(Object.entries(state).map(([key, value]) => [key, sorted(value)]));
}
