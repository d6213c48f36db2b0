import type { CalendarDate, Cell, Pence } from '../../entries';

/** What a column of a Reference sheet holds, and so how its empty cells are formatted. */
export type Holds = 'text' | 'number' | 'money' | 'day';

/** A cell of a Reference sheet. Empty cells are there to be filled in. */
export type ReferenceCell =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly pence: Pence }
  | { readonly day: CalendarDate }
  | { readonly empty: Holds };

/** A Reference sheet as it is written: a title, what it is about, and one table. */
export interface ReferenceTable {
  /** The name of the sheet, `CT Fees`. */
  readonly sheet: string;
  readonly title: string;
  readonly description: string;
  /** Widths in characters of the default font. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly lines: readonly (readonly ReferenceCell[])[];
}

/** The row of the headings in a sheet as it is written, counted from 0; the lines follow. */
export const HEADING_ROW = 3;

/** A Reference sheet as it was found in the workbook. */
export interface FoundTable {
  /** One of the names in `REFERENCE_SHEETS`. */
  readonly sheet: string;
  /** The column of each heading, counted from 0; a heading that the sheet has not is absent. */
  readonly columns: Readonly<Partial<Record<string, number>>>;
  readonly headingRow: number;
  readonly lines: readonly FoundLine[];
}

/** A line of it: the texts of its cells by heading, without the spaces around them, amounts as `£12.50` and days as `21/02/2027`. */
export interface FoundLine {
  /** Counted from 0. */
  readonly row: number;
  readonly texts: Readonly<Partial<Record<string, string>>>;
}

/** What is wrong with a cell of a Reference sheet; its value counts as not given. */
export interface InvalidValue {
  readonly sheet: string;
  /** The first is where to look first; none where the whole sheet is meant. */
  readonly cells: readonly Cell[];
  /** `value`: it cannot be read; `twice`: another line is for the same; `changed`: what the line was for was changed; `columns`: headings are missing. */
  readonly about: 'value' | 'twice' | 'changed' | 'columns';
  /** What is wrong and what to do, in words without the last full stop; of `twice` the other cell, of `changed` what it was for, of `columns` the headings. */
  readonly problem: string;
}
