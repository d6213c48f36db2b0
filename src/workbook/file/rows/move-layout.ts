import { attributeOf, elementText, replaceElements, withValue, type WrittenElement } from '../xml/replace-elements';
import type { MovedCells } from './move-cells';
import { moveFormulas, moveRules } from './move-rules';
import { cannotMove, NOT_MOVED, UNKNOWN_PART } from './refusals';
import { movedAreas, movedRow, movedSpan, placeOfRow, type RowMove } from './row-move';
import { rowWords } from '../../words/rows';

type MoveElement = (xml: string, move: RowMove, place: MovedCells) => string;

const asIs: MoveElement = (xml) => xml;

/** Elements of those names with a list of areas in an attribute; those whose cells are all taken out go. */
function byAreas(names: readonly string[], attribute: 'ref' | 'sqref'): (xml: string, move: RowMove) => string {
  return (xml, move) => replaceElements(xml, names, (element) => withAreas(element, attribute, move));
}

function withAreas(element: WrittenElement, attribute: string, move: RowMove): string {
  const areas = attributeOf(element.attributes, attribute);
  if (areas === undefined) return elementText(element);
  const moved = movedAreas(move, areas);
  return moved === '' ? '' : elementText({ ...element, attributes: withValue(element.attributes, attribute, moved) });
}

