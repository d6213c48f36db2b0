import type { Cell } from '../../../entries';
import { parseArea, parseCell, type Area } from '../../../excel-values';
import { damaged } from '../guard/damaged';
import { openingWords } from '../../words/opening';

/** The cell of a reference, `AB12`, also in small letters. Throws WorkbookError for cells that no sheet has. */
export function cellOfReference(reference: string): Cell {
  return parseCell(reference) ?? parseCell(reference.toUpperCase()) ?? notThere(reference);
}

/** The area of a reference, `B2:D7`. Throws WorkbookError for cells that no sheet has. */
export function areaOfReference(reference: string): Area {
  return parseArea(reference) ?? notThere(reference);
}

function notThere(reference: string): never {
  throw damaged(openingWords.damage.cell(reference));
}
