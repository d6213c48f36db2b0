import type { Cell, Pence, Series } from '../entries';
import type { EntryKind } from '../reference';
import type { Moment } from './moment';
import type { PastEntry } from './past-entry';
import type { RegisterLine } from './register-line';
import type { SentDetails } from './sent-details';
import { registerWords } from './words';

/** How far a file has come; `discarded` was made and never sent, `rejected` was not taken: their entries are not made. */
export type FileState = 'made' | 'sent' | 'acknowledged' | 'seen' | 'discarded' | 'rejected';

/** A file that was made. Plain data. */
export interface RegisteredFile {
  /** Tells files apart, also where two have one name: the name, the series and the start of the fingerprint. */
  readonly key: string;
  /** `E9999972.X01`. */
  readonly name: string;
  readonly dataType: 'E' | 'A';
  /** Five digits. */
  readonly centreNumber: string;
  readonly board: string;
  readonly series: Series;
  readonly kind: EntryKind;
  readonly sequence: number;
  readonly entries: number;
  readonly fingerprint: string;
  /** Null where the line cannot be read. */
  readonly made: Moment | null;
  readonly by: string;
  /** The last that was said of it, or `seen` where all its entries were seen one by one. */
  readonly state: FileState;
  /** How many of its entries that are left were seen in Interchange. */
  readonly seenEntries: number;
  /** What happened to it after it was made, the earliest first. */
  readonly history: readonly { readonly state: FileState; readonly time: Moment | null; readonly by: string }[];
}

/** An entry that is with the awarding body, as far as the register knows. Plain data. */
export interface RegisteredEntry {
  /** The file that carried it, as `RegisteredFile.key` and by name; empty and `e-mail` or `Interchange` where none did. */
  readonly fileKey: string;
  readonly file: string;
  /** How it came there: in a file, asked for by e-mail, or otherwise, so that it was only seen in Interchange. */
  readonly route: 'file' | 'e-mail' | 'interchange';
  /** That of the file, or `seen` where the entry itself was seen in Interchange. */
  readonly fileState: FileState;
  /** Empty where no file carried it, as is the board. */
  readonly centreNumber: string;
  readonly board: string;
  readonly time: Moment | null;
  readonly series: Series;
  readonly kind: EntryKind;
  readonly code: string;
  readonly title: string;
  /** What it cost on the day it was sent; null where that was not known. */
  readonly fee: Pence | null;
  /** As they were sent. */
  readonly details: SentDetails;
  /** The sheet that it was read from; empty where that is not known. */
  readonly sheet: string;
  readonly outcome: 'sat' | 'absent' | null;
  /** As the results file had it; empty where there is none. */
  readonly grade: string;
  /** The last two digits of the sequence number of that file; left out where the register does not tell. */
  readonly resultSequence?: number;
  /** The withdrawal was asked for: it is no longer there. */
  readonly isWithdrawn: boolean;
  /** When that was; null where the register does not tell. */
  readonly withdrawn: Moment | null;
}

/** A change of details that was asked for by e-mail, with the details as they are from then on. */
export interface RegisteredChange {
  readonly time: Moment | null;
  readonly details: SentDetails;
  /** The UCI until then, where that is what changed; else empty. */
  readonly uciBefore: string;
  readonly note: string;
}

/** What is wrong with the register. */
export interface RegisterProblem {
  /** Of the register's sheet; none where the whole of it is meant. */
  readonly cells: readonly Cell[];
  /** `line`: a line cannot be read; `lost`: lines are missing; `repeated`: a line is there twice; `columns`: headings are missing. */
  readonly about: 'line' | 'lost' | 'repeated' | 'columns';
  /** In words without the last full stop. */
  readonly problem: string;
}

/** Everything that the register tells. Plain data, made once from the sheet and never changed. */
export interface Register {
  /** The sheet as it is called in the workbook; null where the workbook has none. */
  readonly sheet: string | null;
  /** The sheets that the workbook has. */
  readonly sheets: readonly string[];
  /** The earliest first. */
  readonly files: readonly RegisteredFile[];
  /** Of files that were neither discarded nor rejected, the earliest first. */
  readonly entries: readonly RegisteredEntry[];
  readonly changes: readonly RegisteredChange[];
  /** What came of entries that no file of the register carried: made before it was kept, or elsewhere. */
  readonly results: readonly PastEntry[];
  /** Every line that can be read and was not taken back, the earliest first. */
  readonly lines: readonly RegisterLine[];
  /** The latest time in it. */
  readonly last: Moment | null;
  readonly problems: readonly RegisterProblem[];
}

export const NO_REGISTER: Register = {
  sheet: null,
  sheets: [],
  files: [],
  entries: [],
  changes: [],
  results: [],
  lines: [],
  last: null,
  problems: [],
};

/** Whether the entries of a file in this state are not made. */
export function isNotInForce(state: FileState): boolean {
  return state === 'discarded' || state === 'rejected';
}

/** Whether the awarding body has the file and has said so. */
export function isAcknowledged(state: FileState): boolean {
  return state === 'acknowledged' || state === 'seen';
}

/** How an entry came to the awarding body: `sent in E9999972.X01`. */
export function sentWords({ route, file }: Pick<RegisteredEntry, 'route' | 'file'>): string {
  if (route === 'file') return registerWords.sentIn(file);
  return route === 'e-mail' ? registerWords.askedByEmail : registerWords.seenInInterchange;
}
