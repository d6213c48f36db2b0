import type { Parts } from './parts';
import { unlinkPart } from './part-links';
import type { WorkbookPart } from './workbook-part';

const FORMULA = /<(?:\w+:)?f[\s/>]/;

/** Whether a worksheet part holds a formula. */
export function holdsFormulas(sheet: string): boolean {
  return FORMULA.test(sheet);
}

/**
 * Takes out the list of the order in which formulas were last calculated, as is needed where formulas of it go: Excel
 * reports an entry without its formula as damage, and makes a missing list again without a word.
 */
export async function dropCalculationChain(parts: Parts, { part, relationships }: WorkbookPart): Promise<void> {
  for (const { kind, target } of relationships) {
    if (kind === 'calcChain' && parts.has(target)) await unlinkPart(parts, part, target);
  }
}
