import type { ReportSheet, SheetContent, TableSheet } from '../../table';
import { WorkbookError, type SheetSummary, type Workbook } from '../../workbook';
import type { SheetSlice } from './messages';

/**
 * The open workbook as the worker has it: sheets come from the pane, in slices, when they are asked for. What is to be
 * appended, and what the officer fills in, is given back to the pane; nothing else can be written.
 */
export class WorkbookSnapshot implements Workbook {
  readonly #toAppend: TableSheet[] = [];
  readonly #forms: ReportSheet[] = [];
  readonly #asked = new Map<string, Asked>();

  /** @param ask asks the pane for the rows of a sheet */
  constructor(
    private readonly summaries: readonly SheetSummary[],
    private readonly ask: (sheet: string) => void,
  ) {}

  sheets(): Promise<readonly SheetSummary[]> {
    return Promise.resolve(this.summaries);
  }

  read(sheet: string): Promise<SheetContent> {
    const known = this.#asked.get(sheet);
    if (known) return known.content;
    const asked = new Asked(sheet);
    this.#asked.set(sheet, asked);
    this.ask(sheet);
    return asked.content;
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

  /** The next rows of a sheet. */
  take(slice: SheetSlice): void {
    this.#asked.get(slice.name)?.take(slice);
  }

  refuse(sheet: string, message: string): void {
    this.#asked.get(sheet)?.refuse(message);
  }

  /** The sheet that was read last. */
  last(): Promise<SheetContent> | null {
    return [...this.#asked.values()].at(-1)?.content ?? null;
  }

  apply = notHere;
  change = notHere;
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('The worker has a copy of the workbook and writes nothing.'));
}

/** A sheet on its way. */
class Asked {
  readonly #values: SheetContent['values'][number][] = [];
  readonly #formats: SheetContent['formats'][number][] = [];
  readonly #shown: SheetContent['shown'][number][] = [];
  #resolve: (content: SheetContent) => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;
  readonly content = new Promise<SheetContent>((resolve, reject) => {
    this.#resolve = resolve;
    this.#reject = reject;
  });

  constructor(private readonly name: string) {}

  take({ values, formats, shown, hiddenRows, merges, isLast }: SheetSlice): void {
    this.#values.push(...values);
    this.#formats.push(...formats);
    this.#shown.push(...shown);
    if (!isLast) return;
    const { name } = this;
    this.#resolve({ name, values: this.#values, formats: this.#formats, shown: this.#shown, hiddenRows, merges });
  }

  refuse(message: string): void {
    this.#reject(new WorkbookError(message));
  }
}
