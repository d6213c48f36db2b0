import { addAll, cellKey, type Cell } from '../../../entries';
import type { CellChange } from '../../../table';
import { Parts } from '../package/parts';
import { findSheet, type WorkbookPart } from '../package/workbook-part';
import { splice, type Edit } from '../xml/splice';
import { outlineXml } from '../xml/xml-outline';
import { GENERAL } from '../../number-format';
import { typedContent, type TypedContent } from '../../typed-content';
import { prefixed } from '../../xml-text';
import { readNumberFormats } from '../read/number-formats';
import { refuseSigned } from './annotate';
import { cellXml, type WrittenValue } from './cell-xml';
import { resized } from './sheet-dimension';
import { calculateWhenOpened } from './recalculate';
import { newCells, styleOf, stylesOfPlaces } from './cell-styles';
import { outlineSheet } from './sheet-outline';
import { StyleSheet } from './style-sheet';
import { stylesTaken } from './styles-taken';
import { stylesPart } from './product-styles';
import { renameColumns, type ComingText } from './table-headings';
import { withFormat, type CellFormat } from './with-format';
import { withCells } from './used-area';
import { writeCells } from './write-cells';

/** What somebody types into a cell: what it becomes follows from the format that the cell has. */
export interface TypedCell extends Cell {
  readonly typed: string;
}

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
  changes: readonly (CellChange | TypedCell)[],
): Promise<ChangedParts> {
  refuseSigned(before);
  const parts = new Parts(before);
  const { part } = findSheet(workbook, sheet);
  const byPlace = new Map(changes.map((change) => [cellKey(change), change]));
  const columns = [...new Set(changes.map(({ column }) => column))];
  const outline = await outlineSheet(part, await parts.content(part), { columns, isOurs: () => false, withGaps: true });
  const stylesIn = await stylesPart(parts, workbook);
  const stylesText = await parts.text(stylesIn);
  const styles = new StyleSheet(stylesText, await outlineXml(stylesIn, stylesText), await stylesTaken(parts, workbook));
  const formats = await readNumberFormats(parts, stylesIn);
  const headings = await renameColumns(parts, part, changes.map(comingText));
  const contentOf = (change: CellChange | TypedCell, style: number): TypedContent => {
    const heading = headings.get(cellKey(change));
    if (heading !== undefined) return heading;
    return 'typed' in change ? typedContent(change.typed, formats[style] ?? GENERAL) : change.after;
  };
  const xmlOf = (change: CellChange | TypedCell, style: number): string => {
    const content = contentOf(change, style);
    const looks = content === '' ? style : withFormat(styles, style, formatOf(content));
    return cellXml(change.row, change.column, looks, valueOf(content, workbook.from1904));
  };
  const edits: Edit[] = [];
  const formulas: Cell[] = [];
  for (const { row, found } of outline.rows) {
    for (const [column, cell] of found) {
      const key = cellKey({ row, column });
      const change = byPlace.get(key);
      byPlace.delete(key);
      if (change && cell.hasFormula) formulas.push({ row, column });
      else if (change) {
        const xml = xmlOf(change, styleOf(outline.content, cell));
        edits.push({ start: cell.start, end: cell.end, text: prefixed(xml, outline.prefix) });
      }
    }
  }
  const isFilled = ({ row, column }: Cell): boolean => outline.filled.has(row, column);
  const left = [...byPlace.values()];
  addAll(
    formulas,
    left.filter(isFilled).map(({ row, column }) => ({ row, column })),
  );
  const missing = left.filter((change) => !isFilled(change) && contentOf(change, 0) !== '');
  const styleAt = stylesOfPlaces(outline);
  const made = newCells(missing, (change) => xmlOf(change, styleAt(change)));
  addAll(edits, writeCells(outline, made), resized(outline, withCells(outline.used, made)));
  await parts.write(part, splice(outline.content, edits));
  if (edits.length > 0) await calculateWhenOpened(parts, workbook, outline.content);
  await parts.write(stylesIn, splice(stylesText, styles.edits()));
  return { parts, formulas };
}

/** What a heading of a table becomes is a text, whatever is typed. */
function comingText(change: CellChange | TypedCell): ComingText {
  const { row, column } = change;
  if ('typed' in change) return { row, column, text: change.typed };
  return { row, column, text: typeof change.after === 'string' ? change.after : change.after.day };
}

function formatOf(content: TypedContent): CellFormat {
  if (typeof content === 'string') return 'text';
  return 'day' in content ? 'day' : 'number';
}

function valueOf(content: TypedContent, from1904: boolean): WrittenValue {
  if (typeof content !== 'string') return 'day' in content ? { ...content, from1904 } : content;
  return content === '' ? null : content;
}
