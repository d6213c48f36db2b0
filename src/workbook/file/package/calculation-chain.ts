import type { Parts } from './parts';
import { unlinkPart } from './part-links';
import type { WorkbookPart } from './workbook-part';
import { scanXml } from '../xml/scan-xml';

const FORMULA = /<(?:\w+:)?f[\s/>]/;

/** Whether a worksheet part holds a formula. */
export function holdsFormulas(sheet: string): boolean {
  return FORMULA.test(sheet);
}

/**
 * Takes out the list of the order in which formulas were last calculated where it names cells of a sheet that is written anew or goes: Excel
 * reports an entry without its formula as damage, and makes a missing list again without a word. A list that knows
 * nothing of the sheet stays.
 * @param sheetId the number that the tab gives the sheet
 */
export async function dropCalculationChain(
  parts: Parts,
  { part, relationships }: WorkbookPart,
  sheetId: string,
): Promise<void> {
  for (const { kind, target } of relationships) {
    if (kind !== 'calcChain' || !parts.has(target)) continue;
    if (await names(parts, target, sheetId)) await unlinkPart(parts, part, target);
  }
}

/** Whether a list names cells of a sheet; an entry that gives no sheet is of that of the one before (ECMA-376 part 1, 18.6.1). */
async function names(parts: Parts, chain: string, sheetId: string): Promise<boolean> {
  let found = false;
  await scanXml(chain, parts.pieces(chain), { open: (_, { i: sheet }) => (found ||= sheet === sheetId) });
  return found;
}
