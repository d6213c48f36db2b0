import type { Cell } from '../entries';
import { serialFrom1904 } from '../excel-values';
import type { CellValue, SheetContent } from '../table';
import { WorkbookError } from './workbook';
import { LIMITS } from './limits';
import type { NumberFormat } from './number-format';
import { paddedNumber } from './padded-number';

/** Gathers the cells of one sheet into SheetContent; memory goes with the cells there are, not with the area. */
export class SheetGrid {
  readonly #values: CellValue[][] = [];
  readonly #formats: (string | undefined)[][] = [];
  readonly #shown: (string | undefined)[][] = [];
  readonly hiddenRows: number[] = [];
  readonly merges: [number, number, number, number][] = [];
  readonly #struck: Cell[] = [];
  #cells = 0;
  #width = 0;

  constructor(
    readonly name: string,
    readonly from1904: boolean,
  ) {}

  /** Counts a cell that the sheet mentions, filled or not. */
  count(): void {
    this.#cells++;
    if (this.#cells > LIMITS.cells) {
      throw new WorkbookError(
        `The sheet '${this.name}' has more than ${LIMITS.cells / 1_000_000} million cells. Delete the empty rows and columns around the list in Excel, save the workbook and try again.`,
      );
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
    while (cells.length < column) cells.push(null);
    const moved = this.from1904 && isDate && typeof value === 'number' ? serialFrom1904(value) : value;
    cells[column] = moved;
    this.#width = Math.max(this.#width, column + 1);
    if (this.#values.length * this.#width > LIMITS.area) throw this.#tooWide();
    if (code === undefined) return;
    (this.#formats[row] ??= [])[column] = code;
    const padded = typeof value === 'number' ? paddedNumber(value, code) : null;
    // A column that is too narrow shows `####`, which no program may take for a number; the declarations of Excel say that none is told.
    const told = text === undefined || /^#+$/.test(text) ? undefined : text;
    const shown = padded === null ? null : (told ?? padded);
    if (shown !== null && shown !== String(value)) (this.#shown[row] ??= [])[column] = shown;
  }

  content(): SheetContent {
    return {
      name: this.name,
      values: this.#values,
      formats: this.#formats,
      shown: this.#shown,
      hiddenRows: this.hiddenRows,
      merges: this.merges,
      struck: this.#struck,
    };
  }

  #tooWide(): WorkbookError {
    return new WorkbookError(
      `The sheet '${this.name}' spans ${this.#values.length} rows and ${this.#width} columns, far more than a list of candidates. Delete the stray cells far below or to the right of the list in Excel (press Ctrl+End to find them), save the workbook and try again.`,
    );
  }
}
