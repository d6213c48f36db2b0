import type { EntryKind } from '../reference';
import { seriesCode, type Pence, type Series } from '../entries';
import type { Moment } from './moment';
import type { SentDetails } from './sent-details';

/**
 * What a line of the register records:
 * `made`: a file was made; `entry`: an entry that is in it; `sent` to `rejected`: what became of the file, where `discarded`
 * is a file that was made and never sent; `emailed`: an entry was asked for by e-mail; `entry-seen`: an entry was seen in Interchange,
 * whoever made it; `change`: a change of details was asked for, and the details are as they will be;
 * `withdrawal`: the withdrawal of an entry was asked for; `result`: what came of an entry; `accepted`: the officer sent in
 * spite of a warning; `taken-back`: an earlier line was a mistake. Its note begins with what that line records.
 */
export type LineKind =
  | 'made'
  | 'entry'
  | 'sent'
  | 'acknowledged'
  | 'seen'
  | 'discarded'
  | 'rejected'
  | 'emailed'
  | 'entry-seen'
  | 'change'
  | 'withdrawal'
  | 'result'
  | 'accepted'
  | 'taken-back';

/** The words for each kind of line, in the column "What". */
export const LINE_WORDS: Readonly<Record<LineKind, string>> = {
  made: 'File made',
  entry: 'Entry in file',
  sent: 'File sent',
  acknowledged: 'File acknowledged',
  seen: 'File seen in Interchange',
  discarded: 'File never sent',
  rejected: 'File rejected',
  emailed: 'Entry asked for by e-mail',
  'entry-seen': 'Entry seen in Interchange',
  change: 'Change asked for',
  withdrawal: 'Withdrawal asked for',
  result: 'Result',
  accepted: 'Warning accepted',
  'taken-back': 'Taken back',
};

/** A line of the register. What does not belong to its kind is empty or null. */
export interface RegisterLine {
  readonly time: Moment | null;
  readonly what: LineKind;
  /** Who clicked, as the officer gave it; may be empty. */
  readonly by: string;
  /** The name of the file. */
  readonly file: string;
  readonly series: Series | null;
  readonly kind: EntryKind | null;
  /** Of the file; null on the lines of its entries. */
  readonly sequence: number | null;
  /** How many entries the file has. */
  readonly entries: number | null;
  readonly details: SentDetails;
  /** The option entry code. */
  readonly code: string;
  readonly title: string;
  /** What the entry cost on the day it was sent, as far as the fee was known. */
  readonly fee: Pence | null;
  /** The sheet that the entry was read from. */
  readonly sheet: string;
  readonly outcome: 'sat' | 'absent' | null;
  readonly note: string;
  /** SHA-256 of the file; on the lines of its entries the first 16 digits. */
  readonly fingerprint: string;
}

export const NO_DETAILS: SentDetails = {
  candidateNumber: '',
  name: '',
  birthDate: null,
  sex: '',
  uci: '',
  upn: '',
  uln: '',
};

/** A line whose time and name come when it is recorded. */
export type UndatedLine = Omit<RegisterLine, 'time' | 'by'>;

/** A line of one kind with nothing else in it, or with what is given. */
export function undatedLine(what: LineKind, content: Partial<Omit<UndatedLine, 'what'>> = {}): UndatedLine {
  return {
    what,
    file: '',
    series: null,
    kind: null,
    sequence: null,
    entries: null,
    details: NO_DETAILS,
    code: '',
    fee: null,
    title: '',
    sheet: '',
    outcome: null,
    note: '',
    fingerprint: '',
    ...content,
  };
}

/** A line of one kind that is recorded at once. */
export function lineOf(what: LineKind, { time, by }: { readonly time: Moment; readonly by: string }): RegisterLine {
  // Not by spreading one into another, which takes long for each of many entries.
  return Object.assign(undatedLine(what), { time, by });
}

/** What tells one entry from another at the awarding body: the candidate number of the series, the option, the series. */
export function sentEntryKey({ details, code, series }: Pick<RegisterLine, 'details' | 'code' | 'series'>): string {
  return `${details.candidateNumber} ${code} ${series === null ? '' : seriesCode(series)}`;
}
