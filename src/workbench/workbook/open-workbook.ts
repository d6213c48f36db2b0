import type { Cell } from '../../entries';
import type { Area } from '../../excel-values';
import {
  rowsBetween,
  type Annotation,
  type CellChange,
  type Filling,
  type ProductSheet,
  type SheetContent,
  type TableSheet,
} from '../../table';
import type { UndoSteps } from '../../taskpane';
import { WorkbookError, type LiveWorkbook, type ReadOptions, type SheetSummary, type Watcher } from '../../workbook';
import { formulasKept, undoFirst } from '../words/grid';
import type { RowMove } from '../../workbook/file';
import { areaOfCells, areaOfCell } from './cell-areas';
import type { EnteredCell } from './messages';
import { movedReading } from './moved-reading';
import type { Step, StepAbout, StepKind, UndoState } from './undo-history';
import { Unsaved } from './unsaved';
import type { WorkerWorkbook } from './worker-workbook';
import { openingWords } from '../words/page';

/** How the pane reads a sheet, as far as the grid shows it. */
export interface SheetReading {
  /** Counted from 0. */
  readonly headingRow: number;
  /** The columns by which a candidate is known. */
  readonly nameColumns: readonly number[];
  /** The rows with findings, ascending; null where the sheet was not checked. */
  readonly found: readonly number[] | null;
}

/** What the page shows of an open workbook. A new object for everything that changes. */
export interface WorkbookView {
  readonly sheets: readonly SheetSummary[];
  /** The sheet in front. */
  readonly front: string;
  /** The selected cell of the sheet in front: what is typed goes there. */
  readonly selected: Cell;
  /** The selected range, which the selected cell lies in. */
  readonly range: Area;
  /** The cell that has to be in view after it was selected: where the range was extended to; null for none. */
  readonly follow: Cell | null;
  /** Goes up whenever the content of any sheet may have changed. */
  readonly version: number;
  /** Goes up whenever the user is taken to a cell, which then has to come into view. */
  readonly journeys: number;
  /** Something was written that the user's file does not have yet. */
  readonly isUnsaved: boolean;
  readonly undo: UndoState;
  /** How the pane reads sheets, by their names. */
  readonly readings: ReadonlyMap<string, SheetReading>;
}

const FIRST_CELL: Cell = { row: 0, column: 0 };
const NOTHING_DONE: UndoState = { undo: null, redo: null, end: null };

type Selection = Pick<WorkbookView, 'selected' | 'range' | 'follow'>;

/** The workbook that the workbench shows: its cells are in the worker, what is in front and selected is here. */
export class OpenWorkbook implements LiveWorkbook {
  readonly #watchers = new Set<Watcher>();
  readonly #listeners = new Set<() => void>();
  readonly #selections = new Map<string, Selection>();
  readonly #unsaved = new Unsaved();
  #view: WorkbookView;
  #steps = 0;
  #hasDraft = false;
  unsavedFiles = 0;
  /** What the pane writes now, and when it is done. */
  #paneStep: { readonly step: Step; readonly done: Promise<void> } | null = null;

  private constructor(
    readonly file: WorkerWorkbook,
    sheets: readonly SheetSummary[],
  ) {
    const front = (sheets.find(({ visible }) => visible) ?? sheets[0])?.name ?? '';
    const nothingYet = { version: 0, journeys: 0, isUnsaved: false, undo: NOTHING_DONE, readings: new Map() };
    this.#view = { sheets, front, ...selectionOf(FIRST_CELL), ...nothingYet };
  }

  /** @param file a workbook that was opened */
  static async of(file: WorkerWorkbook): Promise<OpenWorkbook> {
    return new OpenWorkbook(file, await file.sheets());
  }

  readonly view = (): WorkbookView => this.#view;

