import { cellAddress, type Cell } from '../../entries';
import type { Annotation, CellChange, ProductSheet, SheetContent, TableSheet } from '../../table';
import { WorkbookError, type LiveWorkbook, type ReadOptions, type SheetSummary, type Watcher } from '../../workbook';
import type { WorkerWorkbook } from './worker-workbook';

/** What the page shows of an open workbook. A new object for everything that changes. */
export interface WorkbookView {
  readonly sheets: readonly SheetSummary[];
  /** The sheet in front. */
  readonly front: string;
  /** The selected cell of the sheet in front. */
  readonly selected: Cell;
  /** Goes up whenever the content of any sheet may have changed. */
  readonly version: number;
  /** Goes up whenever the pane takes the user to a cell, which then has to come into view. */
  readonly journeys: number;
  /** Something was written that the user's file does not have yet. */
  readonly isUnsaved: boolean;
}

/** What the user makes of a cell: a text whatever it looks like, or what Excel would make of the typed text in its format. */
export interface CellEdit extends Cell {
  /** The text that the cell had. */
  readonly before: string;
  readonly after: string | { readonly typed: string };
}

const FIRST_CELL: Cell = { row: 0, column: 0 };

/** The workbook that the workbench shows: its cells are in the worker, what is in front and selected is here. */
export class OpenWorkbook implements LiveWorkbook {
  readonly #watchers = new Set<Watcher>();
  readonly #listeners = new Set<() => void>();
  readonly #selections = new Map<string, Cell>();
  #view: WorkbookView;

  private constructor(
    readonly file: WorkerWorkbook,
    sheets: readonly SheetSummary[],
  ) {
    const front = (sheets.find(({ visible }) => visible) ?? sheets[0])?.name ?? '';
    const nothingYet = { version: 0, journeys: 0, isUnsaved: false };
    this.#view = { sheets, front, selected: FIRST_CELL, ...nothingYet };
  }

  /** @param file a workbook that was opened */
  static async of(file: WorkerWorkbook): Promise<OpenWorkbook> {
    return new OpenWorkbook(file, await file.sheets());
  }

  readonly view = (): WorkbookView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The user selects a cell of the sheet in front. */
  select(cell: Cell): void {
    const { front, selected } = this.#view;
    if (selected.row === cell.row && selected.column === cell.column) return;
    this.#selections.set(front, cell);
    this.#change({ selected: cell });
    for (const watcher of this.#watchers) watcher.selected(front, cell);
  }

  /** The user brings a sheet to the front. */
  show(sheet: string): void {
    this.#change({ front: sheet, selected: this.#selections.get(sheet) ?? FIRST_CELL });
  }

  /**
   * The user changes a cell of the sheet in front. Gives the sentence that says why it was left alone; null where it was
   * changed.
   */
  async edit({ row, column, before, after }: CellEdit): Promise<string | null> {
    const sheet = this.#view.front;
    try {
      const [formula] =
        typeof after === 'string'
          ? await this.file.change(sheet, [{ row, column, before, after }])
          : await this.file.type(sheet, { row, column }, after.typed);
      if (formula)
        return `${cellAddress(formula)} holds a formula, and nothing was changed. Change the formula in Excel, or the cells that it reckons with.`;
    } catch (error) {
      if (error instanceof WorkbookError) return error.message;
      throw error;
    }
    await this.#written();
    for (const watcher of this.#watchers) watcher.changed(sheet);
    return null;
  }

  /** The user's file has everything now. */
  saved(): void {
    this.#change({ isUnsaved: false });
  }

  sheets(): Promise<readonly SheetSummary[]> {
    return this.file.sheets();
  }

  read(sheet: string, options?: ReadOptions): Promise<SheetContent> {
    return this.file.read(sheet, options);
  }

  async annotate(annotation: Annotation): Promise<void> {
    await this.file.annotate(annotation);
    await this.#written();
  }

  async writeSummary(summary: ProductSheet | null): Promise<void> {
    await this.file.writeSummary(summary);
    await this.#written();
  }

  async change(sheet: string, changes: readonly CellChange[]): Promise<readonly Cell[]> {
    const formulas = await this.file.change(sheet, changes);
    await this.#written();
    return formulas;
  }

  async writeSheets(sheets: readonly ProductSheet[]): Promise<void> {
    await this.file.writeSheets(sheets);
    await this.#written();
  }

  async append(table: TableSheet): Promise<void> {
    await this.file.append(table);
    await this.#written();
  }

  activeSheet(): Promise<string> {
    return Promise.resolve(this.#view.front);
  }

  async goTo(sheet: string, cell: Cell): Promise<void> {
    const found = (await this.sheets()).find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (!found) throw new WorkbookError(`The sheet '${sheet}' is no longer there. Check again.`);
    this.#selections.set(found.name, cell);
    this.#change({ front: found.name, selected: cell, journeys: this.#view.journeys + 1 });
    for (const watcher of this.#watchers) watcher.selected(found.name, cell);
  }

  watch(watcher: Watcher): Promise<() => void> {
    this.#watchers.add(watcher);
    return Promise.resolve(() => this.#watchers.delete(watcher));
  }

  settings(): Promise<unknown> {
    return this.file.settings();
  }

  async saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await this.file.saveSettings(settings);
    this.#change({ isUnsaved: true });
  }

  /** Nothing stands in the way of writing that the page could know before; what does is told by writing itself. */
  obstacle(): Promise<string | null> {
    return Promise.resolve(null);
  }

  async #written(): Promise<void> {
    const sheets = await this.file.sheets();
    const front = sheets.some(({ name }) => name === this.#view.front) ? {} : { front: sheets[0]?.name ?? '' };
    this.#change({ ...front, sheets, version: this.#view.version + 1, isUnsaved: true });
  }

  #change(change: Partial<WorkbookView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
