import { smallest, largest } from '../../../entries';
import type { Area } from '../../../excel-values';
import type { Annotation } from '../../../table';
import type { AddedStyles } from './added-styles';
import { cellXml, type WrittenValue } from './cell-xml';
import { formulaInTheWay } from '../../refusals';
import type { PlacedCell, PlacedRow, SheetOutline } from './sheet-outline';
import type { Edit } from '../xml/splice';
import { append, childNamed, remove } from '../xml/xml-outline';
import { prefixed } from '../../xml-text';

/** Cells to be written as XML without prefixes, by row and column, both ascending. */
export type CellsByRow = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** A cell that stands there with a content in it; null where it does not count. */
export type CellOver = (row: number, column: number, value: WrittenValue) => string | null;

/** The cells of an annotation's columns. */
export function cellsByRow(
  { columns, headingRow }: Annotation,
  { cells: style }: AddedStyles,
  over: CellOver,
): CellsByRow {
  const inOrder = Uint32Array.from([headingRow, ...columns.flatMap(({ cells }) => cells.map(({ row }) => row))]).sort();
  const rows = new Map<number, Map<number, string>>();
  for (const row of inOrder) if (!rows.has(row)) rows.set(row, new Map());
  const put = (row: number, column: number, look: number, value: WrittenValue): void => {
    rows.get(row)?.set(column, over(row, column, value) ?? cellXml(row, column, look, value));
  };
  for (const { heading, column, cells } of [...columns].sort((one, other) => one.column - other.column)) {
    put(headingRow, column, style.heading, heading);
    for (const { row, value } of cells) put(row, column, typeof value === 'string' ? style.text : style.money, value);
  }
  return rows;
}

/** Whether a cell is written where the one stands that it replaces, or makes room and is put in as if none had been there. */
export type StaysInPlace = (row: number, column: number) => boolean;

/** Puts cells into the rows that there are, in place of what stands there, and rows in for those that are missing. */
export function writeCells(outline: SheetOutline, cells: CellsByRow, stays: StaysInPlace = () => true): Edit[] {
  const data = childNamed(outline, 'sheetData');
  if (!data || cells.size === 0) return [];
  const edits: Edit[] = [];
  const rows = new Map(outline.rows.map((row) => [row.row, row]));
  const added: string[] = [];
  let next = 0;
  for (const [row, values] of cells) {
    const there = rows.get(row);
    for (const column of values.keys()) if (outline.filled.has(row, column)) throw formulaInTheWay(column);
    if (there) {
      for (const edit of writtenRow(outline, there, values, stays)) edits.push(edit);
      continue;
    }
    while ((outline.rows[next]?.row ?? Infinity) < row) next++;
    const before = outline.rows[next]?.element;
    const xml = prefixed(newRow(row, values), outline.prefix);
    if (before) edits.push({ start: before.start, end: before.start, text: xml });
    else added.push(xml);
  }
  return added.length === 0 ? edits : [...edits, append(data, added.join(''))];
}

function* writtenRow(
  { prefix }: SheetOutline,
  { row, element, cells, found, gaps }: PlacedRow,
  values: ReadonlyMap<number, string>,
  stays: StaysInPlace,
): Generator<Edit, void> {
  if (element.tagEnd === element.end) {
    yield append(element, prefixed([...values.values()].join(''), prefix));
    return;
  }
  const leaving = new Map<number, PlacedCell>();
  for (const column of values.keys()) {
    const old = found.get(column);
    if (old?.hasFormula) throw formulaInTheWay(column);
    if (old && !stays(row, column)) leaving.set(column, old);
  }
  if (leaving.size === cells) {
    // Spaces between the cells go too: what is left of such a row once it is cleared is one tag.
    yield { start: element.tagEnd, end: element.closeStart, text: prefixed([...values.values()].join(''), prefix) };
    return;
  }
  const places = new Map<number, number>();
  for (const { start, next } of [...leaving.values()].reverse()) {
    const at = next ?? element.closeStart;
    places.set(start, places.get(at) ?? at);
  }
  for (const [column, xml] of values) {
    const old = found.get(column);
    const text = prefixed(xml, prefix);
    if (old && !leaving.has(column)) {
      yield { start: old.start, end: old.end, text };
      continue;
    }
    if (old) yield remove(old);
    const gap = old?.start ?? gaps.get(column) ?? element.closeStart;
    const at = places.get(gap) ?? gap;
    yield { start: at, end: at, text };
  }
}

/** A row of our own: that it spans our columns only tells clearSheet that it may go again. */
function newRow(row: number, values: ReadonlyMap<number, string>): string {
  const columns = [...values.keys()];
  const spans = `${smallest(columns) + 1}:${largest(columns) + 1}`;
  return `<row r="${row + 1}" spans="${spans}">${[...values.values()].join('')}</row>`;
}

/** The used area with the cells in it. */
export function withCells(used: Area | null, cells: CellsByRow): Area | null {
  let area = used;
  for (const [row, values] of cells) {
    for (const column of values.keys()) {
      const { top, left, bottom, right } = area ?? { top: row, left: column, bottom: row, right: column };
      area = {
        top: Math.min(top, row),
        left: Math.min(left, column),
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      };
    }
  }
  return area;
}
