import type { Cell } from '../entries';
import {
  HEADING_ROW,
  REFERENCE_SHEETS,
  type FoundLine,
  type FoundTable,
  type Holds,
  type ReferenceCell,
  type ReferenceTable,
} from '../reference';
import type { ReportCell, ReportSheet } from './annotation';
import { isCellError, textAt, valueAt } from './cell-text';
import type { SheetContent } from './sheet-content';

/** Rows in which the headings are looked for. */
const SEARCHED = 60;

/** A Reference sheet as the workbook is to hold it: title, description, an empty row, and the table. */
export function referenceSheet({ sheet, title, description, columns, lines }: ReferenceTable): ReportSheet {
  const headings = columns.map(({ heading }): ReportCell => ({ text: heading, look: 'heading' }));
  return {
    name: sheet,
    rows: [[{ text: title, look: 'title' }], [description], [], headings, ...lines.map((line) => line.map(reportCell))],
    widths: columns.map(({ width }) => width),
    table: { name: sheet.replace(' ', '_'), headingRow: HEADING_ROW },
  };
}

const EMPTY = { text: 'text', number: 'count', money: 'pounds', day: 'day' } as const satisfies Record<Holds, string>;

function reportCell(cell: ReferenceCell): ReportCell {
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
  if (!layout) return null;
  const wanted = new Map(layout.columns.map(({ heading, holds }) => [heading.toLowerCase(), { heading, holds }]));
  const { row: headingRow, columns } = headingsIn(sheet, wanted);
  const lines: FoundLine[] = [];
  for (let row = headingRow + 1; row < sheet.values.length; row += 1) {
    const texts: Record<string, string> = {};
    for (const { heading, holds } of layout.columns) {
      const column = columns[heading];
      const text = column === undefined ? '' : cellText(sheet, row, column, holds);
      if (text !== '') texts[heading] = text;
    }
    if (Object.keys(texts).length > 0) lines.push({ row, texts });
  }
  return { sheet: layout.sheet, columns, headingRow, lines };
}

type Headings = { readonly row: number; readonly columns: Record<string, number> };

/** The row that has most of the headings, the first of them where several have as many. */
function headingsIn(sheet: SheetContent, wanted: ReadonlyMap<string, { readonly heading: string }>): Headings {
  let best: Headings = { row: -1, columns: {} };
  for (let row = 0; row < Math.min(SEARCHED, sheet.values.length); row += 1) {
    const columns: Record<string, number> = {};
    for (let column = 0; column < (sheet.values[row]?.length ?? 0); column += 1) {
      const heading = wanted.get(textAt(sheet, row, column).toLowerCase())?.heading;
      if (heading !== undefined) columns[heading] ??= column;
    }
    if (Object.keys(columns).length > Object.keys(best.columns).length) best = { row, columns };
  }
  return best;
}

/** As people write it: a number in a column of money is an amount of pounds. */
function cellText(sheet: SheetContent, row: number, column: number, holds: Holds): string {
  const value = valueAt(sheet, row, column);
  if (isCellError(value)) return value.error;
  const isPercent = sheet.formats[row]?.[column]?.includes('%') ?? false;
  if (holds === 'money' && typeof value === 'number' && !isPercent) {
    const pounds = value.toFixed(2);
    return Math.abs(Number(pounds) - value) < 1e-9 ? `£${pounds}` : `£${value}`;
  }
  return textAt(sheet, row, column);
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
