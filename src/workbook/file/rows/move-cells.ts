import { cellAddress, columnLetters, type Cell } from '../../../entries';
import { LAST_CELL } from '../../../excel-values';
import { escapeXml, unescapeXml } from '../../xml-text';
import { cellOfReference } from '../read/cell-reference';
import { attributeOf, elementText, replaceElements, withoutAttribute, withValue } from '../xml/replace-elements';
import { moveReferences, type FormulaPlace } from './move-references';
import { cannotMove, LostReference, noRoomBelow, SeveralSheets, wouldLose } from './refusals';
import { movedAreas, movedRow, type RowMove } from './row-move';
import { sharedFormulas, withOwnFormula, type SharedFormulas } from './shared-formulas';
import { rowWords } from '../../words/rows';

/** The sheet that a formula stands in, and the one whose rows move. */
export interface MovedCells extends FormulaPlace {
  readonly sheet: string;
}

/** From which row new ones have the looks of their cells: the one above them, as in Excel, or the one below. */
export type Like = 'above' | 'below';

/**
 * The rows of a sheet, the content of `sheetData`, with rows put in or taken out. Formulas follow the cells that they refer to. Throws
 * WorkbookError where one would refer to nothing, or is one formula for cells that would be parted.
 */
export function moveCells(rows: string, move: RowMove, place: MovedCells, like: Like): string {
  const shared = sharedFormulas(rows);
  const pieces: string[] = [];
  const template = new Template(move, like);
  let [last, first] = [-1, -1];
  const written = replaceElements(rows, ['row'], (element) => {
    const row = Number(attributeOf(element.attributes, 'r') ?? last + 2) - 1;
    last = row;
    template.see(row, element.attributes, element.content);
    const to = movedRow(move, row);
    if (to === null) return '';
    if (to > LAST_CELL.row) {
      // Rows of looks alone may end a sheet; they are lost at its end, as in Excel.
      if (/<(?:\w+:)?[vf][\s>]|<(?:\w+:)?is[\s>]/.test(element.content ?? '')) throw noRoomBelow(place.sheet);
      return '';
    }
    if (row >= move.at && first < 0) first = pieces.length;
    const content = element.content === null ? null : movedContent(element.content, { row, to, move, place, shared });
    const attributes = to === row ? element.attributes : withValue(element.attributes, 'r', to + 1);
    pieces.push(elementText({ ...element, attributes, content }));
    return '';
  });
  if (written.trim() !== '') throw cannotMove(place.sheet, rowWords.holds.unusualRows);
  const added = move.kind === 'insert' ? template.rows() : '';
  pieces.splice(first < 0 ? pieces.length : first, 0, added);
  return pieces.join('');
}

interface InRow {
  readonly row: number;
  readonly to: number;
  readonly move: RowMove;
  readonly place: MovedCells;
  readonly shared: SharedFormulas;
}

function movedContent(cells: string, { row, to, move, place, shared }: InRow): string {
  const hasFormulas = /<(?:\w+:)?f[\s/>]/.test(cells);
  if (to === row && !hasFormulas) return cells;
  let column = -1;
  return replaceElements(cells, ['c'], (element) => {
    const reference = attributeOf(element.attributes, 'r');
    column = reference === undefined ? column + 1 : cellOfReference(reference).column;
    const attributes =
      to === row || reference === undefined
        ? element.attributes
        : withValue(element.attributes, 'r', cellAddress({ row: to, column }));
    const content =
      element.content === null || !hasFormulas
        ? element.content
        : movedFormula(element.content, { row, column }, move, place, shared);
    return elementText({ ...element, attributes, content });
  });
}

/** The content of a cell with the references of its formula moved. */
export function movedFormula(
  content: string,
  cell: Cell,
  move: RowMove,
  place: MovedCells,
  shared: SharedFormulas,
): string {
  return replaceElements(withOwnFormula(content, cell, shared), ['f'], (formula) => {
    const kind = attributeOf(formula.attributes, 't');
    if (kind === 'dataTable') throw cannotMove(place.sheet, rowWords.holds.whatIf);
    const area = attributeOf(formula.attributes, 'ref');
    const to = area === undefined || !place.isThere ? area : movedAreas(move, area);
    if (area !== undefined && to !== undefined && heightOf(area) !== heightOf(to))
      throw cannotMove(place.sheet, rowWords.holds.sharedFormula(area));
    const attributes = to === undefined ? formula.attributes : withValue(formula.attributes, 'ref', to);
    if (formula.content === null) return elementText({ ...formula, attributes });
    const text = unescapeXml(formula.content);
    const moved = movedOrRefused(text, cellAddress(cell), move, place);
    return elementText({ ...formula, attributes, content: moved === text ? formula.content : escapeXml(moved) });
  });
}

/** @param where what holds the formula, as the sentence names it */
export function movedOrRefused(formula: string, where: string, move: RowMove, place: MovedCells): string {
  try {
    return moveReferences(formula, move, place);
  } catch (error) {
    if (error instanceof LostReference) throw wouldLose(where, place.sheet);
    if (error instanceof SeveralSheets) throw cannotMove(place.moved, rowWords.holds.severalSheets);
    throw error;
  }
}

/** How many rows an area has, as `A2:B4` says it. */
function heightOf(area: string): number {
  const rows = area.match(/\d+/g)?.map(Number) ?? [];
  return (rows.at(-1) ?? 0) - (rows[0] ?? 0);
}

/** What new rows look like: the cells of a row without what they hold. */
class Template {
  #attributes = '';
  #cells: readonly (readonly [column: number, style: string])[] = [];
  #tags = { row: 'row', cell: 'c' };

  constructor(
    private readonly move: RowMove,
    private readonly like: Like,
  ) {}

  see(row: number, attributes: string, content: string | null): void {
    if (row !== (this.like === 'above' ? this.move.at - 1 : this.move.at)) return;
    this.#attributes = ['r', 'hidden', 'collapsed'].reduce(withoutAttribute, attributes);
    const cells: [number, string][] = [];
    let column = -1;
    replaceElements(content ?? '', ['c'], ({ tag, attributes: of }) => {
      const reference = attributeOf(of, 'r');
      column = reference === undefined ? column + 1 : cellOfReference(reference).column;
      const style = attributeOf(of, 's') ?? '0';
      if (style !== '0') cells.push([column, style]);
      this.#tags = { row: `${tag.slice(0, -1)}row`, cell: tag };
      return '';
    });
    this.#cells = cells;
  }

  rows(): string {
    const hasLooks = this.#cells.length > 0 || /\s(?:ht|s)\s*=/.test(this.#attributes);
    if (!hasLooks) return '';
    const { row: tag, cell } = this.#tags;
    return Array.from({ length: this.move.count }, (_, index) => {
      const row = this.move.at + index + 1;
      const cells = this.#cells.map(([column, style]) => `<${cell} r="${columnLetters(column)}${row}" s="${style}"/>`);
      return elementText({
        tag,
        attributes: withValue(this.#attributes, 'r', row),
        content: cells.length > 0 ? cells.join('') : null,
      });
    }).join('');
  }
}
