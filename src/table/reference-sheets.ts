import type { Cell } from '../entries';
import {
  HEADING_ROW,
  REFERENCE_SHEETS,
  type FoundTable,
  type Holds,
  type ReferenceCell,
  type ReferenceTable,
} from '../reference';
import type { ProductCell, ProductSheet } from './annotation';
import { valueAt } from './cell-text';
import { findTable } from './found-table';
import type { SheetContent } from './sheet-content';

/** A Reference sheet as the workbook is to hold it: title, description, an empty row, and the table. */
export function referenceSheet({ sheet, title, description, columns, lines }: ReferenceTable): ProductSheet {
  const headings = columns.map(({ heading }): ProductCell => ({ text: heading, look: 'heading' }));
  return {
    name: sheet,
    rows: [[{ text: title, look: 'title' }], [description], [], headings, ...lines.map((line) => line.map(reportCell))],
    widths: columns.map(({ width }) => width),
    table: { name: sheet.replace(' ', '_'), headingRow: HEADING_ROW },
  };
}

const EMPTY = { text: 'text', number: 'count', money: 'pounds', day: 'day' } as const satisfies Record<Holds, string>;

function reportCell(cell: ReferenceCell): ProductCell {
  if ('text' in cell) return cell.text;
  if ('number' in cell) return { count: cell.number };
  if ('pence' in cell) return { pounds: cell.pence / 100 };
  return 'day' in cell ? cell : { empty: EMPTY[cell.empty] };
}

/** The name of the Reference sheet that a sheet of that name is; null where it is none. */
export function referenceSheetName(name: string): string | null {
  return REFERENCE_SHEETS.find(({ sheet }) => sheet.toLowerCase() === name.toLowerCase())?.sheet ?? null;
}

/** A sheet read as a Reference sheet, by its headings, wherever they stand; null where its name is none of theirs. */
export function findReferenceTable(sheet: SheetContent): FoundTable | null {
  const layout = REFERENCE_SHEETS.find((one) => one.sheet === referenceSheetName(sheet.name));
  return layout ? findTable(sheet, layout.sheet, layout.columns) : null;
}

/**
 * The first cell of a Reference sheet that is filled and belongs neither to its table nor to the lines above it; null where
 * there is none. Whoever writes the sheet anew would lose it.
 */
export function cellOutside(sheet: SheetContent): Cell | null {
  const table = findReferenceTable(sheet);
  const ours = new Set(Object.values(table?.columns ?? {}));
  for (let row = 0; row < sheet.values.length; row += 1) {
    for (let column = 0; column < (sheet.values[row]?.length ?? 0); column += 1) {
      const above = table !== null && row < table.headingRow;
      const belongs = above ? column === 0 && row < HEADING_ROW : ours.has(column);
      const value = valueAt(sheet, row, column);
      if (!belongs && value !== null && value !== '') return { row, column };
    }
  }
  return null;
}
