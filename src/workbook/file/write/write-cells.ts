import { addAll, cellAddress, inSheetOrder, memoize, smallest, largest, type Cell } from '../../../entries';
import type { AddedColumn, Annotation } from '../../../table';
import type { AddedStyles } from './added-styles';
import { behindAddress, withContent, type WrittenValue } from './cell-xml';
import { formulaInTheWay } from '../../refusals';
import type { PlacedCell, PlacedRow, SheetOutline } from './sheet-outline';
import type { Edit } from '../xml/splice';
import { append, childNamed, remove } from '../xml/xml-outline';
import { prefixed } from '../../xml-text';

/** A cell to be written, as XML without prefixes. */
export interface NewCell extends Cell {
  /** All of it; or what stands behind its address, from the quotation mark on, which many cells share that hold the same. */
  readonly xml: string;
}

/** Row by row, and in a row column by column, no two at one place: a list, since a large sheet gets some in each row. */
export type NewCells = readonly NewCell[];

/** A cell that stands there with a content in it; null where it does not count. */
export type CellOver = (row: number, column: number, value: WrittenValue) => string | null;

type AddedValue = AddedColumn['cells'][number]['value'];

/** The cells of an annotation's columns. */
export function annotatedCells(
  { columns, headingRow }: Annotation,
  { cells: style }: AddedStyles,
  over: CellOver,
): NewCells {
  const made: NewCell[] = [];
  // A list has few fees in many rows, and the same words in some.
  const poundsXml = memoize((pounds: number) => withContent(behindAddress(style.money), { pounds }));
  const wordsXml = memoize((words: string) => withContent(behindAddress(style.text), words));
  const plain = (value: AddedValue): string => (typeof value === 'string' ? wordsXml(value) : poundsXml(value.pounds));
  for (const { heading, column, cells } of columns) {
    const xml = over(headingRow, column, heading) ?? withContent(behindAddress(style.heading), heading);
    made.push({ row: headingRow, column, xml });
    for (const { row, value } of cells) made.push({ row, column, xml: over(row, column, value) ?? plain(value) });
  }
  return made.sort(inSheetOrder);
}

/** Whether a cell is written where the one stands that it replaces, or makes room and is put in as if none had been there. */
export type StaysInPlace = (row: number, column: number) => boolean;

/** Puts cells into the rows that there are, in place of what stands there, and rows in for those that are missing. */
export function writeCells(outline: SheetOutline, cells: NewCells, stays: StaysInPlace = () => true): Edit[] {
  const data = childNamed(outline, 'sheetData');
  if (!data || cells.length === 0) return [];
  const edits: Edit[] = [];
  const rows: PlacedRow[] = [];
  for (const row of outline.rows) rows[row.row] = row;
  const added: string[] = [];
  let next = 0;
  for (let first = 0, behind = 0; first < cells.length; first = behind) {
    const row = cells[first]?.row ?? 0;
    while (cells[behind]?.row === row) behind++;
    const own = cells.slice(first, behind);
    for (const { column } of own) if (outline.filled.has(row, column)) throw formulaInTheWay(column);
    const there = rows[row];
    if (there) {
      if (there.found.size === 0 && there.gaps.size === 0 && there.cells > 0) {
        // Nearly all rows: what is put in stands behind the last cell.
        edits.push({ start: there.closeStart, end: there.closeStart, text: prefixed(xmlOf(own), outline.prefix) });
      } else addAll(edits, writtenRow(outline, there, own, stays));
      continue;
    }
    while ((outline.rows[next]?.row ?? Infinity) < row) next++;
    const before = outline.rows[next];
    const xml = prefixed(newRow(row, own), outline.prefix);
    if (before) edits.push({ start: before.start, end: before.start, text: xml });
    else added.push(xml);
  }
  return added.length === 0 ? edits : [...edits, append(data, added.join(''))];
}

function writtenRow({ prefix }: SheetOutline, placed: PlacedRow, cells: NewCells, stays: StaysInPlace): Edit[] {
  const { row, tagEnd, closeStart, cells: count, found, gaps } = placed;
  if (tagEnd === placed.end) return [append(placed, prefixed(xmlOf(cells), prefix))];
  const leaving = new Map<number, PlacedCell>();
  for (const { column } of found.size === 0 ? [] : cells) {
    const old = found.get(column);
    if (old?.hasFormula) throw formulaInTheWay(column);
    if (old && !stays(row, column)) leaving.set(column, old);
  }
  if (leaving.size === count) {
    // Spaces between the cells go too: what is left of such a row once it is cleared is one tag.
    return [{ start: tagEnd, end: closeStart, text: prefixed(xmlOf(cells), prefix) }];
  }
  const places = new Map<number, number>();
  for (const { start, next } of [...leaving.values()].reverse()) {
    const at = next ?? closeStart;
    places.set(start, places.get(at) ?? at);
  }
  return cells.flatMap((cell): Edit[] => {
    const { column } = cell;
    const old = found.get(column);
    const text = prefixed(xmlOf([cell]), prefix);
    if (old && !leaving.has(column)) return [{ start: old.start, end: old.end, text }];
    const gap = old?.start ?? gaps.get(column) ?? closeStart;
    const at = places.get(gap) ?? gap;
    return [...(old ? [remove(old)] : []), { start: at, end: at, text }];
  });
}

/** A row of our own: that it spans our columns only tells clearSheet that it may go again. */
function newRow(row: number, cells: NewCells): string {
  const columns = cells.map(({ column }) => column);
  const spans = `${smallest(columns) + 1}:${largest(columns) + 1}`;
  return `<row r="${row + 1}" spans="${spans}">${xmlOf(cells)}</row>`;
}

function xmlOf(cells: NewCells): string {
  let text = '';
  for (const cell of cells) text += isBehindAddress(cell) ? `<c r="${cellAddress(cell)}${cell.xml}` : cell.xml;
  return text;
}

/** Whether only what stands behind its address is told of a cell. */
export function isBehindAddress({ xml }: NewCell): boolean {
  return xml.startsWith('"');
}
