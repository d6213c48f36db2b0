import type { Cell } from '../../entries';
import type { Annotation, CellChange, ReportSheet, SheetContent, TableSheet } from '../../table';
import { WorkbookError, type ReadOptions, type SheetSummary, type Workbook } from '../../workbook';
import type { Answer, Answers, Asked, Question, SheetOutline, SheetSlice, ShownRow } from './messages';

/** Where questions go and answers come from: a worker, or in tests what stands for one. */
export interface Holder {
  post(question: Question): void;
  /** Called once, before anything is posted. `died` says that no answer will come any more. */
  listen(answered: (answer: Answer<never>) => void, died: () => void): void;
  stop(): void;
}

const DIED =
  'The part of this page that holds the workbook has stopped, perhaps for want of memory. Open the workbook again: what was changed since it was last saved has to be done anew.';

interface Waiting {
  readonly done: (value: never) => void;
  readonly failed: (reason: unknown) => void;
  readonly slice: (slice: SheetSlice) => void;
}

/** The page's side of a workbook that is file in a worker. Everything throws WorkbookError once that has stopped. */
export class WorkerWorkbook implements Workbook {
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #stopped = false;

  /** @param died called once when the worker stops by itself, with a sentence */
  constructor(
    private readonly holder: Holder,
    died: (sentence: string) => void,
  ) {
    holder.listen(
      (answer) => this.#take(answer),
      () => {
        if (this.#stopped) return;
        this.stop();
        died(DIED);
      },
    );
  }

  /** Throws WorkbookError where the bytes are no workbook that can be used. The bytes are given away. */
  async open(bytes: Uint8Array): Promise<void> {
    await this.#ask<'open'>({ ask: 'open', bytes });
  }

  sheets(): Promise<readonly SheetSummary[]> {
    return this.#ask<'sheets'>({ ask: 'sheets' });
  }

  async read(sheet: string, { onProgress, signal }: ReadOptions = {}): Promise<SheetContent> {
    signal?.throwIfAborted();
    const values: SheetContent['values'][number][] = [];
    const formats: SheetContent['formats'][number][] = [];
    const shown: SheetContent['shown'][number][] = [];
    const rest = await this.#ask<'read'>(
      { ask: 'read', sheet },
      {
        slice: (slice) => {
          values.push(...slice.values);
          formats.push(...slice.formats);
          shown.push(...slice.shown);
          if (!signal?.aborted) onProgress?.(values.length, slice.rows);
        },
        signal,
      },
    );
    return { ...rest, values, formats, shown };
  }

  outline(sheet: string): Promise<SheetOutline> {
    return this.#ask<'outline'>({ ask: 'outline', sheet });
  }

  rows(sheet: string, first: number, count: number): Promise<readonly ShownRow[]> {
    return this.#ask<'rows'>({ ask: 'rows', sheet, first, count });
  }

  async apply(annotation: Annotation): Promise<void> {
    await this.#ask<'apply'>({ ask: 'apply', annotation });
  }

  change(sheet: string, changes: readonly CellChange[]): Promise<readonly Cell[]> {
    return this.#ask<'change'>({ ask: 'change', sheet, changes });
  }

  /** Types into a cell; what the text becomes follows from the cell's format. Gives the cell where a formula stands there. */
  type(sheet: string, { row, column }: Cell, text: string): Promise<readonly Cell[]> {
    return this.#ask<'type'>({ ask: 'type', sheet, cell: { row, column }, text });
  }

  async writeForms(sheets: readonly ReportSheet[]): Promise<void> {
    await this.#ask<'forms'>({ ask: 'forms', sheets });
  }

  async append(table: TableSheet): Promise<void> {
    await this.#ask<'append'>({ ask: 'append', table });
  }

  settings(): Promise<unknown> {
    return this.#ask<'settings'>({ ask: 'settings' });
  }

  async saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#ask<'keep'>({ ask: 'keep', settings });
  }

  toBytes(): Promise<Uint8Array> {
    return this.#ask<'bytes'>({ ask: 'bytes' });
  }

  /** Ends the worker; whoever still waits is told. */
  stop(): void {
    this.#stopped = true;
    this.holder.stop();
    for (const { failed } of this.#waiting.values()) failed(new WorkbookError(DIED));
    this.#waiting.clear();
  }

  #ask<Name extends Asked['ask']>(
    asked: Asked & { readonly ask: Name },
    { slice = () => undefined, signal }: Partial<Pick<Waiting, 'slice'>> & { signal?: AbortSignal | undefined } = {},
  ): Promise<Answers[Name]> {
    if (this.#stopped) return Promise.reject(new WorkbookError(DIED));
    const id = this.#next++;
    return new Promise<Answers[Name]>((done, failed) => {
      this.#waiting.set(id, { done, failed, slice });
      signal?.addEventListener('abort', () => {
        if (this.#waiting.delete(id)) failed(signal.reason);
      });
      this.holder.post({ ...asked, id });
    });
  }

  #take(answer: Answer<never>): void {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return;
    if (answer.answer === 'slice') {
      waiting.slice(answer.slice);
      return;
    }
    this.#waiting.delete(answer.id);
    if (answer.answer === 'done') waiting.done(answer.value);
    else waiting.failed(answer.isForUser ? new WorkbookError(answer.message) : new Error(answer.message));
  }
}
