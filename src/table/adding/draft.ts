import { cellKey, inSheetOrder, mustHave, type CandidateRow, type Cell } from '../../entries';
import { textAt } from '../cell-text';
import type { DetectedColumns, DetectedList } from '../detect-columns';
import type { SheetEntries } from '../read-entries';
import type { SheetContent } from '../sheet-content';
import { addingWords } from './adding-words';
import { extentOf, listAt, listsOf } from './examples';
import { isFree, type FilledCell, type Filling, type NewRows } from './filling';
import type { Joining } from './joining';
import { personCells, type NewRow } from './person-cells';

/** A row into which entries of a candidate may go: one that the list has, or a new one below it. */
export interface DraftRow {
  readonly row: number;
  readonly list: DetectedList;
  readonly isNew: boolean;
  /** A new row that registers its candidate as a whole takes no unit besides. */
  isClosed: boolean;
}

/** A row for entries of a candidate with the cells that tell who it is, or why there is none. */
export type FoundRow =
  | { readonly at: DraftRow; readonly cells: readonly FilledCell[] }
  | { readonly why: string; readonly elsewhere?: boolean };

/** Cells that can be filled, or why they cannot; an empty reason says only that another way is to be tried. */
export type Placed = { readonly cells: readonly FilledCell[] } | { readonly why: string };

/** The last row of the last list of a sheet, below which nobody follows; the row above its first where it has none. */
export function lastRowOf(columns: DetectedColumns, { rows }: SheetEntries): number {
  const { firstRow } = mustHave(listsOf(columns).at(-1), 'A list of the sheet');
  return rows.findLast(({ row }) => row >= firstRow)?.row ?? firstRow - 1;
}

/** The cells that are to be filled, as they are gathered: nothing that is filled is taken twice. */
export class Draft {
  readonly #cells = new Map<string, FilledCell>();
  readonly #rows = new Map<string, DraftRow[]>();
  /** The row that new ones are to look like. */
  readonly #like: number;
  /** A row below the list that is read as a part of it, or of another; null where there is none. */
  readonly #inTheWay: number | null;
  readonly #firstNew: number;
  readonly #where: NewRows['where'];
  readonly #last: DetectedList;
  #next: number;

  /** @param above the row below which new ones go: the last of the sheet, or of a part of it */
  constructor(
    private readonly sheet: SheetContent,
    private readonly columns: DetectedColumns,
    list: SheetEntries,
    above: number,
  ) {
    this.#firstNew = above + 1;
    this.#last = listAt(columns, this.#firstNew);
    this.#like = Math.max(above, this.#last.firstRow);
    const { inList, beside } = this.#filledBelow(this.#firstNew);
    const passedOver = new Set(list.skipped.map(({ row }) => row));
    const isLast = above === lastRowOf(columns, list);
    this.#inTheWay = (isLast ? inList : []).find((row) => !passedOver.has(row)) ?? null;
    this.#where = inList.length > 0 ? 'between' : beside ? 'beside' : 'end';
    this.#next = this.#firstNew;
  }

  /** The rows of a candidate, those that were added for them among them. */
  rowsOf({ key, rows }: Joining): DraftRow[] {
    const known = this.#rows.get(key);
    if (known) return known;
    const own = rows.map(({ row }: CandidateRow): DraftRow => ({
      ...{ row, list: listAt(this.columns, row) },
      ...{ isNew: false, isClosed: false },
    }));
    this.#rows.set(key, own);
    return own;
  }

  /** A new row with the candidate's details below the list; or why there is no room for one. */
  newRow(joining: Joining): FoundRow {
    if (this.#inTheWay !== null) return { why: addingWords.noRoom(this.#inTheWay), elsewhere: true };
    const row = this.#next;
    const at: DraftRow = { row, list: this.#last, isNew: true, isClosed: false };
    const place: NewRow = { row, list: this.#last, like: this.#like };
    const from = joining.rows[0] === undefined ? this.#last : listAt(this.columns, joining.rows[0].row);
    return { at, cells: personCells(this.sheet, joining, from, place) };
  }

  /** Whether cells can be filled with this: each is empty, or is to be filled with the same. */
  place(cells: readonly FilledCell[]): Placed {
    const kept: FilledCell[] = [];
    for (const cell of cells) {
      const before = this.#cells.get(cellKey(cell));
      if (before !== undefined && before.value !== cell.value) return { why: '' };
      if (this.isFree(cell)) kept.push(cell);
      else if (!this.#says(cell)) return { why: addingWords.filled(cell, textAt(this.sheet, cell.row, cell.column)) };
    }
    return { cells: kept };
  }

  /** Whether nothing stands in a cell; nothing does in a row that is put in. */
  isFree(cell: Cell): boolean {
    const isPutIn = this.#where === 'between' && cell.row >= this.#firstNew && cell.row <= this.#next;
    return isPutIn || isFree(this.sheet, cell);
  }

  isTaken(cell: Cell): boolean {
    return this.#cells.has(cellKey(cell));
  }

  /** Whether a row of the sheet moves down, since new ones are put in above it. */
  moves({ row, isNew }: DraftRow): boolean {
    return !isNew && this.#next > this.#firstNew && row >= this.#firstNew;
  }

  /** Takes the cells, and the row where it is a new one. */
  take(joining: Joining, at: DraftRow, cells: readonly FilledCell[]): void {
    for (const cell of cells) this.#cells.set(cellKey(cell), cell);
    const rows = this.rowsOf(joining);
    if (rows.includes(at)) return;
    rows.push(at);
    this.#next = at.row + 1;
  }

  get filling(): Filling {
    const isLonger = this.#next > this.#firstNew;
    return {
      sheet: this.sheet.name,
      cells: [...this.#cells.values()].sort(inSheetOrder),
      newRows: isLonger ? { first: this.#firstNew, last: this.#next - 1, where: this.#where } : null,
    };
  }

  /** The rows from one on in which something stands below the list, and whether anything stands only beside it, as another list does. */
  #filledBelow(first: number): { readonly inList: number[]; readonly beside: boolean } {
    const product = new Set(this.#last.productColumns.map(({ column }) => column));
    const { left, right } = extentOf(this.#last);
    const inList: number[] = [];
    let beside = false;
    for (const [offset, row] of this.sheet.values.slice(first).entries()) {
      const filled = (row ?? []).flatMap((value, column) =>
        value === null || value === '' || product.has(column) ? [] : [column],
      );
      if (filled.some((column) => column >= left && column <= right)) inList.push(first + offset);
      else beside ||= filled.length > 0;
    }
    return { inList, beside };
  }

  #says(cell: FilledCell): boolean {
    const stands = this.sheet.values[cell.row]?.[cell.column];
    return stands === cell.value || textAt(this.sheet, cell.row, cell.column) === String(cell.value);
  }
}
