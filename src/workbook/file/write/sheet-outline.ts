import { addAll } from '../../../entries';
import type { Area } from '../../../excel-values';
import { cellOfReference } from '../read/cell-reference';
import { prefixOf, type Attributes } from '../xml/scan-xml';
import { FilledCells } from './filled-cells';
import { dataStretch, outlineAround } from '../xml/outline-around';
import { childNamed, outlineXml, type DeeperEvents, type PlacedElement, type XmlOutline } from '../xml/xml-outline';
import { takePlainRows, type RowTaker } from './plain-rows';

/** A row of the sheet with the places of the cells in the columns that were asked for. */
export interface PlacedRow {
  readonly element: PlacedElement;
  /** Counted from 0. */
  readonly row: number;
  /** How many cells it has, in whatever columns. */
  cells: number;
  found: ReadonlyMap<number, PlacedCell>;
  /** Where a cell of a column goes that the row has not; behind its last cell where nothing is said. */
  gaps: ReadonlyMap<number, number>;
}

export interface PlacedCell {
  readonly start: number;
  /** Just behind its opening tag. */
  readonly tagEnd: number;
  end: number;
  /** Where the cell behind it begins; null where it is the last of its row. */
  next: number | null;
  /** It holds nothing, as cells do that only have a look. */
  isEmpty: boolean;
  /** It has a formula, or one in another cell fills it. */
  hasFormula: boolean;
}

/** Which cells are asked for: those of some columns, and which of them the product wrote. */
export interface WantedCells {
  readonly columns: readonly number[];
  isOurs(row: number, column: number): boolean;
  /** Whether cells are to be put in, so that their places are needed. */
  readonly withGaps: boolean;
}

export interface SheetOutline extends XmlOutline {
  readonly rows: readonly PlacedRow[];
  /** The area of all cells; null where there is none. */
  readonly used: Area | null;
  /** The area of all cells but those of ours that hold something. */
  readonly others: Area | null;
  /** The priorities of all conditional formats, those of Excel 2010's kind included. */
  readonly priorities: readonly number[];
  /** The cells of the wanted columns that formulas in other cells fill, whether they are there or not. */
  readonly filled: FilledCells;
}

/** Finds the places in a worksheet part where the wanted cells stand or would stand. One pass. */
export async function outlineSheet(part: string, text: string, wanted: WantedCells): Promise<SheetOutline> {
  return (await outlinePlainSheet(part, text, wanted)) ?? outlineAnySheet(part, text, wanted);
}

/** The same where all rows are written in the plain way, as nearly all are; null where one is not. */
async function outlinePlainSheet(part: string, text: string, wanted: WantedCells): Promise<SheetOutline | null> {
  const data = dataStretch(text);
  if (data === null) return null;
  const cells = new CellFinder(text, wanted);
  if (!takePlainRows(text, data, cells)) return null;
  const outline = await outlineAround(part, text, data, cells);
  const list = childNamed(outline, 'sheetData');
  if (list?.tagEnd !== data.start) return null;
  addAll(
    list.children,
    cells.rows.map(({ element }) => element),
  );
  return withCells(outline, cells);
}

async function outlineAnySheet(part: string, text: string, wanted: WantedCells): Promise<SheetOutline> {
  const cells = new CellFinder(text, wanted);
  return withCells(await outlineXml(part, text, cells), cells);
}

function withCells(outline: XmlOutline, { rows, used, others, priorities, filled }: CellFinder): SheetOutline {
  return { ...outline, rows, used, others, priorities, filled };
}

/** Most rows of a sheet of many have none of the cells that are asked for. */
const NONE: ReadonlyMap<number, never> = new Map<number, never>();

/** Some programs give empty cells a value without content: what stands behind the opening tag of a cell. */
const EMPTY_VALUE = /^(?:\s|<\/?(?:[\w.-]+:)?[vc](?:\s[^<>]*)?\/?>)*$/;

class CellFinder implements DeeperEvents, RowTaker {
  readonly rows: PlacedRow[] = [];
  readonly priorities: number[] = [];
  used: Area | null = null;
  others: Area | null = null;
  readonly filled: FilledCells;
  /** Ascending. */
  readonly #columns: readonly number[];
  readonly #wanted: ReadonlySet<number>;
  #found = new Map<number, PlacedCell>();
  #gaps = new Map<number, number>();
  #cellTag = '';
  #formulaTag = '';
  #cell: PlacedCell | null = null;
  /** The wanted cell that was opened last in the row, until another cell is. */
  #before: PlacedCell | null = null;
  #column = -1;
  /** The wanted column that comes next in the row, as its place in the list. */
  #next = 0;

