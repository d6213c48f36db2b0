import type { Annotation, SheetContent } from '../table';

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
}

/** A workbook that cannot be used; the message is a sentence that says why and what to do. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
}
