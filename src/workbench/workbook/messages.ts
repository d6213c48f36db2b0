import type { NamedBytes } from '../../edi';
import type { Cell } from '../../entries';
import type { Annotation, CellChange, ProductSheet, SheetContent, TableSheet } from '../../table';
import type { Call, SheetCall } from '../../taskpane';
import type { SheetSummary } from '../../workbook';
import type { ShownCell } from '../shown/shown-cell';

/** What the worker that holds the workbook can be asked. Plain data: it is copied across. */
export interface WorkbookWorker {
  readonly open: Call<NamedBytes, OpenedAs>;
  readonly sheets: Call<null, readonly SheetSummary[]>;
  readonly settings: Call<null, unknown>;
  readonly bytes: Call<null, Uint8Array>;
  readonly read: SheetCall;
  readonly outline: Call<string, SheetOutline>;
  readonly rows: Call<{ readonly sheet: string; readonly first: number; readonly count: number }, readonly ShownRow[]>;
  readonly annotate: Call<Annotation, void>;
  readonly writeSummary: Call<ProductSheet | null, void>;
  readonly change: Call<{ readonly sheet: string; readonly changes: readonly CellChange[] }, readonly Cell[]>;
  readonly type: Call<{ readonly sheet: string; readonly cell: Cell; readonly text: string }, readonly Cell[]>;
  readonly writeSheets: Call<readonly ProductSheet[], void>;
  readonly append: Call<TableSheet, void>;
  readonly saveSettings: Call<Readonly<Record<string, unknown>>, void>;
}

/** How a file was taken. */
export interface OpenedAs {
  /** The name of the copy with marks: `entries-checked.xlsx`. */
  readonly savedAs: string;
  /** What stands between the values of a text file, `commas`; null where the file is a workbook itself. */
  readonly textWith: string | null;
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