  constructor(
    private readonly text: string,
    private readonly wanted: WantedCells,
  ) {
    this.#columns = [...wanted.columns].sort((one, other) => one - other);
    this.#wanted = new Set(wanted.columns);
    this.filled = new FilledCells(wanted.columns);
  }

  open(tag: string, attributes: Attributes, end: number, inside: PlacedElement): void {
    if (inside.name === 'row') {
      if (end === inside.tagEnd) this.openRow(inside);
      else if (tag === this.#cellTag) this.openCell(this.#columnOf(attributes['r']), this.#startOf(end), end);
      else if (tag === this.#formulaTag) this.openFormula(attributes);
    } else if (tag.endsWith('cfRule')) this.priorities.push(Number(attributes['priority'] ?? 0));
  }

  close(tag: string, end: number): void {
    if (tag === this.#cellTag) this.closeCell(end);
  }

  closeCell(end: number): void {
    if (!this.#cell) return;
    this.#cell.end = end;
    this.#cell.isEmpty = this.#isEmpty(this.#cell);
    const row = this.rows.at(-1)?.row ?? 0;
    if (this.#cell.isEmpty) this.others = withCell(this.others, row, this.#column);
    this.#cell = null;
  }

  #isEmpty({ tagEnd, end, hasFormula }: PlacedCell): boolean {
    if (tagEnd === end) return true;
    return !hasFormula && EMPTY_VALUE.test(this.text.slice(tagEnd, end));
  }

  openRow(element: PlacedElement): void {
    const given = element.attributes['r'];
    const row = given === undefined ? (this.rows.at(-1)?.row ?? -1) + 1 : Number(given) - 1;
    this.rows.push({ element, row, cells: 0, found: NONE, gaps: NONE });
    if (this.#found.size > 0) this.#found = new Map();
    if (this.#gaps.size > 0) this.#gaps = new Map();
    this.#cellTag = `${prefixOf(element.tag)}c`;
    this.#formulaTag = `${prefixOf(element.tag)}f`;
    this.#before = null;
    this.#column = -1;
    this.#next = 0;
  }

  #columnOf(reference: string | undefined): number {
    return reference === undefined ? this.#column + 1 : cellOfReference(reference).column;
  }

  #startOf(tagEnd: number): number {
    return this.text.lastIndexOf('<', tagEnd - 1);
  }

  openCell(column: number, start: number, tagEnd: number): void {
    const current = this.rows.at(-1);
    if (!current) return;
    this.#column = column;
    current.cells++;
    if (this.#before) this.#before.next = start;
    this.#before = null;
    this.used = withCell(this.used, current.row, column);
    const isWanted = this.#wanted.has(column);
    if (!isWanted || !this.wanted.isOurs(current.row, column)) this.others = withCell(this.others, current.row, column);
    if (column < (this.#columns[this.#next] ?? Infinity)) return;
    this.#skipTo(column, start);
    if (!isWanted) return;
    const hasFormula = this.filled.has(current.row, column);
    this.#cell = { start, tagEnd, end: tagEnd, next: null, isEmpty: true, hasFormula };
    this.#before = this.#cell;
    current.found = this.#found.set(column, this.#cell);
    this.#next++;
  }

  openFormula(attributes: Attributes): void {
    if (this.#cell) this.#cell.hasFormula = true;
    this.filled.take(attributes);
  }

  /** The wanted columns before this one have no cell in the row: theirs would go here. */
  #skipTo(column: number, at: number): void {
    for (; (this.#columns[this.#next] ?? Infinity) < column; this.#next++) {
      const current = this.rows.at(-1);
      const wanted = this.#columns[this.#next];
      if (this.wanted.withGaps && current && wanted !== undefined) current.gaps = this.#gaps.set(wanted, at);
    }
  }
}

/** An area with a cell in it. */
export function withCell(area: Area | null, row: number, column: number): Area {
  if (!area) return { top: row, left: column, bottom: row, right: column };
  const { top, left, bottom, right } = area;
  if (row >= top && row <= bottom && column >= left && column <= right) return area;
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}
