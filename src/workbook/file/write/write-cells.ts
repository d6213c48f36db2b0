import { smallest, largest } from '../../../entries';
import type { Area } from '../../../excel-values';
import type { Annotation } from '../../../table';
import type { AddedStyles } from './added-styles';
import { cellXml, type WrittenValue } from './cell-xml';
import { formulaInTheWay } from '../../refusals';
import type { PlacedRow, SheetOutline } from './sheet-outline';
import type { Edit } from '../xml/splice';
import { append, childNamed } from '../xml/xml-outline';
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

/** Puts cells into the rows that there are, in place of what stands there, and rows in for those that are missing. */
export function writeCells(outline: SheetOutline, cells: CellsByRow): Edit[] {
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
      for (const edit of writtenRow(outline, there, values)) edits.push(edit);
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
  { element, found, gaps }: PlacedRow,
  values: ReadonlyMap<number, string>,
): Generator<Edit, void> {
  if (element.tagEnd === element.end) {
    yield append(element, prefixed([...values.values()].join(''), prefix));
    return;
  }
  for (const [column, xml] of values) {
    const old = found.get(column);
    if (old?.hasFormula) throw formulaInTheWay(column);
    const at = gaps.get(column) ?? element.closeStart;
    const text = prefixed(xml, prefix);
    yield old ? { start: old.start, end: old.end, text } : { start: at, end: at, text };
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
