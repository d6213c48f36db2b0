import type { Cell } from '../entries';
import type { Annotation, CellChange, ReportSheet, SheetContent } from '../table';

export interface SheetSummary {
  readonly name: string;
  readonly visible: boolean;
}

/**
 * An open workbook, whatever holds it: Excel itself or the bytes of a file. Adapters translate, they decide nothing.
 */
export interface Workbook {
  /** In the order of the tabs. */
  sheets(): Promise<readonly SheetSummary[]>;
  /** The sheet as it is now. Throws WorkbookError where there is none of that name or it is too large. */
  read(sheet: string): Promise<SheetContent>;
  /** Writes marks, columns and report sheets, replacing what the product wrote before and nothing else. */
  apply(annotation: Annotation): Promise<void>;
  /**
   * Changes the content of the user's own cells, where they are asked for it; looks stay but for the number format. Returns
   * the cells that were left alone because they hold formulas. Throws WorkbookError where the workbook cannot be written to.
   */
  change(sheet: string, changes: readonly CellChange[]): Promise<readonly Cell[]>;
  /**
   * Writes sheets that the user fills in: unlike reports they stay until they are written again, which replaces what stands
   * in them. Throws WorkbookError, and writes none, where the user has a sheet of that name.
   */
  writeForms(sheets: readonly ReportSheet[]): Promise<void>;
}

/** A workbook that cannot be used; the message is a sentence that says why and what to do. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
}
