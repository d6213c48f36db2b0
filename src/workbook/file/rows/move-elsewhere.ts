import { escapeXml, unescapeXml } from '../../xml-text';
import type { Parts } from '../package/parts';
import { readRelationships } from '../package/relationships';
import type { SheetEntry, WorkbookPart } from '../package/workbook-part';
import { attributeOf, elementText, isPlain, replaceElements, withValue } from '../xml/replace-elements';
import { cellOfReference } from '../read/cell-reference';
import { movedFormula, movedOrRefused, type MovedCells } from './move-cells';
import { moveFormulas } from './move-rules';
import { cannotMove, UNKNOWN_PART } from './refusals';
import { movedAreas, type RowMove } from './row-move';
import { sharedFormulas } from './shared-formulas';
import { rowWords } from '../../words/rows';

/** Names of the workbook follow the cells that they stand for. */
export async function moveNames(parts: Parts, { part }: WorkbookPart, move: RowMove, moved: string): Promise<void> {
  const text = await parts.text(part);
  if (!isPlain(text)) throw cannotMove(moved, UNKNOWN_PART);
  const place: MovedCells = { sheet: moved, moved, isThere: false };
  const written = replaceElements(text, ['definedName'], (name) => {
    const formula = unescapeXml(name.content ?? '');
    const called = attributeOf(name.attributes, 'name') ?? '';
    const to = movedOrRefused(formula, rowWords.holds.name(unescapeXml(called)), move, place);
    return to === formula ? elementText(name) : elementText({ ...name, content: escapeXml(to) });
  });
  await parts.write(part, written);
}

/** Formulas and rules of another sheet follow the cells of the moved one that they refer to. */
export async function moveInOtherSheet(parts: Parts, sheet: SheetEntry, move: RowMove, moved: string): Promise<void> {
  const text = await parts.text(sheet.part);
  if (!mentions(text, moved)) return;
  if (!isPlain(text)) throw cannotMove(moved, rowWords.holds.unclearFormulas(sheet.name));
  const place: MovedCells = { sheet: sheet.name, moved, isThere: false };
  const shared = sharedFormulas(text);
  const cells = replaceElements(text, ['c'], (cell) => {
    if (cell.content === null || !/<(?:\w+:)?f[\s/>]/.test(cell.content)) return elementText(cell);
    const at = cellOfReference(attributeOf(cell.attributes, 'r') ?? 'A1');
    return elementText({ ...cell, content: movedFormula(cell.content, at, move, place, shared) });
  });
  const end = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/.exec(cells)?.index ?? 0;
  const behind = moveFormulas(cells.slice(end), rowWords.holds.rule, move, place);
  await parts.write(sheet.part, cells.slice(0, end) + behind);
}

/** Whether a part may refer to the sheet: its name stands in it, or a formula goes through several sheets. */
function mentions(xml: string, sheet: string): boolean {
  const text = xml.toLowerCase();
  const name = sheet.replaceAll("'", "''").toLowerCase();
  return text.includes(escapeXml(name)) || text.includes(name) || /<(?:\w+:)?f(?:\s[^>]*)?>[^<]*:[^<]*!/i.test(xml);
}

/** What charts show, and what pivot tables are made of, follows too. */
export async function moveSources(parts: Parts, workbook: WorkbookPart, move: RowMove, moved: string): Promise<void> {
  const place: MovedCells = { sheet: moved, moved, isThere: false };
  for (const name of parts.names().filter((one) => /^xl\/charts\/chart[^/]*\.xml$/i.test(one))) {
    await parts.write(name, moveFormulas(await parts.text(name), rowWords.holds.chart, move, place));
  }
  for (const { kind, target } of await readRelationships(parts, workbook.part)) {
    if (kind !== 'pivotCacheDefinition' || !parts.has(target)) continue;
    const text = await parts.text(target);
    const written = replaceElements(text, ['worksheetSource'], (source) => {
      const [area, sheet] = [attributeOf(source.attributes, 'ref'), attributeOf(source.attributes, 'sheet')];
      const isMoved = sheet !== undefined && unescapeXml(sheet).toLowerCase() === moved.toLowerCase();
      const to = area === undefined || !isMoved ? area : movedAreas(move, area);
      if (to === undefined) return elementText(source);
      if (to === '') throw cannotMove(moved, rowWords.holds.pivotTable);
      return elementText({ ...source, attributes: withValue(source.attributes, 'ref', to) });
    });
    await parts.write(target, written);
  }
}
