import type { Cell } from '../../../entries';
import type { CellChange } from '../../../table';
import { Parts } from '../package/parts';
import { findSheet, type WorkbookPart } from '../package/workbook-part';
import { splice, type Edit } from '../xml/splice';
import { outlineXml } from '../xml/xml-outline';
import { prefixed } from '../../xml-text';
import { refuseSigned } from './apply-annotation';
import { cellXml, type WrittenValue } from './cell-xml';
import { resized } from './sheet-dimension';
import { calculateWhenOpened } from './recalculate';
import { outlineSheet, type PlacedCell } from './sheet-outline';
import { StyleSheet } from './style-sheet';
import { stylesPart } from './needed-styles';
import { withFormat, type CellFormat } from './with-format';
import { withCells, writeCells, type CellsByRow } from './write-cells';

/** The parts with some cells changed, and the cells that were left alone because they hold formulas. */
export interface ChangedParts {
  readonly parts: Parts;
  readonly formulas: readonly Cell[];
}

/**
 * Changes the content of cells, and nothing else: each keeps its looks but for the number format, which becomes that of text
 * or of dates; one that is not there yet is made. The given parts stay as they are. A formula is never overwritten.
 */
export async function changeCellsIn(
  before: Parts,
  workbook: WorkbookPart,
  sheet: string,
  changes: readonly CellChange[],
): Promise<ChangedParts> {
  refuseSigned(before);
  const parts = new Parts(before);
  const { part } = findSheet(workbook, sheet);
  const text = await parts.text(part);
  const byPlace = new Map(changes.map((change) => [`${change.row} ${change.column}`, change]));
  const columns = [...new Set(changes.map(({ column }) => column))];
  const outline = await outlineSheet(part, text, { columns, isOurs: () => false });
  const stylesIn = await stylesPart(parts, workbook);
  const stylesText = await parts.text(stylesIn);
  const styles = new StyleSheet(stylesText, await outlineXml(stylesIn, stylesText));
  const edits: Edit[] = [];
  const formulas: Cell[] = [];
  for (const { row, found } of outline.rows) {
    for (const [column, cell] of found) {
      const change = byPlace.get(`${row} ${column}`);
      byPlace.delete(`${row} ${column}`);
      if (change && cell.hasFormula) formulas.push({ row, column });
      else if (change) {
        const old = styleOf(text, cell);
        const style = change.after === '' ? old : withFormat(styles, old, formatOf(change));
        const xml = cellXml(row, column, style, valueOf(change, workbook.from1904));
        edits.push({ start: cell.start, end: cell.end, text: prefixed(xml, outline.prefix) });
      }
    }
  }
  const made = madeCells([...byPlace.values()], styles, workbook.from1904);
  edits.push(...writeCells(outline, made), ...resized(text, outline, withCells(outline.used, made)));
  await parts.write(part, splice(text, edits));
  if (edits.length > 0) await calculateWhenOpened(parts, workbook, text);
  await parts.write(stylesIn, splice(stylesText, styles.edits()));
  return { parts, formulas };
}

/** Cells that are not there yet, by row and column. An empty one need not be there. */
function madeCells(changes: readonly CellChange[], styles: StyleSheet, from1904: boolean): CellsByRow {
  const rows = new Map<number, Map<number, string>>();
  const inOrder = [...changes].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const change of inOrder.filter(({ after }) => after !== '')) {
    const { row, column } = change;
    const xml = cellXml(row, column, withFormat(styles, 0, formatOf(change)), valueOf(change, from1904));
    rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, xml));
  }
  return rows;
}

function styleOf(text: string, { start, end }: PlacedCell): number {
  const tag = text.slice(start, Math.min(end, text.indexOf('>', start) + 1));
  return Number(/\ss=["'](\d+)["']/.exec(tag)?.[1] ?? 0);
}

function formatOf({ after }: CellChange): CellFormat {
  return typeof after === 'string' ? 'text' : 'day';
}

function valueOf({ after }: CellChange, from1904: boolean): WrittenValue {
  if (typeof after !== 'string') return { day: after.day, from1904 };
  return after === '' ? null : after;
}
