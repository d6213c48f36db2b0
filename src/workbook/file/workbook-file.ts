import type { Cell } from '../../entries';
import type { Area } from '../../excel-values';
import type { Annotation, CellChange, Filling, ProductSheet, SheetContent, TableSheet } from '../../table';
import type { SheetSummary, Workbook } from '../workbook';
import { appendLines } from './write/append-lines';
import { annotate } from './write/annotate';
import { changeCellsIn, type TypedCell } from './write/change-cells';
import { fillCellsIn } from './write/fill-cells';
import { readSettings, writeSettings } from './write/kept-settings';
import { writeSheets, writeNew } from './write/write-sheets';
import { setWidthIn } from './write/set-width';
import { writeSummary } from './write/write-summary';
import { guardedEntries } from './guard/guard';
import { readCellLooks } from './read/cell-looks';
import { readNumberFormats } from './read/number-formats';
import { changeBetween, repeat, revert, type PartsChange } from './history/parts-change';
import { Parts } from './package/parts';
import { relationshipsPart } from './package/relationships';
import { KeptSheets } from './read/kept-sheets';
import { lockedCell } from './read/locked-cells';
import { readMarks } from './read/read-marks';
import { readLayout, type SheetLayout } from './read/sheet-layout';
import { WorkbookDraft } from './write/workbook-draft';
import { writtenBefore } from './write/written-names';
import { readSheet, type SharedTables } from './read/read-sheet';
import type { Like } from './rows/move-cells';
import { moveRowsIn } from './rows/move-rows';
import { putInRows } from './rows/put-in-rows';
import type { RowMove } from './rows/row-move';
import { readSharedStrings } from './read/shared-strings';
import { findSheet, readWorkbookPart, type WorkbookPart } from './package/workbook-part';

/** A workbook held as the bytes of an .xlsx or .xlsm file. */
export interface WorkbookFile extends Workbook {
  /** The product's marks that a sheet carries, whenever they were written. */
  marks(sheet: string): Promise<Annotation['marks']>;
  /** How a sheet is laid out to be looked at. */
  layout(sheet: string): Promise<SheetLayout>;
  /** The cells of the columns that the product wrote into a sheet, their headings included. */
  writtenCells(sheet: string): Promise<readonly Area[]>;
  /** The first of some cells that a protected sheet lets nobody change; null where all may be changed. */
  lockedCell(sheet: string, cells: readonly Cell[]): Promise<Cell | null>;
  /** Tells of everything that is written from now on, so that it can be taken back. */
  watchChanges(written: (change: WorkbookChange) => void): void;
  /** Takes back what was written last, all of it or the last some in their order. Nothing is told of it. */
  revert(changes: readonly WorkbookChange[]): Promise<void>;
  /** Writes again what was taken back. Nothing is told of it. */
  repeat(changes: readonly WorkbookChange[]): Promise<void>;
  /** The file as it is now, with everything that was asked to be written before: the very bytes that were opened while nothing was written. */
  toBytes(): Promise<Uint8Array>;
  /**
   * Types texts into cells as somebody would in Excel: each becomes a number or a day where it is one and the cell's format, or that
   * of its row or column, takes it for one; other changes are made as they are. Returns the cells that were left alone because they
   * hold formulas. Throws WorkbookError where the workbook cannot be written to.
   */
  type(sheet: string, cells: readonly (CellChange | TypedCell)[]): Promise<readonly Cell[]>;
  /**
   * Puts rows in, or takes them out, as in Excel: formulas, names, rules, comments and whatever else is of those rows or below them
   * follows. Throws WorkbookError where something stands in the way, and then changes nothing.
   */
  moveRows(sheet: string, move: RowMove, like?: Like): Promise<void>;
  /**
   * Makes a column as wide as so many characters of the workbook's font. Throws WorkbookError where the sheet is protected.
   */
  setWidth(sheet: string, column: number, characters: number): Promise<void>;
  /** The choices kept in the file, as they were saved and not checked; null where there are none. */
  settings(): Promise<unknown>;
  /** Keeps choices in the file, where neither Excel nor its users see them. Throws WorkbookError where it cannot be written to. */
  saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Something that was written: what it was stays with the file that wrote it. */
export type WorkbookChange = PartsChange;
export type { Like, SheetLayout, TypedCell };

/** What a file is opened for. */
export interface OpenedFor {
  /** Its sheets will be written once they were read: they stay unpacked in between, where there is room. */
  readonly isToBeWritten: boolean;
}

/**
 * Opens an .xlsx or .xlsm file; the bytes stay as they are. Throws WorkbookError, with a sentence that says what is
 * wrong and what to do, where they are something else, damaged, or too large to be safe.
 */
export async function openWorkbookFile(
  bytes: Uint8Array,
  { isToBeWritten }: OpenedFor = { isToBeWritten: false },
): Promise<WorkbookFile> {
  const parts = new Parts(await guardedEntries(bytes), isToBeWritten);
  return new OpenWorkbookFile(bytes, parts, await readWorkbookPart(parts));
}

class OpenWorkbookFile implements WorkbookFile {
  readonly #read = new KeptSheets();
  #tables: SharedTables | null = null;
  #written: ((change: WorkbookChange) => void) | null = null;
  #turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly opened: Uint8Array,
    private parts: Parts,
    private workbook: WorkbookPart,
  ) {}

