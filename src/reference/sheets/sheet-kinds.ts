import { ENDS_SHEET } from './ends-sheet';
import { FEES_SHEET } from './fees-sheet';
import { OPTIONS_SHEET } from './options-sheet';
import { POLICY_SHEET } from './policy-sheet';
import { SERIES_SHEET } from './series-sheet';
import type { SheetKind } from './sheet-line';

/** The Reference sheets, in the order of their tabs. */
export const SHEET_KINDS: readonly SheetKind[] = [OPTIONS_SHEET, SERIES_SHEET, FEES_SHEET, POLICY_SHEET, ENDS_SHEET];

/** The sheet of that name, whatever its capitals; undefined where it is none of them. */
export function sheetKind(name: string): SheetKind | undefined {
  return SHEET_KINDS.find(({ layout }) => layout.sheet.toLowerCase() === name.toLowerCase());
}
