import type { CalendarDate, EntryList, FieldColumns, Unsettled } from '../entries';
import type { Reference } from '../reference';

/** What rules that tell of the whole sheet may know besides what they counted: nothing that a single row decides. */
export interface WholeSheet {
  readonly columns: FieldColumns;
  /** Columns with marks under headings that are not understood. */
  readonly unusedMarks: Unsettled['columns'];
  readonly reference: Reference;
  readonly asOf: CalendarDate;
}

export function wholeSheet({ columns, unsettled }: EntryList, reference: Reference, asOf: CalendarDate): WholeSheet {
  return { columns, unusedMarks: unsettled.columns, reference, asOf };
}
