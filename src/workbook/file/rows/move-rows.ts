import { Parts } from '../package/parts';
import { dropCalculationChain } from '../package/calculation-chain';
import { findSheet, type WorkbookPart } from '../package/workbook-part';
import { refuseSigned } from '../write/annotate';
import { calculateWhenOpened } from '../write/recalculate';
import { WorkbookDraft } from '../write/workbook-draft';
import { sheetProtection } from '../read/sheet-protection';
import { isPlain } from '../xml/replace-elements';
import { outlineXml } from '../xml/xml-outline';
import { moveBeside } from './move-beside';
import { moveCells, type Like, type MovedCells } from './move-cells';
import { moveInOtherSheet, moveNames, moveSources } from './move-elsewhere';
import { moveLayout } from './move-layout';
import { cannotMove, protectedSheet, UNKNOWN_PART } from './refusals';
import type { RowMove } from './row-move';
import { rowWords } from '../../words/rows';

/**
 * The parts with rows put into a sheet, or taken out of it, as Excel does it: cells, formulas wherever they stand, merged cells, tables,
 * filters, conditional formats, validations, names, comments, links, pictures, page breaks and charts follow. The given parts stay as they are.
 * Throws WorkbookError, with a sentence that says what stands in the way, where something could not follow.
 */
export async function moveRowsIn(
  before: Parts,
  workbook: WorkbookPart,
  name: string,
  move: RowMove,
  like: Like,
): Promise<Parts> {
  refuseSigned(before);
  const parts = new Parts(before);
  const sheet = findSheet(workbook, name);
  const place: MovedCells = { sheet: sheet.name, moved: sheet.name, isThere: true };
  const text = await parts.text(sheet.part);
  const moved = await movedSheet(sheet.part, text, move, place, like);
  for (const { kind } of workbook.relationships) {
    if (kind === 'volatileDependencies') throw cannotMove(sheet.name, rowWords.holds.dataOfPrograms);
    if (kind === 'revisionHeaders') throw cannotMove(sheet.name, rowWords.holds.history);
  }
  await moveBeside(parts, sheet.part, move, place);
  for (const other of workbook.sheets) {
    if (other.part !== sheet.part && other.kind === 'worksheet' && parts.has(other.part))
      await moveInOtherSheet(parts, other, move, sheet.name);
  }
  await moveSources(parts, workbook, move, sheet.name);
  await parts.write(sheet.part, moved);
  await calculateWhenOpened(parts, workbook, moved);
  await moveNames(parts, workbook, move, sheet.name);
  await dropCalculationChain(parts, workbook, await sheetIdOf(parts, workbook, sheet.part));
  return parts;
}

/** The number that the tab of a sheet gives it. */
async function sheetIdOf(parts: Parts, workbook: WorkbookPart, part: string): Promise<string> {
  const draft = await WorkbookDraft.open(parts, workbook);
  return draft.tabs().find((tab) => draft.partOf(tab) === part)?.attributes['sheetId'] ?? '';
}

async function movedSheet(part: string, text: string, move: RowMove, place: MovedCells, like: Like): Promise<string> {
  if (!isPlain(text)) throw cannotMove(place.sheet, UNKNOWN_PART);
  if (sheetProtection(text)?.allows(move.kind === 'insert' ? 'insertRows' : 'deleteRows') === false)
    throw protectedSheet(place.sheet);
  const { children } = await outlineXml(part, text);
  const pieces: string[] = [];
  let at = 0;
  for (const { name, tag, start, tagEnd, closeStart, end } of children) {
    pieces.push(text.slice(at, start));
    at = end;
    const isRows = name === 'sheetData' && tagEnd !== end;
    if (isRows) {
      const rows = moveCells(text.slice(tagEnd, closeStart), move, place, like);
      pieces.push(text.slice(start, tagEnd), rows, text.slice(closeStart, end));
    } else if (tag !== 'sheetData' && name !== 'sheetData') {
      pieces.push(moveLayout(name, text.slice(start, end), move, place));
    } else pieces.push(text.slice(start, end));
  }
  return [...pieces, text.slice(at)].join('');
}
