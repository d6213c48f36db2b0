import type { CalendarDate, Unsettled, FieldColumns } from '../entries';
import type { Reference } from '../reference';
import type { Register, RegisteredEntry } from '../register';
import type { RuleContext } from './context';

/** What rules that tell of the whole sheet may know besides what they counted: nothing that a single row decides. */
export interface WholeSheet {
  readonly columns: FieldColumns;
  /** Columns with marks under headings that are not understood. */
  readonly unusedMarks: Unsettled['columns'];
  /** Columns that are not read, with contents on which an entry may hang. */
  readonly unusedContents: Unsettled['contents'];
  readonly reference: Reference;
  readonly asOf: CalendarDate;
  /** What was sent of everybody, in the sheet or not. */
  readonly register: Register;
  /** What was sent, and no row asks for, of people who are not in the sheet. */
  readonly strangers: readonly RegisteredEntry[];
}

export function wholeSheet({ list, reference, asOf, submitted }: RuleContext): WholeSheet {
  const { columns, unsettled } = list;
  const strangers = submitted.removed.flatMap(({ sent, person }) => (person === null ? [sent] : []));
  return {
    columns,
    unusedMarks: unsettled.columns,
    unusedContents: unsettled.contents,
    reference,
    asOf,
    register: submitted.register,
    strangers,
  };
}