  async sheets(): Promise<readonly SheetSummary[]> {
    const sheets = this.workbook.sheets.filter(({ kind }) => kind === 'worksheet');
    return Promise.resolve(
      sheets.map(({ name, visible, isVeryHidden }) => ({ name, visible, ...(isVeryHidden ? { isVeryHidden } : {}) })),
    );
  }

  async read(name: string): Promise<SheetContent> {
    const sheet = findSheet(this.workbook, name);
    const known = this.#read.get(sheet.part);
    if (known) return known;
    const { parts } = this;
    const read = await readSheet(parts, sheet, await this.#sharedTables());
    // Something may have been written meanwhile.
    return parts === this.parts ? this.#read.keep(sheet.part, read) : read.content;
  }

  async marks(name: string): Promise<Annotation['marks']> {
    const { part } = findSheet(this.workbook, name);
    return readMarks(part, await this.parts.text(part));
  }

  async layout(name: string): Promise<SheetLayout> {
    return readLayout(this.parts, findSheet(this.workbook, name).part);
  }

  async writtenCells(name: string): Promise<readonly Area[]> {
    const { part } = findSheet(this.workbook, name);
    const draft = await WorkbookDraft.open(this.parts, this.workbook);
    const sheet = draft.tabs().findIndex((tab) => draft.partOf(tab) === part);
    return writtenBefore(draft.nameElements(), sheet).areas;
  }

  lockedCell(sheet: string, cells: readonly Cell[]): Promise<Cell | null> {
    return lockedCell(this.parts, this.workbook, sheet, cells);
  }

  async annotate(...annotations: readonly Annotation[]): Promise<void> {
    // Where no columns are written, as on a register of thousands of lines, the sheet need not be read.
    const valuesOf = async (sheet: string): Promise<SheetContent['values']> => (await this.read(sheet)).values;
    return this.#write(() => annotate(this.parts, this.workbook, annotations, valuesOf));
  }

  async writeSummary(summary: ProductSheet | null): Promise<void> {
    return this.#write(() => writeSummary(this.parts, this.workbook, summary));
  }

  change(sheet: string, changes: readonly CellChange[]): Promise<readonly Cell[]> {
    return this.#change(sheet, changes);
  }

  type(sheet: string, cells: readonly (CellChange | TypedCell)[]): Promise<readonly Cell[]> {
    return this.#change(sheet, cells);
  }

  moveRows(sheet: string, move: RowMove, like: Like = 'above'): Promise<void> {
    return this.#write(() => moveRowsIn(this.parts, this.workbook, sheet, move, like));
  }

  setWidth(sheet: string, column: number, characters: number): Promise<void> {
    return this.#write(() => setWidthIn(this.parts, this.workbook, sheet, column, characters), true);
  }

  watchChanges(written: (change: WorkbookChange) => void): void {
    this.#written = written;
  }

  revert(changes: readonly WorkbookChange[]): Promise<void> {
    return this.#inTurn(() => this.#restore((parts) => revert(parts, changes)));
  }

  repeat(changes: readonly WorkbookChange[]): Promise<void> {
    return this.#inTurn(() => this.#restore((parts) => repeat(parts, changes)));
  }

  async #restore(change: (parts: Parts) => Promise<void>): Promise<void> {
    const parts = new Parts(this.parts);
    await change(parts);
    await this.#replaceParts(parts);
  }

