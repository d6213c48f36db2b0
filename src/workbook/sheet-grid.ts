import type { Cell } from '../entries';
import { serialFrom1904, type Area } from '../excel-values';
import type { CellValue, SheetContent } from '../table';
import { AlikeRows } from './alike-rows';
import { WorkbookError } from './workbook';
import { LIMITS } from './limits';
import type { NumberFormat } from './number-format';
import { paddedNumber } from './padded-number';
import { refusalWords } from './words/refusals';

/** Gathers the cells of one sheet into SheetContent; memory goes with the cells there are, not with the area. */
export class SheetGrid {
  readonly #values: CellValue[][] = [];
  readonly #formats = new AlikeRows<string>();
  readonly #shown: (string | undefined)[][] = [];
  readonly hiddenRows: number[] = [];
  readonly #merges: (readonly [number, number, number, number])[] = [];
  readonly #struck: Cell[] = [];
  #cells = 0;
  #places = 0;
  #width = 0;

  constructor(
    readonly name: string,
    readonly from1904: boolean,
  ) {}

  /** Counts a cell that the sheet mentions, filled or not. */
  count(): void {
    this.#cells++;
    if (this.#cells > LIMITS.cells) {
      throw new WorkbookError(refusalWords.tooManyCells(this.name, LIMITS.cells / 1_000_000));
    }
  }

  /**
   * @param text what the cell shows, where the program that holds the sheet says so
   * @param isStruck whether the whole cell is struck through
   */
  put(
    row: number,
    column: number,
    value: CellValue,
    { code, isDate }: NumberFormat,
    text?: string,
    isStruck = false,
  ): void {
    if (value === null) return;
    if (isStruck && value !== '') this.#struck.push({ row, column });
    const cells = (this.#values[row] ??= []);
    const before = cells.length;
    while (cells.length < column) cells.push(null);
    const held = this.#held(value, isDate);
    if (cells.length === column) cells.push(held);
    else cells[column] = held;
    this.#places += cells.length - before;
    if (column >= this.#width) this.#width = column + 1;
    if (this.#values.length * this.#width > LIMITS.area || this.#places > LIMITS.places) throw this.#tooWide();
    if (code === undefined) return;
    this.#formats.put(row, column, code);
    const padded = typeof value === 'number' ? paddedNumber(value, code) : null;
    // A column that is too narrow shows `####`, which no program may take for a number; the declarations of Excel say that none is told.
    const told = text === undefined || /^#+$/.test(text) ? undefined : text;
    const shown = padded === null ? null : (told ?? padded);
    if (shown !== null && shown !== String(value)) (this.#shown[row] ??= [])[column] = shown;
  }

  /** How much there was to read, and how many places it takes. */
  get size(): { readonly cells: number; readonly places: number } {
    return { cells: this.#cells, places: this.#places };
  }

  merge({ top, left, bottom, right }: Area): void {
    this.#merges.push([top, left, bottom, right]);
  }

  /** The value as it is kept: days in the 1900 system, texts as long as Excel lets them be. */
  #held(value: CellValue, isDate: boolean): CellValue {
    if (typeof value === 'number') return this.from1904 && isDate ? serialFrom1904(value) : value;
    return typeof value === 'string' && value.length > LIMITS.cellLength ? value.slice(0, LIMITS.cellLength) : value;
  }

  /** The merged areas with cells of the list in them. */
  #usedMerges(): SheetContent['merges'] {
    const [rows, columns] = [this.#values.length, this.#width];
    const used = this.#merges.filter(([top, left]) => top < rows && left < columns);
    const covered = used.reduce(
      (sum, [top, left, bottom, right]) =>
        sum + (Math.min(bottom + 1, rows) - top) * (Math.min(right + 1, columns) - left),
      0,
    );
    if (covered <= rows * columns + LIMITS.overlap) return used;
    throw new WorkbookError(refusalWords.mergedOverEachOther(this.name));
  }

  /** The merged areas right of everything that is filled, beside its rows; of very many the first. */
  #emptyMerges(): SheetContent['merges'] {
    const [rows, columns] = [this.#values.length, this.#width];
    return this.#merges.filter(([top, left]) => top < rows && left >= columns).slice(0, LIMITS.emptyMerges);
  }

  content(): SheetContent {
    const emptyMerges = this.#emptyMerges();
    return {
      name: this.name,
      values: this.#values,
      formats: this.#formats.rows(),
      shown: this.#shown,
      hiddenRows: this.hiddenRows,
      merges: this.#usedMerges(),
      ...(emptyMerges.length > 0 ? { emptyMerges } : {}),
      struck: this.#struck,
    };
  }

  #tooWide(): WorkbookError {
    return new WorkbookError(refusalWords.tooWide(this.name, this.#values.length, this.#width));
  }
}
