import { addAll, cellAddress, columnLetters, largest } from '../../../entries';
import { printedWidth, textLines, type ProductCell, type ProductSheet, isProductFormula } from '../../../table';
import { WorkbookError } from '../../workbook';
import type { AddedStyles } from './added-styles';
import { behindAddress, columnXml, withContent, withFormula, type WrittenValue } from './cell-xml';
import { areaAddress } from '../../../excel-values';
import { Utf8Text } from '../xml/utf8-text';
import { splice, type Edit } from '../xml/splice';
import { append, childNamed, remove, withAttribute, outlineXml, type XmlOutline } from '../xml/xml-outline';
import { prefixed, unescapeXml } from '../../xml-text';
import { fitXml, newBreaks, pagesXml } from './print-setup';
import { copyWords } from '../../words/copying';

/** What the cells of a sheet of the product depend on in the workbook that they are written into. */
export interface StyledBook {
  readonly styles: AddedStyles;
  /** Days count from 1904 instead of 1900. */
  readonly from1904: boolean;
}

/**
 * The part of a new sheet of the product.
 * @param tableParts what it says of its table, as XML; empty where it has none
 */
export function newSheetPart(sheet: ProductSheet, book: StyledBook, namespace: string, tableParts: string): Uint8Array {
  const part = new Utf8Text(sheet.rows.length * ROW_BYTES);
  part.add(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`);
  part.add(`${fitXml(sheet)}${widthsXml(sheet)}<sheetData>`);
  for (const row of rowsXml(sheet, book)) part.add(row);
  part.add(`</sheetData>${pagesXml(sheet)}${tableParts}</worksheet>`);
  return part.bytes();
}

/** Somewhat more than a line of the register takes; more room is made where it is needed. */
const ROW_BYTES = 1200;

/**
 * The part of such a sheet that is there already with new rows and widths; what the user did to it besides (margins,
 * headers, comments) stays. Throws WorkbookError where the user put formulas into it.
 */
export async function rewrittenSheetPart(
  part: string,
  text: string,
  sheet: ProductSheet,
  book: StyledBook,
): Promise<string> {
  const { outline, formulas } = await findFormulas(part, text);
  if (formulas === 'foreign') {
    throw new WorkbookError(copyWords.formulasOfYours(sheet.name));
  }
  const data = childNamed(outline, 'sheetData');
  const widths = childNamed(outline, 'cols');
  const dimension = childNamed(outline, 'dimension');
  const rows = prefixed(`<sheetData>${[...rowsXml(sheet, book)].join('')}</sheetData>`, outline.prefix);
  const cols = prefixed(widthsXml(sheet), outline.prefix);
  const edits: Edit[] = [
    data ? { start: data.start, end: data.end, text: widths ? rows : cols + rows } : append(outline.root, cols + rows),
  ];
  if (widths) edits.push(cols === '' ? remove(widths) : { start: widths.start, end: widths.end, text: cols });
  if (dimension) edits.push(withAttribute(text, dimension, 'ref', usedAddress(sheet)));
  addAll(edits, newBreaks(outline, sheet));
  return splice(text, edits);
}

function widthsXml({ widths }: ProductSheet): string {
  return widths.length === 0 ? '' : `<cols>${widths.map((width, column) => columnXml(column, width)).join('')}</cols>`;
}

/** The rows, each by itself: those of a register of a hundred thousand lines are never one text. */
function* rowsXml({ rows, widths }: ProductSheet, book: StyledBook): Generator<string, void> {
  const columns: WrittenColumn[] = [];
  for (const [row, cells] of rows.entries()) {
    const number = String(row + 1);
    let xml = '';
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] ?? '';
      if (cell !== '') xml += (columns[column] ??= new WrittenColumn(column, book)).cellXml(number, cell);
    }
    if (xml !== '') yield `<row r="${row + 1}"${heightXml(cells, widths, book.styles)}>${xml}</row>`;
  }
}

/** A column while it is written from the top: of a register, most cells hold what stands above them, such as the name of their file. */
class WrittenColumn {
  readonly #start: string;
  #above: ProductCell = '';
  #behind = '';
  /** Of cells that are no texts, what stands behind their addresses: the same amounts and days come time and again. */
  readonly #known = new Map<Exclude<ProductCell, string>, string>();

  constructor(
    column: number,
    private readonly book: StyledBook,
  ) {
    this.#start = `<c r="${columnLetters(column)}`;
  }

  /** @param number of the row, counted from 1 */
  cellXml(number: string, cell: ProductCell): string {
    if (cell !== this.#above) {
      this.#above = cell;
      this.#behind = typeof cell === 'string' ? contentXml(cell, this.book) : this.#knownXml(cell);
    }
    return this.#start + number + this.#behind;
  }

  #knownXml(cell: Exclude<ProductCell, string>): string {
    const known = this.#known.get(cell) ?? contentXml(cell, this.book);
    this.#known.set(cell, known);
    return known;
  }
}

