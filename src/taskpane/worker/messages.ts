import type { CalendarDate, Cell } from '../../entries';
import type { NamedBytes } from '../../edi';
import type {
  Annotation,
  CellChange,
  ColumnMapping,
  Recharge,
  ReportKind,
  ReportSheet,
  SheetContent,
  TableSheet,
} from '../../table';
import type { SheetSummary } from '../../workbook';
import type { PlanChoices, Recorded } from '../../submission';
import type { MarkableState, Obstacle, ReportMarks, WrittenReports } from '../../workflow';
import type { ChargeView } from './views/charge-view';
import type { CheckView } from './views/check-view';
import type { FindingView } from './views/finding-view';
import type { MadeFile, PlanView } from './views/plan-view';
import type { ReferenceView } from './views/reference-view';
import type { SheetPreview, TableView, Writing } from './views/table-view';

/** Everything that is said between the pane and its worker. Plain data only: it is copied from one to the other. */

/** What a check starts from. */
export interface CheckRequest {
  readonly sheets: readonly SheetSummary[];
  /** The sheet in front. */
  readonly front: string;
  /** The sheet that the officer chose; null leaves the choice to the product. */
  readonly chosen: string | null;
  /** What the officer said of headings, by sheet. */
  readonly mappings: Readonly<Record<string, ColumnMapping>>;
  readonly asOf: CalendarDate;
}

/** What the pane asks. A job's answers all carry its number; one job runs at a time. */
export type Question =
  /** All files that the officer gives beside the workbook, in any order: basedata, results, the reference file. */
  | { readonly ask: 'load'; readonly job: number; readonly asOf: CalendarDate; readonly files: readonly NamedBytes[] }
  | ({ readonly ask: 'look' | 'check'; readonly job: number } & CheckRequest)
  /** The next rows of the sheet that the worker asked for; the last slice says so. */
  | { readonly ask: 'rows'; readonly job: number; readonly slice: SheetSlice }
  /** The sheet that the worker asked for cannot be read. */
  | { readonly ask: 'unreadable'; readonly job: number; readonly sheet: string; readonly message: string }
  /** What the fixes of these findings of the last check write. */
  | { readonly ask: 'changes'; readonly job: number; readonly findings: readonly number[] }
  /** What is recorded of fixes of the last check that were written, but for the cells that were left alone. */
  | {
      readonly ask: 'record-fixes';
      readonly job: number;
      readonly findings: readonly number[];
      readonly left: readonly Cell[];
      readonly at: Recorded;
    }
  /** What the last check writes into the workbook. */
  | { readonly ask: 'annotations'; readonly job: number; readonly writing: Writing }
  /** What a submission of the last check would be. */
  | { readonly ask: 'plan'; readonly job: number; readonly choices: PlanChoices }
  /** The files of the last plan, and what is recorded of them. */
  | { readonly ask: 'build'; readonly job: number; readonly at: Recorded }
  /** What is recorded of something that was done. */
  | { readonly ask: 'record'; readonly job: number; readonly done: Done; readonly at: Recorded }
  /** The Reference sheets as they are written into the workbook, with what the officer filled in. */
  | {
      readonly ask: 'reference-sheets';
      readonly job: number;
      readonly sheets: readonly SheetSummary[];
      readonly asOf: CalendarDate;
    }
  /** Reports of the last check as they are written into the workbook. */
  | {
      readonly ask: 'reports';
      readonly job: number;
      readonly sheets: readonly SheetSummary[];
      readonly wanted: WantedReports;
      readonly marks: ReportMarks;
    };

/** The reports that the officer chose. */
export interface WantedReports {
  readonly kinds: readonly ReportKind[];
  readonly recharge: Recharge;
  /** The heading of the column that tells classes apart; null takes the first. */
  readonly group: string | null;
  /** A file with the lines of an invoice, to be compared with what was sent. */
  readonly invoice: NamedBytes | null;
}

/** What the officer did: sent an e-mail of the last plan, took a step by hand, heard of a file, or got results. */
export type Done =
  | { readonly kind: 'email' | 'step'; readonly id: string }
  | { readonly kind: 'file'; readonly key: string; readonly state: MarkableState }
  | { readonly kind: 'results' };

/** Rows of a sheet, in order. */
export interface SheetSlice extends SheetContent {
  readonly isLast: boolean;
}

/** How far a check has come. */
export type Stage = 'reading' | 'checking' | 'answering';

/** Why a job came to nothing. `bug`: the product's own mistake. */
export interface Failure {
  readonly obstacle: Obstacle | 'bug' | 'worker-died' | 'cancelled';
  /** A sentence for the officer; for `bug` the message of the error. */
  readonly message: string;
  readonly sheets: readonly string[];
  /** The first rows of the sheet that no headings were found in, to choose them from. */
  readonly preview: SheetPreview | null;
}

/** What the worker answers. */
export type Answer =
  | { readonly answer: 'wanted'; readonly job: number; readonly sheet: string }
  | { readonly answer: 'stage'; readonly job: number; readonly stage: Stage }
  | { readonly answer: 'findings'; readonly job: number; readonly findings: readonly FindingView[] }
  | { readonly answer: 'charges'; readonly job: number; readonly charges: readonly ChargeView[] }
  | { readonly answer: 'done'; readonly job: number; readonly outcome: Outcome }
  | { readonly answer: 'failed'; readonly job: number; readonly failure: Failure };

/** What a job came to. */
export type Outcome =
  | { readonly of: 'load'; readonly reference: ReferenceView }
  | { readonly of: 'look'; readonly table: TableView }
  | { readonly of: 'check'; readonly check: CheckView }
  | { readonly of: 'changes'; readonly changes: readonly CellChange[] }
  | { readonly of: 'annotations'; readonly annotations: readonly Annotation[] }
  | { readonly of: 'plan'; readonly plan: PlanView }
  | { readonly of: 'build'; readonly files: readonly MadeFile[]; readonly toAppend: readonly TableSheet[] }
  | { readonly of: 'record'; readonly toAppend: readonly TableSheet[] }
  | { readonly of: 'forms'; readonly forms: readonly ReportSheet[] }
  | { readonly of: 'reports'; readonly forms: readonly ReportSheet[]; readonly written: WrittenReports };
