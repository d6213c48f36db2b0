import type { CalendarDate, EntryList } from '../entries';
import type { Reference, ResolvedEntry } from '../reference';

/** What a rule may know besides its subject: built once a check, read-only. */
export interface RuleContext {
  readonly list: EntryList;
  readonly reference: Reference;
  readonly asOf: CalendarDate;
  readonly entries: readonly ResolvedEntry[];
  /** All entries of a person, by candidate key. */
  readonly entriesOf: ReadonlyMap<string, readonly ResolvedEntry[]>;
}
