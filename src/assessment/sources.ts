import type { CalendarDate, EntryList } from '../entries';
import type { Reference } from '../reference';
import type { KeptAnswers, PastEntry, Register } from '../register';

/** What an assessment is made from. Nothing has a default: a register or a record that is left out would be a wrong answer. */
export interface AssessmentSources {
  readonly list: EntryList;
  readonly reference: Reference;
  /** The entries are judged as if they were sent on this day. */
  readonly asOf: CalendarDate;
  /** What records outside the workbook tell of earlier entries; empty where none was given. */
  readonly past: readonly PastEntry[];
  /** What was sent from the workbook; `NO_REGISTER` where it keeps none. */
  readonly register: Register;
  /** What the officer answered to findings before; left out, all is asked anew, and nothing else changes. */
  readonly answers?: KeptAnswers;
}
