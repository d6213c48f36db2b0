import type { From1904 } from './days';

/** What is known of the workbook from what was read before: it saves requests, and nothing relies on it. */
export interface KnownBook {
  /** The ids of its sheets. */
  readonly sheetIds: readonly string[];
  readonly from1904: From1904;
}

/** Tells the user something that could not be done beside what was asked for, in a sentence. */
export type Tell = (remark: string) => void;