  version(): number | null {
    return this.#unsaved.isUnderWay ? null : this.#unsaved.now;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The user selects a cell of the sheet in front, or a range around it. */
  select(cell: Cell, range: Area = areaOfCell(cell), follow: Cell | null = cell): void {
    const { front, selected, range: before } = this.#view;
    const isSameCell = selected.row === cell.row && selected.column === cell.column;
    if (isSameCell && isSameArea(range, before)) return;
    this.#select(front, { selected: cell, range, follow });
    if (!isSameCell) for (const watcher of this.#watchers) watcher.selected(front, cell);
  }

  /** The pane read sheets. */
  setReadings(readings: WorkbookView['readings']): void {
    this.#change({ readings });
  }

  /** The user brings a sheet to the front. */
  show(sheet: string): void {
    this.#change({ front: sheet, ...(this.#selections.get(sheet) ?? selectionOf(FIRST_CELL)) });
  }

  /**
   * The user enters texts into cells of the sheet in front, as one step. Gives the sentence that says what was left alone and why;
   * null where all was entered.
   */
  async enter(cells: readonly EnteredCell[], what: StepKind = 'typed'): Promise<string | null> {
    const sheet = this.#view.front;
    const area = areaOfCells(cells);
    if (area === null) return null;
    const step = this.#newStep({ what, place: { sheet, area } });
    const { formulas } = await this.#unsaved
      .during(
        () => this.file.enter(sheet, cells, step),
        (changed) => changed.formulas.length < cells.length,
      )
      .then(async (changed) => {
        if (changed.formulas.length < cells.length) await this.#written(changed.undo);
        return changed;
      });
    if (formulas.length < cells.length) this.#tellWatchers(sheet);
    return formulas.length === 0 ? null : formulasKept(formulas, cells.length);
  }

  /**
   * The user puts in as many rows as are selected above them, or takes those out. Throws WorkbookError with a sentence where something
   * of the sheet stands in the way.
   */
  async moveRows(kind: RowMove['kind'], { top, bottom }: Pick<Area, 'top' | 'bottom'>): Promise<void> {
    const { front: sheet, range, readings } = this.#view;
    const move: RowMove = { kind, at: top, count: bottom - top + 1 };
    const what = kind === 'insert' ? 'inserted' : 'deleted';
    const step = this.#newStep({ what, place: { sheet, area: { ...range, top, bottom } } });
    // Below the headings, new rows look like the candidates' and not like the headings.
    const like = readings.get(sheet)?.headingRow === top - 1 ? 'below' : 'above';
    const undo = await this.#unsaved.during(() => this.file.moveRows(sheet, move, like, step));
    this.#moveReading(sheet, move);
    await this.#written(undo);
    this.#tellWatchers(sheet);
  }

  /** The user gives a column of the sheet in front a width, in pixels. */
  async setWidth(column: number, width: number): Promise<void> {
    const { front: sheet } = this.#view;
    const area = { top: 0, left: column, bottom: 0, right: column };
    const step = this.#newStep({ what: 'widened', place: { sheet, area } });
    await this.#written(await this.#unsaved.during(() => this.file.setWidth(sheet, column, width, step)));
  }

  /** Takes back, or does again, the last step of whoever did it. Gives what it was; null where there is none. */
  async restore(which: 'undo' | 'redo'): Promise<StepAbout | null> {
    await this.#paneStep?.done;
    const { about, undo } = await this.#unsaved.during(
      () => this.file.undo(which),
      (undone) => undone.about !== null,
    );
    if (about === null) return null;
    const move = moveOf(about, which);
    if (move && about.place) this.#moveReading(about.place.sheet, move);
    await this.#written(undo);
    this.#tellWatchers(about.place?.sheet ?? null);
    if (about.place && this.#view.sheets.some(({ name }) => name === about.place?.sheet)) {
      const { sheet, area } = about.place;
      const first = { row: area.top, column: area.left };
      this.#goTo(sheet, { selected: first, range: area, follow: first });
    }
    return about;
  }

  /** The steps of the pane. */
  readonly undoSteps: UndoSteps = {
    write: async (what, isConsequence, act) => {
      const step: Step = {
        ...this.#newStep({ what, place: null }),
        ...(isConsequence ? { follows: 'consequence' } : {}),
      };
      let end = (): void => undefined;
      this.#paneStep = { step, done: new Promise((resolve) => (end = resolve)) };
      try {
        await act();
      } finally {
        this.#paneStep = null;
        end();
      }
      return this.#view.undo.undo?.id === step.id ? step.id : null;
    },
    takeBack: async (step) => {
      if (this.#view.undo.undo?.id !== step) return undoFirst;
      await this.restore('undo');
      return null;
    },
  };

  /** The bytes of the workbook as it is now; `saved` is told the number that comes with them once the user's file has them. */
  async toSave(): Promise<{ readonly bytes: Uint8Array; readonly upTo: number }> {
    const upTo = this.#unsaved.now;
    return { bytes: await this.file.toBytes(), upTo };
  }

  /** The user's file has everything that was written up to then. */
  saved(upTo: number): void {
    this.#unsaved.saved(upTo);
    this.#change({ isUnsaved: this.#unsaved.any });
  }

  /** It was opened with changes that the user's file does not have. */
  markUnsaved(): void {
    this.#unsaved.mark();
    this.#change({ isUnsaved: true });
  }

  /** Entry files were made that are not saved yet. */
  setUnsavedFiles(files: number): void {
    this.unsavedFiles = files;
  }

  /** A text is being typed into a cell. */
  setDraft(hasDraft: boolean): void {
    this.#hasDraft = hasDraft;
  }

  /** Something would be lost if the page were closed now. */
  get isAtRisk(): boolean {
    return this.#unsaved.any || this.#unsaved.isUnderWay || this.#hasDraft;
  }

  sheets(): Promise<readonly SheetSummary[]> {
    return this.file.sheets();
  }

  read(sheet: string, options?: ReadOptions): Promise<SheetContent> {
    return this.file.read(sheet, options);
  }

  annotate(...annotations: readonly Annotation[]): Promise<void> {
    return this.#write((step) => this.file.annotate(annotations, step));
  }

  writeSummary(summary: ProductSheet | null): Promise<void> {
    return this.#write((step) => this.file.writeSummary(summary, step));
  }

  async change(sheet: string, changes: readonly CellChange[]): Promise<readonly Cell[]> {
    const { formulas, undo } = await this.#unsaved.during(() => this.file.change(sheet, changes, this.#stepNow()));
    await this.#written(undo);
    return formulas;
  }

  async fill(filling: Filling): Promise<void> {
    const { sheet, newRows } = filling;
    const count = rowsBetween(newRows);
    const undo = await this.#unsaved.during(() => this.file.fill(filling, this.#stepNow()));
    if (newRows !== null && count > 0) this.#moveReading(sheet, { kind: 'insert', at: newRows.first, count });
    await this.#written(undo);
  }

  writeSheets(sheets: readonly ProductSheet[]): Promise<void> {
    return this.#write((step) => this.file.writeSheets(sheets, step));
  }

  append(table: TableSheet): Promise<void> {
    return this.#write((step) => this.file.append(table, step));
  }

  activeSheet(): Promise<string> {
    return Promise.resolve(this.#view.front);
  }

  async goTo(sheet: string, cell: Cell): Promise<void> {
    const found = (await this.sheets()).find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (!found) throw new WorkbookError(openingWords.noSheet(sheet));
    this.#goTo(found.name, selectionOf(cell));
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
    const step: Step = this.#paneStep?.step ?? { ...this.#newStep({ what: 'marks', place: null }), follows: 'choice' };
    const undo = await this.#unsaved.during(() => this.file.saveSettings(settings, step));
    this.#change({ isUnsaved: this.#unsaved.any, undo });
  }

  /** Nothing stands in the way of writing that the page could know before; what does is told by writing itself. */
  obstacle(): Promise<string | null> {
    return Promise.resolve(null);
  }

  async #write(write: (step: Step) => Promise<UndoState>): Promise<void> {
    const undo = await this.#unsaved.during(() => write(this.#stepNow()));
    await this.#written(undo);
  }

  async #written(undo: UndoState): Promise<void> {
    const sheets = await this.file.sheets();
    const front = sheets.some(({ name }) => name === this.#view.front) ? {} : { front: sheets[0]?.name ?? '' };
    this.#change({ ...front, sheets, version: this.#view.version + 1, isUnsaved: this.#unsaved.any, undo });
  }

  #moveReading(sheet: string, move: RowMove): void {
    const reading = this.#view.readings.get(sheet);
    if (reading) this.setReadings(new Map([...this.#view.readings, [sheet, movedReading(reading, move)]]));
  }

  #stepNow(): Step {
    return this.#paneStep?.step ?? this.#newStep({ what: 'fixes', place: null });
  }

  #newStep(about: StepAbout): Step {
    this.#steps += 1;
    return { id: this.#steps, about };
  }

  #goTo(sheet: string, selection: Selection): void {
    this.#select(sheet, selection, { journeys: this.#view.journeys + 1 });
  }

  #select(front: string, selection: Selection, more: Partial<WorkbookView> = {}): void {
    this.#selections.set(front, selection);
    this.#change({ front, ...selection, ...more });
  }

  #tellWatchers(sheet: string | null): void {
    for (const watcher of this.#watchers) watcher.changed(sheet);
  }

  #change(change: Partial<WorkbookView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function selectionOf(cell: Cell): Selection {
  return { selected: cell, range: areaOfCell(cell), follow: cell };
}

/** How rows move when a step is taken back, or done again; null for one that moves none. */
function moveOf({ what, place }: StepAbout, which: 'undo' | 'redo'): RowMove | null {
  if (place === null || (what !== 'inserted' && what !== 'deleted')) return null;
  const { top, bottom } = place.area;
  const isIn = (what === 'inserted') === (which === 'redo');
  return { kind: isIn ? 'insert' : 'delete', at: top, count: bottom - top + 1 };
}

function isSameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