  async #change(sheet: string, changes: readonly (CellChange | TypedCell)[]): Promise<readonly Cell[]> {
    let formulas: readonly Cell[] = [];
    await this.#write(async () => {
      const changed = await changeCellsIn(this.parts, this.workbook, sheet, changes);
      formulas = changed.formulas;
      return changed.parts;
    });
    return formulas;
  }

  async fill(filling: Filling): Promise<void> {
    return this.#write(async () => {
      const content = await this.read(filling.sheet);
      return fillCellsIn(await putInRows(this.parts, this.workbook, filling), this.workbook, filling, content);
    });
  }

  async writeSheets(sheets: readonly ProductSheet[]): Promise<void> {
    return this.#write(() => writeSheets(this.parts, this.workbook, sheets));
  }

  async append(sheet: TableSheet): Promise<void> {
    return this.#write(async () => {
      const name = sheet.name.toLowerCase();
      const known = this.workbook.sheets.find((one) => one.name.toLowerCase() === name);
      if (!known) return writeNew(this.parts, this.workbook, sheet);
      return appendLines(this.parts, this.workbook, sheet, await this.read(known.name));
    });
  }

  async settings(): Promise<unknown> {
    return readSettings(this.parts, this.workbook);
  }

  async saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    return this.#write(() => writeSettings(this.parts, this.workbook, settings));
  }

  /** @param keepsCells whether no cell of any sheet is written, so that what was read of them still holds */
  async #write(change: () => Promise<Parts>, keepsCells = false): Promise<void> {
    return this.#inTurn(async () => {
      const before = this.parts;
      await this.#replaceParts(await change(), keepsCells);
      if (this.#written === null) return;
      const written = changeBetween(before, this.parts);
      if (written.changes.length > 0) this.#written(written);
    });
  }

  /** One after the other: each starts from what the one before wrote. */
  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(act);
    this.#turn = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  async #replaceParts(parts: Parts, keepsCells = false): Promise<void> {
    const isWritten = this.parts.changedIn(parts);
    this.parts = parts;
    // Of very many sheets the list is not read anew after each one that is written.
    const { part } = this.workbook;
    if ([part, relationshipsPart(part), relationshipsPart('')].some(isWritten))
      this.workbook = await readWorkbookPart(parts);
    if (keepsCells) return;
    // Styles that come in change no number of one that is there: what was read of another sheet holds.
    const hasOtherTexts = isWritten(this.#partOf('sharedStrings') ?? '');
    this.#read.forget((part) => hasOtherTexts || isWritten(part));
    if (hasOtherTexts || isWritten(this.#partOf('styles') ?? '')) this.#tables = null;
  }

  toBytes(): Promise<Uint8Array> {
    return this.#inTurn(async () => (this.parts.changed ? this.parts.toBytes(this.opened) : this.opened.slice()));
  }

  async #sharedTables(): Promise<SharedTables> {
    const styles = this.#partOf('styles');
    this.#tables ??= {
      ...(await readSharedStrings(this.parts, this.#partOf('sharedStrings'))),
      formats: await readNumberFormats(this.parts, styles),
      looks: await readCellLooks(this.parts, styles),
      from1904: this.workbook.from1904,
    };
    return this.#tables;
  }

  #partOf(kind: string): string | undefined {
    return this.workbook.relationships.find((relationship) => relationship.kind === kind)?.target;
  }
}