/** A filter, with the order that it sorts by. */
export const moveFilter: MoveElement = (xml, move, place) => {
  const top = /\sref\s*=\s*["']\$?[A-Z]+\$?(\d+)/i.exec(xml)?.[1];
  if (top !== undefined && movedRow(move, Number(top) - 1) === null)
    throw cannotMove(place.sheet, rowWords.holds.filter);
  const sorted = byAreas(['sortCondition'], 'ref')(xml, move);
  return setAreas(setAreas(sorted, 'sortState', move), 'autoFilter', move);
};

/** One element that holds others, whose own area moves. */
function setAreas(xml: string, name: string, move: RowMove): string {
  return replaceElements(xml, [name], (element) => withAreas(element, 'ref', move));
}

const MERGED_AREA: MoveElement = (xml, move) =>
  counted(
    replaceElements(xml, ['mergeCell'], (element) => {
      const moved = movedAreas(move, attributeOf(element.attributes, 'ref') ?? '');
      // One cell is not merged with anything.
      if (!moved.includes(':')) return '';
      return elementText({ ...element, attributes: withValue(element.attributes, 'ref', moved) });
    }),
    'mergeCell',
  );

/** How many elements there are stands with those that hold them. Nothing stays where none is left. */
function counted(xml: string, name: string): string {
  const count = xml.match(new RegExp(String.raw`<(?:[\w-]+:)?${name}[\s/>]`, 'g'))?.length ?? 0;
  if (count === 0) return '';
  return xml.replace(/^<[^>]*>/, (tag) => tag.replace(/(\scount\s*=\s*)(?:"\d+"|'\d+')/, `$1"${count}"`));
}

/** What is seen, and what is selected. Where the first row that is seen is put in, it is seen. */
const VIEWS: MoveElement = (xml, move) => {
  const onView: RowMove = move.kind === 'insert' ? { ...move, at: move.at + 1 } : move;
  const at = (by: RowMove, cells: string): string =>
    movedAreas(by, cells) || cells.replace(/\d+/g, (row) => String(placeOfRow(by, Number(row) - 1) + 1));
  const attributesOf = (attributes: string): string =>
    (['activeCell', 'sqref', 'topLeftCell'] as const).reduce((changed, name) => {
      const cells = attributeOf(changed, name);
      if (cells === undefined) return changed;
      return withValue(changed, name, at(name === 'topLeftCell' ? onView : move, cells));
    }, attributes);
  return replaceElements(xml, ['sheetView'], (view) => {
    const content = replaceElements(view.content ?? '', ['pane', 'selection'], (element) =>
      elementText({ ...element, attributes: frozen(attributesOf(element.attributes), move) }),
    );
    const attributes = attributesOf(view.attributes);
    return elementText({ ...view, attributes, content: view.content === null ? null : content });
  });
};

/** As many rows stay in view at the top as hold the same headings. */
function frozen(attributes: string, move: RowMove): string {
  const rows = Number(attributeOf(attributes, 'ySplit'));
  const isFrozen = /^frozen/.test(attributeOf(attributes, 'state') ?? '');
  if (!isFrozen || !(rows > 0)) return attributes;
  return withValue(attributes, 'ySplit', (movedSpan(move, 0, rows - 1)?.[1] ?? 0) + 1);
}

/** Breaks between pages, each by the row that it stands above. */
const BREAKS: MoveElement = (xml, move) => {
  const kept = replaceElements(xml, ['brk'], (element) => {
    const to = movedRow(move, Number(attributeOf(element.attributes, 'id') ?? 0));
    return to === null ? '' : elementText({ ...element, attributes: withValue(element.attributes, 'id', to) });
  });
  const manual = kept.match(/\sman\s*=\s*["'](?:1|true)["']/g)?.length ?? 0;
  return counted(kept, 'brk').replace(/(\smanualBreakCount\s*=\s*)"\d+"/, `$1"${manual}"`);
};

/** Elements of that name whose areas are an element in them; those whose cells are all taken out go. */
function byAreaElements(
  xml: string,
  name: string,
  move: RowMove,
  more: (content: string) => string = (content) => content,
): string {
  return replaceElements(xml, [name], (element) => {
    let isGone = false;
    const content = replaceElements(element.content ?? '', ['sqref'], (areas) => {
      const moved = movedAreas(move, areas.content ?? '');
      isGone ||= moved === '';
      return elementText({ ...areas, content: moved });
    });
    return isGone ? '' : elementText({ ...element, content: more(content) });
  });
}

/** What Excel 2010 and later add, by the numbers that stand for each. */
const ADDITIONS: Readonly<Record<string, MoveElement>> = {
  // Conditional formats, validations, lines in cells, errors that are not shown.
  '{78C0D931-6437-407D-A8EE-F0AAD7539E65}': (xml, move, place) =>
    moveRules(xml, ['conditionalFormatting'], move, place),
  '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}': (xml, move, place) => moveRules(xml, ['dataValidation'], move, place),
  '{05C60535-1F16-4FD2-B633-F4F36F0B64E0}': (xml, move, place) =>
    byAreaElements(xml, 'sparkline', move, (content) => moveFormulas(content, rowWords.holds.smallChart, move, place)),
  '{01252117-D84E-4E92-8308-4BE1C098FCBB}': (xml, move) => byAreaElements(xml, 'ignoredError', move),
};

const EMPTIED =
  'sparklines|sparklineGroup|sparklineGroups|conditionalFormattings|dataValidations|ignoredErrors|ext|extLst';

const EXTENSIONS: MoveElement = (xml, move, place) => {
  let moved = replaceElements(xml, ['ext'], (element) => {
    const uri = (attributeOf(element.attributes, 'uri') ?? '').toUpperCase();
    const act = ADDITIONS[uri];
    if (!act) throw cannotMove(place.sheet, UNKNOWN_PART);
    return elementText({ ...element, content: act(element.content ?? '', move, place) });
  });
  if (moved === xml) return xml;
  const empty = new RegExp(String.raw`<((?:[\w-]+:)?(?:${EMPTIED}))(?:\s[^>]*)?>\s*</\1\s*>`, 'g');
  for (let before = ''; before !== moved;) {
    before = moved;
    moved = moved.replace(empty, '');
  }
  return moved;
};

/** What becomes of the children of a worksheet, but for its rows, by their names (ECMA-376 part 1, 18.3.1.99). */
const CHILDREN: Readonly<Record<string, MoveElement>> = {
  ...Object.fromEntries(
    [
      ...['sheetPr', 'sheetFormatPr', 'cols', 'sheetCalcPr', 'sheetProtection', 'phoneticPr', 'printOptions'],
      ...['pageMargins', 'pageSetup', 'headerFooter', 'colBreaks', 'customProperties', 'drawing', 'legacyDrawing'],
      ...['legacyDrawingHF', 'picture', 'tableParts'],
    ].map((name) => [name, asIs]),
  ),
  dimension: (xml, move) => byAreas(['dimension'], 'ref')(xml, move) || xml,
  sheetViews: VIEWS,
  protectedRanges: byAreas(['protectedRange'], 'sqref'),
  autoFilter: moveFilter,
  sortState: moveFilter,
  mergeCells: MERGED_AREA,
  conditionalFormatting: (xml, move, place) => moveRules(xml, ['conditionalFormatting'], move, place),
  dataValidations: (xml, move, place) => counted(moveRules(xml, ['dataValidation'], move, place), 'dataValidation'),
  hyperlinks: (xml, move) => counted(byAreas(['hyperlink'], 'ref')(xml, move), 'hyperlink'),
  rowBreaks: BREAKS,
  ignoredErrors: (xml, move) => counted(byAreas(['ignoredError'], 'sqref')(xml, move), 'ignoredError'),
  extLst: EXTENSIONS,
};

/** A child of a worksheet with the rows that it speaks of moved. Throws WorkbookError for one that is not known. */
export function moveLayout(name: string, xml: string, move: RowMove, place: MovedCells): string {
  const act = CHILDREN[name];
  if (!act) throw cannotMove(place.sheet, NOT_MOVED[name] ?? UNKNOWN_PART);
  return act(xml, move, place);
}
