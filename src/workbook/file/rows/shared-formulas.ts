import type { Cell } from '../../../entries';
import { escapeXml, unescapeXml } from '../../xml-text';
import { attributeOf, elementText, replaceElements, withoutAttribute } from '../xml/replace-elements';
import { cellOfReference } from '../read/cell-reference';
import { translated } from './move-references';

/** Formulas that stand once, in their first cell, for many (ECMA-376 part 1, 18.3.1.40), by their number. */
export type SharedFormulas = ReadonlyMap<string, { readonly formula: string; readonly cell: Cell }>;

/** Finds them in the rows of a sheet. */
export function sharedFormulas(rows: string): SharedFormulas {
  const found = new Map<string, { readonly formula: string; readonly cell: Cell }>();
  if (!/\bt\s*=\s*["']shared["']/.test(rows)) return found;
  replaceElements(rows, ['c'], (cell) => {
    replaceElements(cell.content ?? '', ['f'], (formula) => {
      const number = attributeOf(formula.attributes, 'si');
      const reference = attributeOf(cell.attributes, 'r');
      const text = unescapeXml(formula.content ?? '').trim();
      const isFirst = attributeOf(formula.attributes, 't') === 'shared' && text !== '';
      if (isFirst && number !== undefined && reference !== undefined)
        found.set(number, { formula: text, cell: cellOfReference(reference) });
      return '';
    });
    return '';
  });
  return found;
}

/**
 * The content of a cell with a formula of its own in place of a shared one: cells that move apart no longer share one.
 * @param cell where it stands
 */
export function withOwnFormula(content: string, cell: Cell, shared: SharedFormulas): string {
  return replaceElements(content, ['f'], (formula) => {
    const number = attributeOf(formula.attributes, 'si');
    const first = number === undefined ? undefined : shared.get(number);
    if (!first || attributeOf(formula.attributes, 't') !== 'shared') return elementText(formula);
    const own = translated(first.formula, cell.row - first.cell.row, cell.column - first.cell.column);
    const attributes = ['t', 'si', 'ref'].reduce(withoutAttribute, formula.attributes);
    return elementText({ ...formula, attributes, content: escapeXml(own) });
  });
}
