import { runsOf, type CalendarDate, type Cell } from '../entries';
import type { Area } from '../excel-values';
import type { ProductFormula } from './product-formula';

/** How a marked cell looks. */
export type MarkSeverity = 'error' | 'warning' | 'note';

/** A column that the product writes beside the user's own: same heading, same place when written again. */
export interface AddedColumn {
  readonly heading: string;
  readonly column: number;
  /** In characters of the default font. */
  readonly width: number;
  /** By row; rows without a value are empty. Numbers are pounds, shown as money. */
  readonly cells: readonly { readonly row: number; readonly value: string | { readonly pounds: number } }[];
}

/** A sheet that the product adds to the workbook: plain rows, first the title. */
export interface ProductSheet {
  readonly name: string;
  readonly rows: readonly (readonly ProductCell[])[];
  /** In characters of the default font, by column. */
  readonly widths: readonly number[];
  /** From its heading row down, the sheet is a table that can be sorted and filtered; left out where it has none. */
  readonly table?: ProductTable;
  /** How it is printed; left out where nobody prints it. What the user set up themselves stays. */
  readonly print?: PrintSetup;
}

/**
 * How a sheet is printed: on A4, as wide as the page, over as many pages as it takes, the headings of its table on each of them.
 */
export interface PrintSetup {
  readonly landscape: boolean;
  /** The rows, counted from 0, with which a new page begins; no more than MOST_NEW_PAGES. */
  readonly newPages: readonly number[];
  /** The pages belong together and have numbers; else each is for somebody else. */
  readonly isNumbered: boolean;
}

/** As many breaks between pages a sheet can have (Excel's specifications and limits). */
export const MOST_NEW_PAGES = 1_026;

/** A table of a sheet: a row of headings, all different, and at least one row below it. */
export interface ProductTable {
  /** As formulas would call it: letters, digits and underscores. */
  readonly name: string;
  /** Counted from 0. */
  readonly headingRow: number;
}

/** A sheet with a table, to which lines can be added. */
export interface TableSheet extends ProductSheet {
  readonly table: ProductTable;
}

export type ProductCell =
  | string
  | { readonly pounds: number }
  | { readonly count: number }
  | { readonly day: CalendarDate }
  /** A text that is long takes more than one line of its cell where it is `wrapped`; `heading-right` stands over numbers. */
  | { readonly text: string; readonly look: 'title' | 'heading' | 'heading-right' | 'wrapped' | MarkSeverity }
  /**
   * A formula that keeps following the sheet, and what it gives for the sheet as it was checked. Adapters write it as a formula
   * (`=` and the text; English names, commas, addresses of the kind A1), formatted as its result is. One that cannot
   * calculate stores the result with it, for readers that cannot either. Never made from the content of a cell.
   */
  | { readonly formula: ProductFormula; readonly result: { readonly pounds: number } | { readonly count: number } }
  /** A cell to be filled in, formatted for what it is to hold. */
  | { readonly empty: 'text' | 'pounds' | 'count' | 'day' };

/** What the product writes beside the content of a sheet, as plain data. Writing it twice is the same as writing it once. */
export interface Annotation {
  readonly sheet: string;
  /** The heading row, counted from 0, in which the added columns get their headings. */
  readonly headingRow: number;
  readonly marks: Readonly<Record<MarkSeverity, readonly Area[]>>;
  readonly columns: readonly AddedColumn[];
}

/** A sheet with the results of its formulas in their places: for where what they add up is not written. */
export function withoutFormulas(sheet: ProductSheet): ProductSheet {
  const plain = (cell: ProductCell): ProductCell =>
    typeof cell === 'object' && 'formula' in cell ? cell.result : cell;
  return { ...sheet, rows: sheet.rows.map((cells) => cells.map(plain)) };
}

/** Cells joined into few rectangles: runs down a column, then equal runs side by side. */
export function joinCells(cells: readonly Cell[]): Area[] {
  const byColumn = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const rows = byColumn.get(column) ?? new Set<number>();
    byColumn.set(column, rows.add(row));
  }
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (const column of [...byColumn.keys()].sort((one, other) => one - other)) {
    for (const { first: top, last: bottom } of runsOf(byColumn.get(column) ?? [])) {
      const neighbour = open.get(`${top}-${bottom}-${column - 1}`);
      const widened = neighbour === undefined ? undefined : areas[neighbour];
      const index = neighbour !== undefined && widened ? neighbour : areas.length;
      areas[index] = widened ? { ...widened, right: column } : { top, bottom, left: column, right: column };
      open.set(`${top}-${bottom}-${column}`, index);
    }
  }
  return areas;
}
