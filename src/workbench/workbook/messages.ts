import type { Cell } from '../../entries';
import type { Annotation, CellChange, ReportSheet, SheetContent, TableSheet } from '../../table';
import type { SheetSummary } from '../../workbook';
import type { ShownCell } from '../shown/shown-cell';

/** Everything that is said between the page and the worker that holds the workbook. Plain data: it is copied across. */
export type Asked =
  | { readonly ask: 'open'; readonly bytes: Uint8Array }
  | { readonly ask: 'sheets' | 'settings' | 'bytes' }
  | { readonly ask: 'read'; readonly sheet: string }
  | { readonly ask: 'outline'; readonly sheet: string }
  | { readonly ask: 'rows'; readonly sheet: string; readonly first: number; readonly count: number }
  | { readonly ask: 'apply'; readonly annotation: Annotation }
  | { readonly ask: 'change'; readonly sheet: string; readonly changes: readonly CellChange[] }
  | { readonly ask: 'type'; readonly sheet: string; readonly cell: Cell; readonly text: string }
  | { readonly ask: 'forms'; readonly sheets: readonly ReportSheet[] }
  | { readonly ask: 'append'; readonly table: TableSheet }
  | { readonly ask: 'keep'; readonly settings: Readonly<Record<string, unknown>> };

/** What comes back for each, beside the slices of a sheet that is read. */
export interface Answers {
  readonly open: null;
  readonly sheets: readonly SheetSummary[];
  readonly settings: unknown;
  readonly bytes: Uint8Array;
  /** The sheet without its rows, which came before in slices. */
  readonly read: SheetContent;
  readonly outline: SheetOutline;
  readonly rows: readonly ShownRow[];
  readonly apply: null;
  readonly change: readonly Cell[];
  readonly type: readonly Cell[];
  readonly forms: null;
  readonly append: null;
  readonly keep: null;
}

/** The marks that a sheet carries, and what the Check column says beside them. */
export interface CarriedMarks {
  readonly areas: Annotation['marks'];
  /** By row, counted from 0. */
  readonly words: readonly (readonly [row: number, words: string])[];
}

/** What a page shows of a sheet beside its rows. */
export interface SheetOutline {
  readonly name: string;
  /** Up to the last that is filled. */
  readonly rows: number;
  readonly columns: number;
  /** In pixels, by column. */
  readonly widths: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: SheetContent['merges'];
  readonly marks: CarriedMarks;
}

/** The cells of a row, up to the last that is filled. */
export type ShownRow = readonly ShownCell[];

export type Question = Asked & { readonly id: number };

/** Rows of a sheet that is read, in order. */
export interface SheetSlice {
  readonly values: SheetContent['values'];
  readonly formats: SheetContent['formats'];
  readonly shown: SheetContent['shown'];
  readonly rows: number;
}

/** @typeParam Value what comes back; whoever asked knows it by the question */
export type Answer<Value = unknown> =
  | { readonly id: number; readonly answer: 'done'; readonly value: Value }
  | { readonly id: number; readonly answer: 'slice'; readonly slice: SheetSlice }
  /** `isForUser`: the message is a sentence for the officer; else it is the product's own mistake. */
  | { readonly id: number; readonly answer: 'failed'; readonly message: string; readonly isForUser: boolean };
