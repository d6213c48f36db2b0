import type { FileMade } from './files-elsewhere';
import type { LikelyCentre } from './likely-centre';
import type { CalendarDate, Pence, Series } from '../entries';
import type { EntryFileCandidate } from '../edi';
import type { Confidence, EntryKind } from '../reference';
import type { Moment, SentDetails, UndatedLine } from '../register';

/**
 * How an amendment file lists a candidate's options: `all` that are current in the series, or `new` ones only. Which of them
 * the awarding body wants nobody published: the common format restates all, and so that is the default.
 */
export type AmendmentLists = 'all' | 'new';

/** What the officer chooses for a submission. Plain data. */
export interface PlanChoices {
  /** Five digits; null takes the centre of the reference file, then that of the sheet. */
  readonly centreNumber: string | null;
  readonly postcode: string | null;
  /** By the officer's own clock; its day is the day of the files. */
  readonly now: Moment;
  /** Up to three characters. */
  readonly softwareVersion: string;
  /** The sequence number of the first file; null takes the next that the register has not. */
  readonly nextSequence?: number | null;
  readonly amendmentLists?: AmendmentLists;
  /** The first entries were made in Interchange: the first file is an amendment file. */
  readonly firstInInterchange?: boolean;
  /** Files that this machine remembers, of whichever workbook; none where nothing is remembered. */
  readonly remembered?: readonly FileMade[];
  /** Those of other workbooks were never sent, as the officer says: their numbers stay used, and that is all. */
  readonly othersNeverSent?: boolean;
  /** Unit entries are not held until their registrations are acknowledged. */
  readonly unitsAtOnce?: boolean;
  /** Warnings in spite of which the officer sends. */
  readonly accepted?: readonly AcceptedWarning[];
}

export interface AcceptedWarning {
  /** The id of a checklist item. */
  readonly id: string;
  readonly reason: string;
}

/** An entry as lists show it. */
export interface ListedEntry {
  /** The row of the sheet, counted from 0. */
  readonly row: number;
  /** As in the sheet, `Ainsley Orchard`. */
  readonly name: string;
  readonly kind: EntryKind;
  /** The option entry code; what the sheet says where the option is not known. */
  readonly code: string;
  readonly title: string;
  readonly series: Series | null;
}

/** An entry that goes into a file, as the register records it. */
export interface PlannedEntry extends ListedEntry {
  /** What it costs if it is sent now; null where the fee is not known, and for what is not charged. */
  readonly fee: Pence | null;
  /** Why it costs that, in sentences; empty for what is not charged. */
  readonly feeWhy: string;
  /** The details that go into the file: those that the awarding body has, where the sheet has changed since. */
  readonly details: SentDetails;
}

/** A file to be made. Registrations and unit entries, and the entries of two series, never share one. */
export interface FileToMake {
  readonly name: string;
  readonly dataType: 'E' | 'A';
  readonly kind: EntryKind;
  readonly board: string;
  readonly series: Series;
  readonly sequence: number;
  readonly candidates: readonly EntryFileCandidate[];
  /** The entries that it adds; a candidate's record may restate others. */
  readonly entries: readonly PlannedEntry[];
}

export type EmailKind = 'details' | 'withdrawals' | 'removed' | 'sizes';

/** What has to be asked for by e-mail, because a file must not do it. */
export interface EmailToSend {
  /** One e-mail of a kind goes to each address; all but the first are numbered. */
  readonly id: EmailKind | `${EmailKind}-${number}`;
  /** An address, or several with commas between them. */
  readonly to: string;
  readonly toConfidence: Confidence;
  readonly subject: string;
  readonly body: string;
  /** What to know before it is sent, and to do besides: sentences. */
  readonly advice: readonly string[];
  /** The rows that it is about; none for candidates who are no longer in the sheet. */
  readonly rows: readonly number[];
  /** What is recorded once it was sent; the time and the name come then. */
  readonly lines: readonly UndatedLine[];
}

/** Something to be done by hand in the awarding body's own pages. */
export interface StepByHand {
  readonly id: 'progress-tracker' | `progress-tracker-${number}`;
  /** The page in which it is done, `Progress Tracker`. */
  readonly page: string;
  readonly text: string;
  readonly rows: readonly number[];
  readonly lines: readonly UndatedLine[];
}

/** A unit entry that waits for its registration. */
export interface WaitingEntry extends ListedEntry {
  /** The file with the registration; null where that is itself still to be sent. */
  readonly registrationFile: string | null;
  /** The last day on which it can go without costing more; null where no such day is known. */
  readonly until: { readonly date: CalendarDate; readonly confidence: Confidence } | null;
  /** Why it waits and until when it can, in a sentence. */
  readonly why: string;
}

/** A new entry that is kept out of the files. */
export interface HeldEntry extends ListedEntry {
  /** The ids of the rules, or of the reasons of this plan: `basedata-missing`, `registration-blocked`, `other-centre`, `renumbered`, `number-taken`, `looks-sent`, `size-change`. */
  readonly rules: readonly string[];
  /** In a sentence. */
  readonly why: string;
}

/**
 * What the officer looks at before sending: `blocker` keeps the files from being made; `warning` has to be accepted with a
 * reason, or put right; `by-hand` is to be done besides; `fact` is worth knowing.
 */
export interface ChecklistItem {
  readonly id: string;
  readonly kind: 'blocker' | 'warning' | 'by-hand' | 'fact';
  readonly text: string;
  readonly rows: readonly number[];
  /** The rule whose findings it counts; null where it is none. */
  readonly rule: string | null;
  /** Of a warning: why the officer sends in spite of it; null while that is not said. */
  readonly accepted: string | null;
}

/** A submission as it would be made now: plain data that a worker can hand over. */
export interface SubmissionPlan {
  readonly now: Moment;
  /** The sheets of the entries: one, or several that were read as one list. */
  readonly sheets: readonly string[];
  /** Null where it is not known, and nothing can be made. */
  readonly centreNumber: string | null;
  /** Where it is not known, the one that the UCIs hint at: only to be asked about. */
  readonly likelyCentre: LikelyCentre | null;
  readonly postcode: string;
  readonly softwareVersion: string;
  /** In the order in which they are to be sent. */
  readonly files: readonly FileToMake[];
  readonly emails: readonly EmailToSend[];
  readonly steps: readonly StepByHand[];
  readonly waiting: readonly WaitingEntry[];
  readonly held: readonly HeldEntry[];
  /** How many entries that the sheet asks for are with the awarding body already. */
  readonly alreadySent: number;
  /** How many of them are in files that were made and are not marked as sent: not sent, and not made again. */
  readonly madeBefore: number;
  /** How many more were made as the sheet itself says, and no file of the register carried. */
  readonly saidMade: number;
  readonly fees: { readonly due: Pence; readonly unpriced: number };
  readonly checklist: readonly ChecklistItem[];
  /** Nothing is a blocker, and every warning is accepted. */
  readonly isReady: boolean;
}

/** A file that was built: its bytes under exactly this name, and the fingerprint of them. */
export interface FileBuilt extends FileToMake {
  readonly bytes: Uint8Array;
  /** SHA-256, 64 hexadecimal digits. */
  readonly fingerprint: string;
}
