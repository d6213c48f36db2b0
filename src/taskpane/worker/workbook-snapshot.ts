import type { SheetContent } from '../../table';
import type { SheetSummary, WorkbookReader } from '../../workbook';

/** The open workbook as the worker reads it: sheets come from the page when they are asked for, once each. */
export class WorkbookSnapshot implements WorkbookReader {
  readonly #read = new Map<string, Promise<SheetContent>>();

  constructor(
    private readonly summaries: readonly SheetSummary[],
    private readonly readSheet: (sheet: string) => Promise<SheetContent>,
  ) {}

  sheets(): Promise<readonly SheetSummary[]> {
    return Promise.resolve(this.summaries);
  }

  read(sheet: string): Promise<SheetContent> {
    const known = this.#read.get(sheet);
    if (known) return known;
    const content = this.readSheet(sheet);
    this.#read.set(sheet, content);
    // What went wrong once may go well the next time.
    content.catch(() => this.#read.delete(sheet));
    return content;
  }

  /** The sheet that was read last. */
  last(): Promise<SheetContent> | null {
    return [...this.#read.values()].at(-1) ?? null;
  }
}
