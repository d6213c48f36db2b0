import type { Parts } from '../package/parts';
import { readRelationships } from '../package/relationships';
import { attributeOf, elementText, replaceElements, withValue } from '../xml/replace-elements';
import { movedOrRefused, type MovedCells } from './move-cells';
import { moveFilter } from './move-layout';
import { cannotMove, NOT_MOVED, UNKNOWN_PART } from './refusals';
import { formulaTokens } from './formula-tokens';
import { unescapeXml } from '../../xml-text';
import { movedAreas, movedRow, placeOfRow, type RowMove } from './row-move';
import { rowWords } from '../../words/rows';

type MovePart = (text: string, move: RowMove, place: MovedCells) => string;

const asIs: MovePart = (text) => text;

/** What becomes of the parts that a worksheet links to, by the kind of the link. */
const LINKED: Readonly<Record<string, MovePart>> = {
  table: moveTable,
  comments: (text, move) => withoutGone(text, 'comment', move),
  threadedComment: (text, move) => withoutGone(text, 'threadedComment', move),
  vmlDrawing: moveNotes,
  drawing: moveDrawing,
  printerSettings: asIs,
  hyperlink: asIs,
  image: asIs,
  customProperty: asIs,
};

/** Moves what belongs to a worksheet in parts of its own. Throws WorkbookError for what is not known. */
export async function moveBeside(parts: Parts, part: string, move: RowMove, place: MovedCells): Promise<void> {
  for (const { kind, target } of await readRelationships(parts, part)) {
    const act = LINKED[kind];
    if (!act) throw cannotMove(place.sheet, NOT_MOVED[kind] ?? UNKNOWN_PART);
    if (act !== asIs && parts.has(target)) await parts.write(target, act(await parts.text(target), move, place));
  }
}

/** A table grows with rows that are put in between its own, and shrinks; its headings and one row of it stay. */
function moveTable(text: string, move: RowMove, place: MovedCells): string {
  const isByCell = /<(?:\w+:)?calculatedColumnFormula[^>]*>([^<]*)</g;
  for (const [, formula = ''] of text.matchAll(isByCell)) {
    if (formulaTokens(unescapeXml(formula)).some(({ kind }) => kind === 'reference'))
      throw cannotMove(place.sheet, rowWords.holds.tableFormulas);
  }
  const totals = replaceElements(text, ['totalsRowFormula'], (element) => {
    const formula = unescapeXml(element.content ?? '');
    return movedOrRefused(formula, rowWords.holds.tableTotals, move, place) === formula ? elementText(element) : '';
  });
  if (totals !== text) throw cannotMove(place.sheet, rowWords.holds.tableTotalsOfCells);
  return replaceElements(text, ['table'], (table) => {
    const area = attributeOf(table.attributes, 'ref') ?? '';
    const headings = Number(attributeOf(table.attributes, 'headerRowCount') ?? 1);
    const sums = Number(attributeOf(table.attributes, 'totalsRowCount') ?? 0);
    const [top, bottom] = rowsOf(area);
    const lost = Array.from({ length: headings }, (_, row) => movedRow(move, top + row)).includes(null);
    const lostSums = sums > 0 && movedRow(move, bottom) === null;
    if (lost || lostSums) throw cannotMove(place.sheet, rowWords.holds.tableHeadings);
    const moved = movedAreas(move, area);
    const [newTop, newBottom] = rowsOf(moved);
    if (newBottom - newTop + 1 - headings - sums < 1) throw cannotMove(place.sheet, rowWords.holds.tableWithoutRows);
    const attributes = withValue(table.attributes, 'ref', moved);
    return elementText({ ...table, attributes, content: moveFilters(table.content, move, place) });
  });
}

function moveFilters(content: string | null, move: RowMove, place: MovedCells): string | null {
  if (content === null) return null;
  return replaceElements(content, ['autoFilter', 'sortState'], (element) =>
    moveFilter(elementText(element), move, place),
  );
}

function rowsOf(area: string): readonly [top: number, bottom: number] {
  const rows = area.match(/\d+/g)?.map((row) => Number(row) - 1) ?? [];
  return [rows[0] ?? 0, rows.at(-1) ?? 0];
}

/** Comments move with their cells, and go with them. */
function withoutGone(text: string, name: string, move: RowMove): string {
  return replaceElements(text, [name], (element) => {
    const moved = movedAreas(move, attributeOf(element.attributes, 'ref') ?? '');
    return moved === '' ? '' : elementText({ ...element, attributes: withValue(element.attributes, 'ref', moved) });
  });
}

/** The boxes of notes, in a drawing of an older kind: each says its cell, and where it is drawn. */
function moveNotes(text: string, move: RowMove, { sheet }: MovedCells): string {
  return replaceElements(text, ['shape'], (shape) => {
    const content = shape.content ?? '';
    const kind = /<x:ClientData[^>]*\sObjectType\s*=\s*["'](\w+)["']/.exec(content)?.[1];
    if (kind === undefined) return elementText(shape);
    if (kind !== 'Note') throw cannotMove(sheet, NOT_MOVED['controls'] ?? UNKNOWN_PART);
    let isGone = false;
    const moved = replaceElements(content, ['Row', 'Anchor'], (element) => {
      const isRow = element.tag.endsWith('Row');
      if (isRow) isGone ||= movedRow(move, Number(element.content)) === null;
      return elementText({
        ...element,
        content: isRow
          ? String(placeOfRow(move, Number(element.content)))
          : (element.content ?? '')
              .split(',')
              .map((number, at) => (at === 2 || at === 6 ? ` ${placeOfRow(move, Number(number))}` : number))
              .join(','),
      });
    });
    return isGone ? '' : elementText({ ...shape, content: moved });
  });
}

/** Pictures and charts move with the cells that they lie on. One whose own place is taken out stands in the way. */
function moveDrawing(text: string, move: RowMove, { sheet }: MovedCells): string {
  return replaceElements(text, ['twoCellAnchor', 'oneCellAnchor'], (anchor) => {
    if (attributeOf(anchor.attributes, 'editAs') === 'absolute') return elementText(anchor);
    const content = replaceElements(anchor.content ?? '', ['from', 'to'], (corner) => {
      const within = replaceElements(corner.content ?? '', ['row'], (row) => {
        const to = movedRow(move, Number(row.content));
        if (to === null && corner.tag.endsWith('from')) throw cannotMove(sheet, rowWords.holds.drawing);
        return elementText({ ...row, content: String(to ?? move.at) });
      });
      return elementText({ ...corner, content: within });
    });
    return elementText({ ...anchor, content });
  });
}
