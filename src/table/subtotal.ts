import { textAt } from './cell-text';
import type { SheetContent } from './sheet-content';

/** What Excel's Data > Subtotal writes behind the name of a group, and behind `Grand`. */
const EXCEL = /^(.+) (Total|Count|Average|Max|Min|Product|StdDevp?|Varp?|Count Nums)$/i;
/** Labels that people give to rows of sums. */
const BY_HAND =
  /^\D*\b(?:sub-?\s?|grand )?totals?\b|^(?:count|average|mean|sum|no\.? of|number of|how many)\b(?!.*,)|^entries\s*[:=]/i;
/** A label with the group's own name, which is no name of a person: `12A Total`. */
const OF_GROUP = /\btotals?$/i;
/** What is counted, alone beside its number: `Candidates 24`, `n = 24`. */
const COUNTED = /^(?:(?:entries|candidates|students|pupils|learners|units|registrations)\s*[:=]?|n\s*=.*)$/i;
/** How far up the group that a subtotal names is looked for. */
const LOOKED_UP = 2_000;

/** Whether a text names the group above it in its column, as Excel's subtotals do: `12A Count` below rows of `12A`. */
function namesGroupAbove(sheet: SheetContent, row: number, column: number, group: string): boolean {
  if (/^grand$/i.test(group)) return true;
  for (let above = row - 1; above >= Math.max(0, row - LOOKED_UP); above--) {
    const text = textAt(sheet, above, column);
    if (text === group) return true;
    if (text !== '' && !EXCEL.test(text)) return false;
  }
  return false;
}

/** Whether a row without a UCI is one of sums: told by its label, which stands beside nothing but numbers. */
export function isSubtotal(sheet: SheetContent, row: number): boolean {
  const texts = (sheet.values[row] ?? []).flatMap((value, column) =>
    typeof value === 'string' && /\p{L}/u.test(value) ? [{ column, text: textAt(sheet, row, column) }] : [],
  );
  const [label, another] = texts;
  if (label === undefined) return false;
  if (another === undefined && (BY_HAND.test(label.text) || OF_GROUP.test(label.text))) return true;
  const isCount = another === undefined && COUNTED.test(label.text);
  if (isCount && (sheet.values[row] ?? []).some((value) => typeof value === 'number' || /\d/.test(String(value))))
    return true;
  return texts.some(({ column, text }) => {
    const group = EXCEL.exec(text)?.[1];
    return group !== undefined && namesGroupAbove(sheet, row, column, group);
  });
}
