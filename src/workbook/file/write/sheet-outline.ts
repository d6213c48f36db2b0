import type { Area } from '../../../excel-values';
import { cellOfReference } from '../read/cell-reference';
import { prefixOf, type Attributes } from '../xml/scan-xml';
import { FilledCells } from './filled-cells';
import { dataStretch, outlineAround } from '../xml/outline-around';
import { bytesOf, textIn, type PartContent } from '../xml/part-content';
import { partText } from '../xml/part-text';
import { childNamed, outlineXml, type DeeperEvents, type PlacedElement, type XmlOutline } from '../xml/xml-outline';
import { takePlainRows, type RowTaker } from './plain-rows';
import { rowsBeside, type RowsBeside } from './rows-beside';
import { UsedArea } from './used-area';

/** A row of the sheet with the places of the cells in the columns that were asked for. */
export interface PlacedRow {
  /** As written, with its prefix. */
  readonly tag: string;
  /** Counted from 0. */
  readonly row: number;
  readonly start: number;
  /** Just behind its opening tag; the same as `end` for `<row/>`. */
  readonly tagEnd: number;
  closeStart: number;
  end: number;
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
  /** What the offsets are of: the part's bytes where its rows are plain, else its text. */
  readonly content: PartContent;
  readonly rows: readonly PlacedRow[];
  /** The same rows, where all of them have cells and none of these, nor any behind them; null where that is not known. */
  readonly beside: RowsBeside | null;
  /** The area of all cells; null where there is none. */
  readonly used: Area | null;
  /** The area of all cells but those of ours that hold something. */
  readonly others: Area | null;
  /** The priorities of all conditional formats, those of Excel 2010's kind included. */
  readonly priorities: readonly number[];
  /** The cells of the wanted columns that formulas in other cells fill, whether they are there or not. */
  readonly filled: FilledCells;
}

/**
 * Finds the places in a worksheet part where the wanted cells stand or would stand. One pass. Throws WorkbookError where the part is no text,
 * or not well-formed.
 */
export async function outlineSheet(part: string, content: PartContent, wanted: WantedCells): Promise<SheetOutline> {
  return (await outlinePlainSheet(part, bytesOf(content), wanted)) ?? outlineAnySheet(part, content, wanted);
}

/** The same where all rows are written in the plain way, as nearly all are; null where one is not. */
async function outlinePlainSheet(part: string, bytes: Uint8Array, wanted: WantedCells): Promise<SheetOutline | null> {
  const data = dataStretch(bytes);
  if (data === null) return null;
  const cells = new CellFinder(bytes, wanted);
  const known = rowsBeside(bytes, data, wanted.columns);
  if (known !== null) cells.takeBeside(known);
  else if (!takePlainRows(bytes, data, cells)) return null;
  const outline = await outlineAround(part, bytes, data, cells);
  return childNamed(outline, 'sheetData')?.tagEnd === data.start ? outlined(outline, cells) : null;
}

async function outlineAnySheet(part: string, content: PartContent, wanted: WantedCells): Promise<SheetOutline> {
  const text = typeof content === 'string' ? content : partText(part, content);
  const cells = new CellFinder(text, wanted);
  return outlined(await outlineXml(part, text, cells), cells);
}

function outlined(outline: XmlOutline, cells: CellFinder): SheetOutline {
  const { content, beside, priorities, filled } = cells;
  return {
    ...outline,
    content,
    get rows() {
      return cells.rows;
    },
    beside,
    used: cells.used.area,
    others: cells.others.area,
    priorities,
    filled,
  };
}

/** Most rows of a sheet of many have none of the cells that are asked for. */
const NONE: ReadonlyMap<number, never> = new Map<number, never>();

/** Some programs give empty cells a value without content: what stands behind the opening tag of a cell. */
const EMPTY_VALUE = /^(?:\s|<\/?(?:[\w.-]+:)?[vc](?:\s[^<>]*)?\/?>)*$/;

class CellFinder implements DeeperEvents, RowTaker {
  beside: RowsBeside | null = null;
  readonly priorities: number[] = [];
  readonly used = new UsedArea();
  readonly others = new UsedArea();
  readonly filled: FilledCells;
  #rows: PlacedRow[] | null = null;
  /** Ascending. */
  readonly #columns: readonly number[];
  readonly #wanted: ReadonlySet<number>;
  #found = new Map<number, PlacedCell>();
  #gaps = new Map<number, number>();
  #row: PlacedRow | null = null;
  #tag = '';
  #cellTag = '';
  #formulaTag = '';
  #cell: PlacedCell | null = null;
  /** The wanted cell that was opened last in the row, until another cell is. */
  #before: PlacedCell | null = null;
  #column = -1;
  /** The wanted column that comes next in the row, as its place in the list. */
  #next = 0;

