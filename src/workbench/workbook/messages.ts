import type { NamedBytes } from '../../edi';
import type { Cell } from '../../entries';
import type { Annotation, CellChange, Filling, ProductSheet, SheetContent, TableSheet } from '../../table';
import type { Call, SheetCall } from '../../taskpane';
import type { SheetSummary } from '../../workbook';
import type { Like, RowMove, SheetLayout } from '../../workbook/file';
import type { ShownCell } from '../shown/shown-cell';
import type { Direction } from './search-cells';
import type { Step, StepAbout, UndoState } from './undo-history';

/** What the worker that holds the workbook can be asked. Plain data: it is copied across. */
export interface WorkbookWorker {
  readonly open: Call<NamedBytes, OpenedAs>;
  readonly sheets: Call<null, readonly SheetSummary[]>;
  readonly settings: Call<null, unknown>;
  readonly bytes: Call<null, Uint8Array>;
  readonly read: SheetCall;
  readonly outline: Call<string, SheetOutline>;
  readonly rows: Call<{ readonly sheet: string; readonly first: number; readonly count: number }, readonly ShownRow[]>;
  readonly find: Call<{ readonly sheet: string; readonly text: string }, readonly Cell[]>;
  readonly edge: Call<{ readonly sheet: string; readonly from: Cell; readonly direction: Direction }, Cell>;
  readonly texts: Call<RangeAsked, readonly ShownRow[]>;
  readonly longest: Call<{ readonly sheet: string; readonly column: number }, number>;
  readonly annotate: Call<InStep<{ readonly annotations: readonly Annotation[] }>, UndoState>;
  readonly writeSummary: Call<InStep<{ readonly summary: ProductSheet | null }>, UndoState>;
  readonly change: Call<InStep<{ readonly sheet: string; readonly changes: readonly CellChange[] }>, Changed>;
  readonly fill: Call<InStep<{ readonly filling: Filling }>, UndoState>;
  readonly enter: Call<InStep<{ readonly sheet: string; readonly cells: readonly EnteredCell[] }>, Changed>;
  readonly moveRows: Call<InStep<{ readonly sheet: string; readonly move: RowMove; readonly like: Like }>, UndoState>;
  readonly setWidth: Call<
    InStep<{ readonly sheet: string; readonly column: number; readonly width: number }>,
    UndoState
  >;
  readonly writeSheets: Call<InStep<{ readonly sheets: readonly ProductSheet[] }>, UndoState>;
  readonly append: Call<InStep<{ readonly table: TableSheet }>, UndoState>;
  readonly saveSettings: Call<InStep<{ readonly settings: Readonly<Record<string, unknown>> }>, UndoState>;
  readonly undo: Call<null, Undone>;
  readonly redo: Call<null, Undone>;
}

/** Cells of some rows, between two columns. */
export interface RangeAsked {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** A write, with the step that it belongs to. */
export type InStep<Written> = Written & { readonly step: Step };

/** A text as somebody types or pastes it into a cell; an empty one empties the cell. */
export interface EnteredCell extends Cell {
  readonly text: string;
}

/** What became of changes of cells. */
export interface Changed {
  /** The cells that were left alone because they hold formulas. */
  readonly formulas: readonly Cell[];
  readonly undo: UndoState;
}

/** What was undone or redone; null where there was nothing. */
export interface Undone {
  readonly about: StepAbout | null;
  readonly undo: UndoState;
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
  /** In pixels, by column: those of the file, and where it has none such that most texts fit. */
  readonly widths: readonly number[];
  /** Rows at the top and columns at the left that the file keeps in view. */
  readonly frozen: SheetLayout['frozen'];
  readonly hiddenRows: readonly number[];
  readonly merges: SheetContent['merges'];
  readonly marks: CarriedMarks;
}

/** The cells of a row, up to the last that is filled. */
export type ShownRow = readonly ShownCell[];
