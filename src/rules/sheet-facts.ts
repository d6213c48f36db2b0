import type { EntryList } from '../entries';
import { firstCentre } from '../register';

/** What a single row may decide for the whole sheet. Where only some rows are checked again, it is given. */
export interface SheetFacts {
  /** Whether any row asks for anything. */
  readonly asksAnywhere: boolean;
  /** The first centre number in the sheet; null where there is none. */
  readonly centreNumber: string | null;
}

export function sheetFacts(list: EntryList): SheetFacts {
  return { asksAnywhere: list.entries.length > 0, centreNumber: firstCentre(list) };
}