/**
 * How high a row with texts of several lines is: programs that read a file need not find it out themselves. No height of the
 * user's, so that Excel fits the row when a text in it changes.
 */
function heightXml(cells: readonly ProductCell[], widths: readonly number[], { lineHeight }: AddedStyles): string {
  let most = 1;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (typeof cell !== 'object' || !('look' in cell) || cell.look !== 'wrapped') continue;
    most = Math.max(most, textLines(cell.text, widths[column] ?? cell.text.length, printedWidth).length);
  }
  return most === 1 ? '' : ` ht="${most * lineHeight}"`;
}

/** A cell of such a sheet as XML without prefixes; nothing for an empty text. */
export function productCellXml(row: number, column: number, cell: ProductCell, book: StyledBook): string {
  return cell === '' ? '' : `<c r="${cellAddress({ row, column })}${contentXml(cell, book)}`;
}

/** What stands behind the address of such a cell: it is the same wherever the cell stands. */
function contentXml(cell: ProductCell, { styles, from1904 }: StyledBook): string {
  const style = styles.sheets;
  const styled = (number: number, value: WrittenValue): string => withContent(behindAddress(number), value);
  if (typeof cell === 'string') return styled(style.text, cell);
  if ('text' in cell) return styled(style[cell.look], cell.text);
  if ('empty' in cell) return styled(style[LOOK_OF[cell.empty]], null);
  if ('formula' in cell) {
    const number = 'pounds' in cell.result ? style.money : style.count;
    return withFormula(behindAddress(number), cell.formula, cell.result);
  }
  if ('day' in cell) return styled(style.day, { ...cell, from1904 });
  return styled('pounds' in cell ? style.money : style.count, cell);
}

const LOOK_OF = { text: 'text', pounds: 'money', count: 'count', day: 'day' } as const;

function usedAddress({ rows }: ProductSheet): string {
  const right =
    largest(
      rows.map((cells) => cells.length),
      1,
    ) - 1;
  return areaAddress({ top: 0, left: 0, bottom: Math.max(1, rows.length) - 1, right });
}

/** Whose formulas a sheet holds: nobody's, only the product's, or others too. */
type Formulas = 'none' | 'product' | 'foreign';

/** Outlines a worksheet part and tells whose formulas stand in it. */
async function findFormulas(
  part: string,
  text: string,
): Promise<{ readonly outline: XmlOutline; readonly formulas: Formulas }> {
  let found: Formulas = 'none';
  /** Formulas that were filled down stand once, and the cells below refer to them by number (ECMA-376 part 1, 18.3.1.40). */
  const oursShared = new Set<string>();
  const outline = await outlineXml(part, text, {
    open: (tag, { t: type, si: shared = '' }, end, inside) => {
      if (inside.name !== 'row' || tag !== `${inside.tag.slice(0, -'row'.length)}f`) return;
      const isOurs = isProductFormula(unescapeXml(text.slice(end, text.indexOf('<', end))));
      if (isOurs && type === 'shared') oursShared.add(shared);
      if (!isOurs && !(type === 'shared' && oursShared.has(shared))) found = 'foreign';
      else if (found === 'none') found = 'product';
    },
    close: () => undefined,
  });
  return { outline, formulas: found };
}
