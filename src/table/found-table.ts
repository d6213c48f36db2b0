import type { FoundLine, FoundTable, Holds } from '../reference';
import { isCellError, textAt, valueAt } from './cell-text';
import type { SheetContent } from './sheet-content';

/** Rows in which the headings are looked for. */
const SEARCHED = 60;

/** A column that is looked for. */
interface WantedColumn {
  readonly heading: string;
  readonly holds: Holds;
}

/** Reads the table of a sheet by its headings, wherever they stand; empty lines are left out. */
export function findTable(sheet: SheetContent, name: string, wanted: readonly WantedColumn[]): FoundTable {
  const { row: headingRow, columns } = headingsIn(sheet, wanted);
  const lines: FoundLine[] = [];
  for (let row = headingRow + 1; row < sheet.values.length; row += 1) {
    const texts: Record<string, string> = {};
    for (const { heading, holds } of wanted) {
      const column = columns[heading];
      const text = column === undefined ? '' : cellText(sheet, row, column, holds);
      if (text !== '') texts[heading] = text;
    }
    if (Object.keys(texts).length > 0) lines.push({ row, texts });
  }
  return { sheet: name, columns, headingRow, lines };
}

type Headings = { readonly row: number; readonly columns: Record<string, number> };

/** The row that has most of the headings, the first of them where several have as many. */
function headingsIn(sheet: SheetContent, wanted: readonly WantedColumn[]): Headings {
  const names = new Map(wanted.map(({ heading }) => [heading.toLowerCase(), heading]));
  let best: Headings = { row: -1, columns: {} };
  for (let row = 0; row < Math.min(SEARCHED, sheet.values.length); row += 1) {
    const columns: Record<string, number> = {};
    for (let column = 0; column < (sheet.values[row]?.length ?? 0); column += 1) {
      const heading = names.get(textAt(sheet, row, column).toLowerCase());
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
