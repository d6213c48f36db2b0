import type { ReportSheet, SheetContent, TableSheet } from '../../table';
import type { SheetSummary, Workbook } from '../../workbook';

/**
 * The open workbook as the worker has it: sheets come from the page when they are asked for, once each. What is to be appended,
 * and what the officer fills in, is given back to the page; nothing else can be written.
 */
export class WorkbookSnapshot implements Workbook {
  readonly #toAppend: TableSheet[] = [];
  readonly #forms: ReportSheet[] = [];
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
    return content;
  }

  append(sheet: TableSheet): Promise<void> {
    this.#toAppend.push(sheet);
    return Promise.resolve();
  }

  /** What was to be appended since this was asked the last time. */
  takeAppended(): readonly TableSheet[] {
    return this.#toAppend.splice(0);
  }

  writeForms(sheets: readonly ReportSheet[]): Promise<void> {
    this.#forms.push(...sheets);
    return Promise.resolve();
  }

  /** The sheets for the officer to fill in that were to be written since this was asked the last time. */
  takeForms(): readonly ReportSheet[] {
    return this.#forms.splice(0);
  }

  /** The sheet that was read last. */
  last(): Promise<SheetContent> | null {
    return [...this.#read.values()].at(-1) ?? null;
  }

  apply = notHere;
  change = notHere;
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('The worker has a copy of the workbook and writes nothing.'));
}
