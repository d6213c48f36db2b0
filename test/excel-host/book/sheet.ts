import { meet, sizeOf, type Box } from './area';
import { emptyCell, enter, type HostCell, type HostValue } from './cell';
import { newPageSetup } from './page-setup';

/** A conditional format; those in front go before those behind. */
export interface HostFormat {
  readonly id: string;
  readonly type: string;
  areas: Box[];
  formula: string;
  fill: string | null;
  letters: string | null;
}

export interface HostTable {
  readonly id: string;
  name: string;
  area: Box;
  style: string;
  showTotals: boolean;
}

/** A name; refers to cells or holds a text, as a formula. */
export interface HostName {
  readonly name: string;
  formula: string;
  visible: boolean;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet as it is in memory, with what a person does to it. */
export class Sheet {
  readonly rows = new Map<number, Map<number, HostCell>>();
  readonly hiddenRows = new Set<number>();
  /** The rows that filters hide: those of tables, and null for the one that belongs to none. */
  readonly filtered = new Map<HostTable | null, readonly number[]>();
  readonly names: HostName[] = [];
  readonly tables: HostTable[] = [];
  /** Widths in points, of columns that have one of their own. */
  readonly widths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  /** Heights in points, of rows that somebody gave one. */
  readonly heights = new Map<number, number>();
  readonly pageSetup = newPageSetup();
  formats: HostFormat[] = [];
  merges: Box[] = [];
  visibility: Visibility = 'Visible';
  isProtected = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): HostCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made where there is none. */
  made(row: number, column: number): HostCell {
    const cells = this.rows.get(row) ?? new Map<number, HostCell>();
    this.rows.set(row, cells);
    const cell = cells.get(column) ?? emptyCell();
    cells.set(column, cell);
    return cell;
  }

  /** The cells that there are in a box, with their places. */
  *within({ top, left, bottom, right }: Box): Generator<[number, number, HostCell]> {
    const isSmall = bottom - top < this.rows.size;
    const rows = isSmall ? Array.from({ length: bottom - top + 1 }, (_, index) => top + index) : [...this.rows.keys()];
    for (const row of rows) {
      if (row < top || row > bottom) continue;
      for (const [column, cell] of this.rows.get(row) ?? []) {
        if (column >= left && column <= right) yield [row, column, cell];
      }
    }
  }

  /** The rectangle around all cells that are filled; null where none is. */
  used(): Box | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      for (const [column, { value, formula }] of cells) {
        if (value === '' && formula === null) continue;
        [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
        [left, right] = [Math.min(left, column), Math.max(right, column)];
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** Puts rows at other places, as a sort does. */
  rearrangeRows(placeOf: (row: number) => number): void {
    const rows = [...this.rows];
    this.rows.clear();
    for (const [row, cells] of rows) this.rows.set(placeOf(row), cells);
  }

  /** A formula that spills down from a cell. */
  spill(formula: string, row: number, column: number, values: readonly HostValue[]): this {
    for (const [index, value] of values.entries()) {
      Object.assign(this.made(row + index, column), { value, formula: index === 0 ? formula : null, isSpilled: true });
    }
    return this;
  }

  /** A person filters rows out, in a table or without one. */
  filterOut(rows: readonly number[], of: HostTable | null = null): this {
    this.filtered.set(of, rows);
    for (const row of rows) this.hiddenRows.add(row);
    return this;
  }

  /** Fills cells from the top left as an add-in would; undefined leaves one alone. */
  fill(lines: readonly (readonly unknown[])[], top = 0, left = 0): this {
    for (const [row, line] of lines.entries()) {
      for (const [column, value] of line.entries()) {
        if (value !== undefined && value !== null) enter(this.made(top + row, left + column), value);
      }
    }
    return this;
  }

  /** The formats that mark a cell, the foremost first. */
  formatsAt(row: number, column: number): HostFormat[] {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.formats.filter(({ areas }) => areas.some((area) => meet(area, cell)));
  }

  /** Puts empty rows in above a row: everything below moves down, and so do names, formats, tables and merged cells. */
  insertRows(before: number, count: number): void {
    const moved = [...this.rows].map(([row, cells]): [number, Map<number, HostCell>] => [
      row < before ? row : row + count,
      cells,
    ]);
    this.rows.clear();
    for (const [row, cells] of moved) this.rows.set(row, cells);
    const hidden = [...this.hiddenRows].map((row) => (row < before ? row : row + count));
    this.hiddenRows.clear();
    for (const row of hidden) this.hiddenRows.add(row);
    this.#move((box) => ({
      ...box,
      top: box.top < before ? box.top : box.top + count,
      bottom: box.bottom < before || isWhole(box.bottom) ? box.bottom : box.bottom + count,
    }));
  }

  /** Puts empty columns in left of a column. */
  insertColumns(before: number, count: number): void {
    for (const [row, cells] of this.rows) {
      this.rows.set(
        row,
        new Map([...cells].map(([column, cell]) => [column < before ? column : column + count, cell])),
      );
    }
    const widths = [...this.widths];
    this.widths.clear();
    for (const [column, width] of widths) this.widths.set(column < before ? column : column + count, width);
    this.#move((box) => ({
      ...box,
      left: box.left < before ? box.left : box.left + count,
      right: box.right < before ? box.right : box.right + count,
    }));
  }

  /**
   * Puts columns at other places: what stands in them goes along, formats, widths and what names refer to too. Of what stands at a
   * place to which another column goes, nothing is left.
   * @param placeOf where a column goes; null where it vanishes
   */
  rearrangeColumns(placeOf: (column: number) => number | null): void {
    for (const [row, cells] of this.rows) {
      const placed = [...cells].flatMap(([column, cell]): [number, HostCell][] => {
        const place = placeOf(column);
        return place === null ? [] : [[place, cell]];
      });
      this.rows.set(row, new Map(placed));
    }
    const widths = [...this.widths];
    this.widths.clear();
    for (const [column, width] of widths) this.widths.set(placeOf(column) ?? column, width);
    for (const format of this.formats) format.areas = format.areas.flatMap((area) => columnsOf(area, placeOf));
    this.formats = this.formats.filter(({ areas }) => areas.length > 0);
    this.moved?.((box) => {
      if (box.left !== box.right) return box;
      const place = placeOf(box.left);
      return place === null ? null : { ...box, left: place, right: place };
    });
  }

  #move(place: (box: Box) => Box): void {
    this.formats = this.formats.map((format) => ({ ...format, areas: format.areas.map(place) }));
    this.merges = this.merges.map(place);
    for (const table of this.tables) table.area = place(table.area);
    const rowOf = (row: number): number => place({ top: row, left: 0, bottom: row, right: 0 }).top;
    const { titleRows, breaks } = this.pageSetup;
    if (titleRows) this.pageSetup.titleRows = { top: rowOf(titleRows.top), bottom: rowOf(titleRows.bottom) };
    this.pageSetup.breaks = breaks.map(rowOf);
    this.moved?.(place);
  }

  /** Set by the book, which moves what names refer to. */
  moved: ((place: (box: Box) => Box | null) => void) | null = null;

  /** Cells that are marked by a format, for tests to count. */
  markedBy(format: HostFormat): number {
    return format.areas.reduce((sum, area) => sum + sizeOf(area), 0);
  }
}

/** The columns of an area at their new places, each for itself. */
function columnsOf(area: Box, placeOf: (column: number) => number | null): Box[] {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => placeOf(area.left + index));
  return columns.flatMap((place) => (place === null ? [] : [{ ...area, left: place, right: place }]));
}

function isWhole(bottom: number): boolean {
  return bottom === 1_048_575;
}