  constructor(
    readonly content: PartContent,
    private readonly wanted: WantedCells,
  ) {
    this.#columns = [...wanted.columns].sort((one, other) => one - other);
    this.#wanted = new Set(wanted.columns);
    this.filled = new FilledCells(wanted.columns);
  }

  open(tag: string, attributes: Attributes, end: number, inside: PlacedElement): void {
    if (inside.name === 'row') {
      if (end === inside.tagEnd) this.#open(inside, numberOf(attributes['r']));
      else if (tag === this.#cellTag) this.openCell(this.#columnOf(attributes['r']), this.#startOf(end), end);
      else if (tag === this.#formulaTag) this.openFormula(attributes);
    } else if (tag.endsWith('cfRule')) this.priorities.push(Number(attributes['priority'] ?? 0));
  }

  /** Takes rows without any of the wanted cells, nor one behind them. */
  takeBeside(beside: RowsBeside): void {
    this.beside = beside;
    const { first, last } = beside.columns;
    for (const area of [this.used, this.others]) {
      for (const row of beside.numbers) area.take(row, first);
      area.take(beside.numbers[0] ?? 0, last);
    }
  }

  get rows(): readonly PlacedRow[] {
    // That they have cells is known, and how many counts only where they are asked for.
    this.#rows ??= (this.beside?.each() ?? []).map((row) => ({
      tag: 'row',
      ...row,
      cells: 1,
      found: NONE,
      gaps: NONE,
    }));
    return this.#rows;
  }

  close(tag: string, end: number, inside: PlacedElement): void {
    if (tag === this.#cellTag) this.closeCell(end);
    else if (tag === this.#row?.tag) this.closeRow(inside.closeStart, inside.end);
  }

  openRow(number: number | null, start: number, tagEnd: number): void {
    this.#open({ tag: 'row', start, tagEnd }, number);
  }

  #open({ tag, start, tagEnd }: Pick<PlacedElement, 'tag' | 'start' | 'tagEnd'>, number: number | null): void {
    const row = number === null ? (this.#row?.row ?? -1) + 1 : number - 1;
    this.#row = { tag, row, start, tagEnd, closeStart: tagEnd, end: tagEnd, cells: 0, found: NONE, gaps: NONE };
    (this.#rows ??= []).push(this.#row);
    if (this.#found.size > 0) this.#found = new Map();
    if (this.#gaps.size > 0) this.#gaps = new Map();
    if (tag !== this.#tag) {
      this.#tag = tag;
      this.#cellTag = `${prefixOf(tag)}c`;
      this.#formulaTag = `${prefixOf(tag)}f`;
    }
    this.#before = null;
    this.#column = -1;
    this.#next = 0;
  }

  closeRow(closeStart: number, end: number): void {
    if (!this.#row) return;
    this.#row.closeStart = closeStart;
    this.#row.end = end;
  }

  #columnOf(reference: string | undefined): number {
    return reference === undefined ? this.#column + 1 : cellOfReference(reference).column;
  }

  #startOf(tagEnd: number): number {
    return typeof this.content === 'string' ? this.content.lastIndexOf('<', tagEnd - 1) : tagEnd;
  }

  openCell(column: number, start: number, tagEnd: number): void {
    const current = this.#row;
    if (!current) return;
    this.#column = column;
    current.cells++;
    if (this.#before) this.#before.next = start;
    this.#before = null;
    this.used.take(current.row, column);
    const isWanted = this.#wanted.has(column);
    if (!isWanted || !this.wanted.isOurs(current.row, column)) this.others.take(current.row, column);
    if (column < (this.#columns[this.#next] ?? Infinity)) return;
    this.#skipTo(current, column, start);
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

  closeCell(end: number): void {
    if (!this.#cell) return;
    this.#cell.end = end;
    this.#cell.isEmpty = this.#isEmpty(this.#cell);
    if (this.#cell.isEmpty) this.others.take(this.#row?.row ?? 0, this.#column);
    this.#cell = null;
  }

  #isEmpty({ tagEnd, end, hasFormula }: PlacedCell): boolean {
    if (tagEnd === end) return true;
    return !hasFormula && EMPTY_VALUE.test(textIn(this.content, tagEnd, end));
  }

  /** The wanted columns before this one have no cell in the row: theirs would go here. */
  #skipTo(current: PlacedRow, column: number, at: number): void {
    for (; (this.#columns[this.#next] ?? Infinity) < column; this.#next++) {
      const wanted = this.#columns[this.#next];
      if (this.wanted.withGaps && wanted !== undefined) current.gaps = this.#gaps.set(wanted, at);
    }
  }
}

function numberOf(reference: string | undefined): number | null {
  return reference === undefined ? null : Number(reference);
}
