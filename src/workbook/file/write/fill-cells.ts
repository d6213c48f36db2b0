import { addAll, cellKey, type Cell } from '../../../entries';
import { serialTo1904, type Area } from '../../../excel-values';
import { rowsBetween, type FilledCell, type Filling, type SheetContent } from '../../../table';
import { filledMeanwhile } from '../../refusals';
import { prefixed } from '../../xml-text';
import { Parts } from '../package/parts';
import { findSheet, type WorkbookPart } from '../package/workbook-part';
import { readNumberFormats } from '../read/number-formats';
import { splice, type Edit } from '../xml/splice';
import { outlineXml } from '../xml/xml-outline';
import { refuseSigned } from './annotate';
import { cellXml, type WrittenValue } from './cell-xml';
import { newCells, styleOf, stylesOfPlaces } from './cell-styles';
import { growTables } from './grow-tables';
import { stylesPart } from './product-styles';
import { calculateWhenOpened } from './recalculate';
import { resized } from './sheet-dimension';
import { outlineSheet } from './sheet-outline';
import { StyleSheet } from './style-sheet';
import { stylesTaken } from './styles-taken';
import { withFormat } from './with-format';
import { withCells } from './used-area';
import { writeCells } from './write-cells';

/**
 * The parts with empty cells of a sheet filled, and tables grown over new rows, which are put in already where something stood in their place. A cell that is there keeps its looks, a new one has those of the
 * cell above it that it is like; the number format is that of texts, or of the cell that a number is like. The given parts stay as they are.
 * Throws WorkbookError where a cell is not empty, or a table ends in a row of totals.
 * @param content the sheet as it is, before any rows are put in
 */
export async function fillCellsIn(
  before: Parts,
  workbook: WorkbookPart,
  { cells, newRows }: Filling,
  content: SheetContent,
): Promise<Parts> {
  refuseSigned(before);
  if (cells.length === 0) return before;
  const parts = new Parts(before);
  const { part } = findSheet(workbook, content.name);
  const columns = [...new Set(cells.flatMap(({ column, like }) => (like === null ? [column] : [column, like.column])))];
  const outline = await outlineSheet(part, await parts.content(part), { columns, isOurs: () => false, withGaps: true });
  const there = new Map(
    outline.rows.flatMap(({ row, found }) =>
      [...found].map(([column, cell]) => [cellKey({ row, column }), cell] as const),
    ),
  );
  const firstPutIn = rowsBetween(newRows) > 0 ? (newRows?.first ?? Infinity) : Infinity;
  const isFilled = (cell: Cell): boolean =>
    cell.row < firstPutIn &&
    (there.get(cellKey(cell))?.hasFormula === true || (content.values[cell.row]?.[cell.column] ?? '') !== '');
  const filled = cells.filter(isFilled);
  if (filled.length > 0) throw filledMeanwhile(content.name, filled);
  const stylesIn = await stylesPart(parts, workbook);
  const stylesText = await parts.text(stylesIn);
  const styles = new StyleSheet(stylesText, await outlineXml(stylesIn, stylesText), await stylesTaken(parts, workbook));
  const formats = await readNumberFormats(parts, stylesIn);
  const ofPlace = stylesOfPlaces(outline);
  const styleAt = (cell: Cell): number => {
    const known = there.get(cellKey(cell));
    return known === undefined ? ofPlace(cell) : styleOf(outline.content, known);
  };
  const xmlOf = ({ row, column, value, like }: FilledCell): string => {
    const isThere = there.has(cellKey({ row, column }));
    const base = isThere || like?.column !== column ? styleAt({ row, column }) : styleAt(like);
    if (typeof value === 'string') return cellXml(row, column, withFormat(styles, base, 'text'), value);
    const style = like === null ? base : styleAt(like);
    const isDay = formats[style]?.isDate ?? false;
    return cellXml(row, column, style, valueOf(value, isDay && workbook.from1904));
  };
  const edits: Edit[] = [];
  const missing: FilledCell[] = [];
  for (const cell of cells) {
    const known = there.get(cellKey(cell));
    if (known === undefined) missing.push(cell);
    else edits.push({ start: known.start, end: known.end, text: prefixed(xmlOf(cell), outline.prefix) });
  }
  const made = newCells(missing, xmlOf);
  addAll(edits, writeCells(outline, made), resized(outline, withCells(outline.used, made)));
  await parts.write(part, splice(outline.content, edits));
  await calculateWhenOpened(parts, workbook, outline.content);
  await parts.write(stylesIn, splice(stylesText, styles.edits()));
  if (newRows !== null) {
    const { first, last } = newRows;
    const isMeant = ({ top, left, bottom, right }: Area): boolean =>
      top < first && bottom >= first - 1 && cells.some(({ column }) => column >= left && column <= right);
    await growTables(parts, part, { sheet: content.name, isMeant, last });
  }
  return parts;
}

function valueOf(value: number | boolean, isDayFrom1904: boolean): WrittenValue {
  if (typeof value === 'boolean') return { truth: value };
  return { number: isDayFrom1904 ? serialTo1904(value) : value };
}
