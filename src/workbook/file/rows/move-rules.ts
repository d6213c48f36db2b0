import { parseArea } from '../../../excel-values';
import { escapeXml, unescapeXml } from '../../xml-text';
import { attributeOf, elementText, replaceElements, withValue, type WrittenElement } from '../xml/replace-elements';
import { movedOrRefused, type MovedCells } from './move-cells';
import { cannotMove } from './refusals';
import { movedAreas, type RowMove } from './row-move';
import { rowWords } from '../../words/rows';

const FORMULAS = ['formula', 'formula1', 'formula2'];

/**
 * Rules that hold for areas (conditional formats, validations, those of Excel 2010 too) with their areas moved; those whose cells
 * are all taken out go. Their formulas are written as the first cell of the area sees it.
 * @param names of the elements that hold one rule or several for one area
 */
export function moveRules(xml: string, names: readonly string[], move: RowMove, place: MovedCells): string {
  return replaceElements(xml, names, (rule) => {
    const areas = areasOf(rule);
    const moved = movedAreas(move, areas);
    if (moved === '') return '';
    if (/<(?:[\w-]+:)?cfvo\s[^>]*type\s*=\s*["']formula["']/.test(rule.content ?? ''))
      throw cannotMove(place.sheet, rowWords.holds.colours);
    const anchor = { from: firstRow(areas), to: firstRow(moved) };
    const withAreas = setAreas(rule, moved);
    const content = moveFormulas(withAreas.content ?? '', rowWords.holds.ruleFor(areas), move, { ...place, anchor });
    return elementText({ ...withAreas, content: rule.content === null ? null : content });
  });
}

/** The areas of a rule: an attribute, or in the newer form an element. */
function areasOf({ attributes, content }: WrittenElement): string {
  let found = attributeOf(attributes, 'sqref');
  replaceElements(content ?? '', ['sqref'], (areas) => {
    found ??= areas.content ?? '';
    return '';
  });
  return found ?? '';
}

function setAreas(rule: WrittenElement, areas: string): WrittenElement {
  if (attributeOf(rule.attributes, 'sqref') !== undefined)
    return { ...rule, attributes: withValue(rule.attributes, 'sqref', areas) };
  const content = replaceElements(rule.content ?? '', ['sqref'], (element) =>
    elementText({ ...element, content: areas }),
  );
  return { ...rule, content };
}

function firstRow(areas: string): number {
  const rows = areas.split(/\s+/).map((area) => parseArea(area)?.top ?? 0);
  return rows.reduce((least, row) => Math.min(least, row), Infinity);
}

/** All formulas of rules with their references moved; in the newer form they are elements in those elements. */
export function moveFormulas(xml: string, where: string, move: RowMove, place: MovedCells): string {
  const movedText = (element: WrittenElement): string => {
    const text = unescapeXml(element.content ?? '');
    const moved = movedOrRefused(text, where, move, place);
    return moved === text ? elementText(element) : elementText({ ...element, content: escapeXml(moved) });
  };
  const older = replaceElements(xml, FORMULAS, (element) =>
    element.content?.includes('<') === true ? elementText(element) : movedText(element),
  );
  return replaceElements(older, ['f'], movedText);
}
