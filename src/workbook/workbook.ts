import { UserError, type Cell } from '../entries';
import type { Annotation, CellChange, Filling, ProductSheet, SheetContent, TableSheet } from '../table';

export interface SheetSummary {
  readonly name: string;
  readonly visible: boolean;
  /** Hidden by a program, so that Excel does not offer it among the sheets to unhide. */
  readonly isVeryHidden?: true;
}

/** What can be read of an open workbook. */
export interface WorkbookReader {
  /** In the order of the tabs. */
  sheets(): Promise<readonly SheetSummary[]>;
  /**
   * The sheet as it is now. Throws WorkbookError where there is none of that name or it is too large, and the signal's
   * reason once that is aborted.
   */
  read(sheet: string, options?: ReadOptions): Promise<SheetContent>;
}

/**
 * An open workbook, whatever holds it: Excel itself or the bytes of a file. Adapters translate, they decide nothing.
 */
export interface Workbook extends WorkbookReader {
  /**
   * Writes marks and columns beside the content of sheets, each another, replacing what the product wrote there before and nothing else.
   * Throws WorkbookError where a sheet cannot be written to; a file is left as it was then, and Excel has those before it.
   */
  annotate(...annotations: readonly Annotation[]): Promise<void>;
  /**
   * Writes the sheet that sums a check up, in place of the one before; null takes that out. Throws WorkbookError, and writes
   * nothing, where the user has a sheet of that name.
   */
  writeSummary(summary: ProductSheet | null): Promise<void>;
  /**
   * Changes the content of the user's own cells, where they are asked for it; looks stay but for the number format. Returns
   * the cells that were left alone because they hold formulas. Throws WorkbookError where the workbook cannot be written to.
   */
  change(sheet: string, changes: readonly CellChange[]): Promise<readonly Cell[]>;
  /**
   * Fills empty cells of the user's own, and changes nothing else: a text stays one, a number takes the number format of the cell that it is
   * like. A table that ends above new rows grows over them. Throws WorkbookError, and writes nothing, where one of the cells is not empty, or
   * the table ends in a row of totals.
   */
  fill(filling: Filling): Promise<void>;
  /**
   * Writes sheets that are kept, such as reports and sheets to fill in: unlike the summary they stay until they are written
   * again, which replaces what stands in them. Throws WorkbookError, and writes none, where the user has a sheet of that name.
   */
  writeSheets(sheets: readonly ProductSheet[]): Promise<void>;
  /**
   * Adds the lines below the headings of the given sheet to the sheet of that name: each value into the column with the same
   * heading, wherever that stands, below the last line that is filled; the sheet's table grows over them. Nothing that stands
   * there is changed. Where there is no sheet of that name it is written whole. Throws WorkbookError, and writes nothing, where
   * the sheet of that name has not those headings.
   */
  append(sheet: TableSheet): Promise<void>;
}

export interface ReadOptions {
  /** Called as the reading goes on; adapters that read at one go never call it. */
  readonly onProgress?: (rowsRead: number, rows: number) => void;
  readonly signal?: AbortSignal;
}

/** What the user does in an open workbook. A hint that something changed, never the change itself: read again. */
export interface Watcher {
  /** Something in a sheet was changed by somebody else than the product; null where it is not known which sheet. */
  changed(sheet: string | null): void;
  /** Another cell was selected. */
  selected(sheet: string, cell: Cell): void;
}

/** A workbook that the user has open and works in: the one in Excel, or the one in the workbench. */
export interface LiveWorkbook extends Workbook {
  /**
   * Another number whenever the content of a sheet may be another than before; null while something is being written. Absent where it cannot be
   * known, as in Excel, which tells nothing of values that it calculates anew.
   */
  version?(): number | null;
  /** The name of the sheet in front. */
  activeSheet(): Promise<string>;
  /** Brings a sheet to the front and selects a cell of it. Throws WorkbookError where the sheet is gone. */
  goTo(sheet: string, cell: Cell): Promise<void>;
  /** Tells the watcher what the user does, until the function that is returned is called. */
  watch(watcher: Watcher): Promise<() => void>;
  /** The choices kept with the workbook, as they were saved: JSON, not yet checked; null where there are none. */
  settings(): Promise<unknown>;
  /** Keeps choices with the workbook: column headings and options, never personal data. Called only on a click. */
  saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
  /**
   * Why nothing can be written to a sheet now, in a sentence with what to do; null where it can. Without a sheet: to the
   * workbook, into sheets of the product's own.
   */
  obstacle(sheet: string | null): Promise<string | null>;
  /**
   * What could not be done beside what was asked for since this was asked before, in sentences: nothing that was written hangs on it.
   * Absent where there is never any.
   */
  remarks?(): readonly string[];
}

/** A workbook that cannot be used; the message is a sentence that says why and what to do. */
export class WorkbookError extends UserError {
  override readonly name = 'WorkbookError';
}
