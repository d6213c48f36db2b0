import type { Cell } from './field';
import type { Field } from './field-table';

/** A cell that was read for a field, with its text as read: without stray spaces. */
export interface StoredCell extends Cell {
  readonly field: Field;
  readonly text: string;
}

/** A cell whose text has spaces around it, or runs of them within. */
export interface StraySpacedCell extends StoredCell {
  /** The text as it stands in the cell. */
  readonly raw: string;
}

/** A cell that lies in a merged area and is not its first: it holds nothing, whatever it seems to show. */
export interface MergedAwayCell extends Cell {
  readonly field: Field;
}

/** How the cells of a column are stored, by sheet row; empty cells are in none of the lists. */
export interface ColumnStorage {
  readonly field: Field;
  readonly column: number;
  readonly texts: readonly number[];
  readonly numbers: readonly StoredCell[];
  /** Rows whose cell holds a day; only for dates of birth. */
  readonly days: readonly number[];
}

/** What the sheet's cells are besides their texts, of the columns and candidate rows that were read. */
export interface CellStorage {
  /** The columns of identifiers, codes and dates of birth. */
  readonly columns: readonly ColumnStorage[];
  /** Cells of identifiers and codes that Excel took for a day: `5835-01` becomes January 5835. */
  readonly numbersAsDates: readonly StoredCell[];
  /** Cells that hold a formula as plain text. */
  readonly formulaTexts: readonly StoredCell[];
  readonly straySpaced: readonly StraySpacedCell[];
  readonly mergedAway: readonly MergedAwayCell[];
  /** Candidate rows that are hidden or filtered out. */
  readonly hiddenRows: readonly number[];
}

/** A sheet of which nothing is to be said. */
export const PLAIN_CELLS: CellStorage = {
  columns: [],
  numbersAsDates: [],
  formulaTexts: [],
  straySpaced: [],
  mergedAway: [],
  hiddenRows: [],
};
