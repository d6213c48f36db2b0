import type { NamedBytes } from '../edi';
import type { CalendarDate } from '../entries';
import type { LiveWorkbook } from '../workbook';
import type { KeptKey } from './kept-keys';
import type { Theme } from './theme';
import type { WorkerPort } from './worker/rpc';
import type { SheetRest, SheetSlice } from './worker/send-sheet';

/** A file to be saved under exactly this name. */
export interface FileToSave {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How saving a file went, as far as the page can know. */
export type Saved =
  /** The user chose a place and the file is written there under the name given. */
  | { readonly kind: 'saved' }
  /** It is written, but the name became another one; the sentence says what to do, since the name tells the board what it is. */
  | { readonly kind: 'renamed'; readonly name: string; readonly why: string }
  /** The browser was asked to download it; whether it did cannot be seen from here. The sentence says what to look out for. */
  | { readonly kind: 'download-started'; readonly note: string }
  | { readonly kind: 'cancelled' }
  /** The page cannot save here; the sentence says what the user can do. A file of text comes with it, to be copied. */
  | { readonly kind: 'refused'; readonly why: string; readonly text?: string };

/** What is written into the workbook on one click. */
export type WritingNow =
  'marks' | 'fees' | 'summary' | 'clear' | 'fixes' | 'entries' | 'answers' | 'register' | 'reference' | 'reports';

/** Where what is written can be taken back, step by step. */
export interface UndoSteps {
  /**
   * Writes something as one step. Gives its number; null where nothing was written that can be taken back.
   * @param isConsequence it only follows from what was done before, and is taken back with that
   */
  write(what: WritingNow, isConsequence: boolean, act: () => Promise<void>): Promise<number | null>;
  /** Takes a step back, where nothing was done since; else gives the sentence that says so. */
  takeBack(step: number): Promise<string | null>;
}

/** Where the pane lives, Excel or the workbench: everything that it cannot do by itself. */
export interface PaneHost {
  readonly kind: 'excel' | 'workbench';
  readonly workbook: LiveWorkbook;
  /** Saves one file; called from the user's click. Never throws. */
  save(file: FileToSave): Promise<Saved>;
  /** The day by the user's own clock. */
  today(): CalendarDate;
  /**
   * Reads a sheet of the workbook in slices of its rows that come by themselves, as they do from a worker: they are only passed on, and the page never holds the
   * whole of a large sheet. Throws as `workbook.read` does. Absent where the page reads the sheet itself.
   */
  readSheet?(sheet: string, onSlice: (slice: SheetSlice) => void, signal: AbortSignal): Promise<SheetRest>;
  /** The worker that reads sheets and runs the rules, started anew. */
  startWorker(): WorkerPort;
  /** Keeps a text on this machine for this user, an empty one as none, and returns whether it is kept. Never throws. */
  remember(key: KeptKey, text: string): boolean;
  /** The text that is kept; null where none is. Never throws. */
  recall(key: KeptKey): string | null;
  /** Deletes what is kept on this machine, these texts and whatever else the page keeps of its user's. Never throws. */
  forgetKept(): Promise<void>;
  /** Whether what is given besides is forgotten with the workbook, as with the sample; absent where it is kept. */
  readonly forgetsGiven?: boolean;
  readonly theme: Theme;
  /** Absent in Excel, which takes back by itself what it can. */
  readonly undoSteps?: UndoSteps;
  /** The year file that stands beside the page on its host; null where there is none. Never throws. */
  siteYearFile?(): Promise<NamedBytes | null>;
  /** Shows another workbook in place of this one; only the workbench can. */
  openInstead?(file: File): void;
}
