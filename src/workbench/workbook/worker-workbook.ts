import type { NamedBytes } from '../../edi';
import type { Cell } from '../../entries';
import {
  connect,
  receiveSheet,
  throwWorkbookError,
  type Peer,
  type SheetRest,
  type SheetSlice,
  type WorkerPort,
} from '../../taskpane';
import type { Annotation, CellChange, Filling, ProductSheet, SheetContent, TableSheet } from '../../table';
import { WorkbookError, type ReadOptions, type SheetSummary, type WorkbookReader } from '../../workbook';
import type { Like, RowMove } from '../../workbook/file';
import type {
  Changed,
  EnteredCell,
  OpenedAs,
  RangeAsked,
  SheetOutline,
  ShownRow,
  Undone,
  WorkbookWorker,
} from './messages';
import type { Direction } from './search-cells';
import type { Step, UndoState } from './undo-history';
import { openingWords } from '../words/page';

/** The page's side of a workbook that is held in a worker. Everything throws WorkbookError once that has stopped. */
export class WorkerWorkbook implements WorkbookReader {
  readonly #worker: Peer<WorkbookWorker>;
  #isStopped = false;

  /** @param died called once when the worker stops by itself, with a sentence */
  constructor(
    private readonly port: WorkerPort,
    died: (sentence: string) => void,
  ) {
    this.#worker = connect<WorkbookWorker, object>(
      port,
      {},
      {
        died: () => {
          if (this.#isStopped) return;
          this.stop();
          died(openingWords.stopped);
        },
      },
    );
  }

  /** Throws WorkbookError where the file is neither a workbook nor a text of values that can be used. */
  open(file: NamedBytes): Promise<OpenedAs> {
    return this.#ask('open', file);
  }

  sheets(): Promise<readonly SheetSummary[]> {
    return this.#ask('sheets', null);
  }

  async read(sheet: string, { onProgress, signal }: ReadOptions = {}): Promise<SheetContent> {
    signal?.throwIfAborted();
    return receiveSheet(
      (onPart) => this.#worker.ask('read', sheet, { onPart, signal }),
      (read, rows) => {
        if (!signal?.aborted) onProgress?.(read, rows);
      },
    );
  }

  /** Gives the slices of a sheet as they come, and keeps nothing of them. */
  readInSlices(sheet: string, onSlice: (slice: SheetSlice) => void, signal: AbortSignal): Promise<SheetRest> {
    return this.#worker.ask('read', sheet, { onPart: onSlice, signal }).catch(throwWorkbookError);
  }

  outline(sheet: string): Promise<SheetOutline> {
    return this.#ask('outline', sheet);
  }

  rows(sheet: string, first: number, count: number): Promise<readonly ShownRow[]> {
    return this.#ask('rows', { sheet, first, count });
  }

  find(sheet: string, text: string): Promise<readonly Cell[]> {
    return this.#ask('find', { sheet, text });
  }

  /** Where Ctrl and an arrow go. */
  edge(sheet: string, from: Cell, direction: Direction): Promise<Cell> {
    return this.#ask('edge', { sheet, from, direction });
  }

  /** Cells as they are shown. */
  texts(range: RangeAsked): Promise<readonly ShownRow[]> {
    return this.#ask('texts', range);
  }

  /** The length of the longest text of a column. */
  longest(sheet: string, column: number): Promise<number> {
    return this.#ask('longest', { sheet, column });
  }

  annotate(annotations: readonly Annotation[], step: Step): Promise<UndoState> {
    return this.#ask('annotate', { annotations, step });
  }

  writeSummary(summary: ProductSheet | null, step: Step): Promise<UndoState> {
    return this.#ask('writeSummary', { summary, step });
  }

  change(sheet: string, changes: readonly CellChange[], step: Step): Promise<Changed> {
    return this.#ask('change', { sheet, changes, step });
  }

  fill(filling: Filling, step: Step): Promise<UndoState> {
    return this.#ask('fill', { filling, step });
  }

  /** Types texts into cells; what each becomes follows from its format, and from the cells around it. */
  enter(sheet: string, cells: readonly EnteredCell[], step: Step): Promise<Changed> {
    return this.#ask('enter', { sheet, cells, step });
  }

  /** Puts rows into a sheet, or takes them out of it. */
  moveRows(sheet: string, move: RowMove, like: Like, step: Step): Promise<UndoState> {
    return this.#ask('moveRows', { sheet, move, like, step });
  }

  /** @param width of the column, in pixels */
  setWidth(sheet: string, column: number, width: number, step: Step): Promise<UndoState> {
    return this.#ask('setWidth', { sheet, column, width, step });
  }

  writeSheets(sheets: readonly ProductSheet[], step: Step): Promise<UndoState> {
    return this.#ask('writeSheets', { sheets, step });
  }

  append(table: TableSheet, step: Step): Promise<UndoState> {
    return this.#ask('append', { table, step });
  }

  /** Takes back, or does again, the last step. */
  undo(which: 'undo' | 'redo'): Promise<Undone> {
    return this.#ask(which, null);
  }

  settings(): Promise<unknown> {
    return this.#ask('settings', null);
  }

  saveSettings(settings: Readonly<Record<string, unknown>>, step: Step): Promise<UndoState> {
    return this.#ask('saveSettings', { settings, step });
  }

  toBytes(): Promise<Uint8Array> {
    return this.#ask('bytes', null);
  }

  /** Ends the worker; whoever still waits is told. */
  stop(): void {
    this.#isStopped = true;
    this.port.stop();
    this.#worker.end(new WorkbookError(openingWords.stopped));
  }

  #ask<Name extends keyof WorkbookWorker>(
    name: Name,
    takes: WorkbookWorker[Name]['takes'],
  ): Promise<WorkbookWorker[Name]['gives']> {
    return this.#worker.ask(name, takes).catch(throwWorkbookError);
  }
}
