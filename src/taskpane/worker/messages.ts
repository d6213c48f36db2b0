import type { CalendarDate, Cell } from '../../entries';
import type { NamedBytes } from '../../edi';
import type { TypedValue, WantedLine } from '../../reference';
import type { FeeEntries, KeptMapping, OwnCentre, Recharge, ReportKind, ProductSheet, TableSheet } from '../../table';
import type { SheetSummary } from '../../workbook';
import type { PlanChoices, Recorded } from '../../submission';
import type { AnswerWord, Moment } from '../../register';
import type { ChoiceWord } from '../../rules';
import type {
  AddingOptions,
  AdditionPlan,
  ChangesInSheet,
  DetailsPlan,
  DetailsWish,
  EntriesWish,
  ReportCentre,
  MarkableState,
  Markup,
  OtherSheets,
  PastedValues,
  ReportFingerprints,
  ReportsToWrite,
  TypedResults,
  TypedSheets,
  TypedYearFile,
  YearFile,
} from '../../workflow';
import type { Call } from './rpc';
import type { SheetCall } from './send-sheet';
import type { ChargeView, CheckView } from './views/check-view';
import type { ComparisonView } from './views/comparison-view';
import type { FindingView } from './views/finding-view';
import type { MadeFile, PlanView } from './views/plan-view';
import type { ReferenceView } from './views/reference-view';
import type { SheetPreview, TableView, Writing } from './views/table-view';

/** Findings of the last check by their numbers, and what was chosen for each; null: their certain fixes. */
export interface ChosenFindings {
  readonly findings: readonly number[];
  readonly choice: ChoiceWord | null;
}

/** What the worker can be asked. One call after the other: what a check found is kept for those that follow it. */
export interface CheckWorker {
  /** Takes all files that the officer gives beside the workbook, in any order; where one cannot be used, those before stay. */
  readonly load: Call<FilesToLoad, ReferenceView>;
  /** What a workbook that is given is for. */
  readonly contents: Call<NamedBytes, WorkbookContents>;
  readonly detectTable: Call<
    CheckRequest,
    { readonly kind: 'tables'; readonly tables: readonly TableView[] } | NotRead
  >;
  readonly check: Call<CheckRequest, { readonly kind: 'checked'; readonly view: CheckView } | NotRead, CheckPart>;
  /** The other sheets of the workbook that hold entries or cannot be read. */
  readonly otherSheets: Call<
    { readonly sheets: readonly SheetSummary[]; readonly checked: readonly string[] },
    OtherSheets
  >;
  /** What the fixes of these findings of the last check write, or what was chosen for each. */
  readonly changes: Call<ChosenFindings, readonly ChangesInSheet[]>;
  /** The lines to append to the list of fixes, once those of these findings are written but for the cells that were left alone. */
  readonly recordFixes: Call<
    ChosenFindings & { readonly left: readonly CellsInSheet[]; readonly at: Recorded },
    readonly TableSheet[]
  >;
  /** The lines to append to the answers of the workbook, for what was answered to findings of the last check. */
  readonly answer: Call<
    { readonly findings: readonly number[]; readonly word: AnswerWord; readonly at: Recorded },
    readonly TableSheet[]
  >;
  /** What can be chosen where entries are added to the sheets of the last check. */
  readonly addingOptions: Call<null, AddingOptions>;
  /** What is written into a sheet of the last check so that it has more entries. */
  readonly planAddition: Call<EntriesWish, AdditionPlan>;
  /** What is written so that the candidates of these findings of the last check, whose registration is missing, are registered. */
  readonly planRegistrations: Call<readonly number[], AdditionPlan>;
  /** What another list fills in of the candidates of a sheet of the last check. */
  readonly planDetails: Call<
    { readonly wish: DetailsWish; readonly source: DetailsSource },
    DetailsPlan | SeveralSheets
  >;
  /** What the last check writes into the workbook. */
  readonly markup: Call<Writing, Markup>;
  /** What a submission of the last check would be. */
  readonly plan: Call<PlanChoices, PlanView>;
  /** The files of the last plan, and the lines to append to the workbook's register before they are saved. */
  readonly build: Call<Recorded, { readonly files: readonly MadeFile[]; readonly toAppend: readonly TableSheet[] }>;
  /** The lines to append to the workbook's register for something that was done. */
  readonly record: Call<{ readonly done: Done; readonly at: Recorded }, readonly TableSheet[]>;
  /** The Reference sheets to be written into the workbook, with what the officer filled in. */
  readonly referenceSheets: Call<WorkbookNow, readonly ProductSheet[]>;
  /** The same with values that were typed in the pane; none where one of them cannot be used. */
  readonly typedSheets: Call<WorkbookNow & { readonly typed: readonly TypedValue[] }, TypedSheets>;
  /** The year file with values that were typed in the pane; none where one of them cannot be used. */
  readonly typedYearFile: Call<
    Circumstances & { readonly typed: readonly TypedValue[] },
    TypedYearFile & { readonly takesPlaceOf: string | null }
  >;
  /** Everything that was given for the year, of whatever files and sheets, as one file. */
  readonly yearFile: Call<WorkbookNow, YearFile>;
  /** What a pasted fees list or list of key dates gives for lines of the Reference sheets. */
  readonly readPasted: Call<
    { readonly text: string; readonly wanted: readonly WantedLine[]; readonly asOf: CalendarDate },
    PastedValues
  >;
  /** The last check beside another list, which is kept for `record` and `comparisonSheet`; `sheet` is the one of the list that is meant. */
  readonly compare: Call<{ readonly list: NamedBytes; readonly sheet: string | null }, ComparisonView | SeveralSheets>;
  /** The last comparison as a sheet to be written into the workbook. */
  readonly comparisonSheet: Call<
    { readonly sheets: readonly SheetSummary[]; readonly fingerprints: ReportFingerprints },
    Omit<ReportsToWrite, 'nothing'>
  >;
  /** Reports of the last check to be written into the workbook. */
  readonly reports: Call<
    {
      readonly sheets: readonly SheetSummary[];
      readonly wanted: WantedReports;
      readonly centre: ReportCentre;
      readonly fingerprints: ReportFingerprints;
    },
    ReportsToWrite
  >;
}

/** The day that is meant, and what the officer says of the centre. */
export interface Circumstances {
  readonly asOf: CalendarDate;
  readonly centre: OwnCentre;
}

/** The same with the sheets of the open workbook, to be read as they are now. */
export interface WorkbookNow extends Circumstances {
  readonly sheets: readonly SheetSummary[];
}

/** All that is given beside the workbook. */
export interface FilesToLoad extends WorkbookNow {
  readonly files: readonly NamedBytes[];
  /** The year file beside the pane on its host; null where there is none. */
  readonly site: NamedBytes | null;
}

/** What a workbook that is given is for. */
export type WorkbookContents =
  | { readonly kind: 'timetable' }
  /** Its Reference sheets as a year file, and what of them cannot be used. */
  | { readonly kind: 'values'; readonly file: NamedBytes; readonly problems: readonly string[] }
  /** Something else; with the reason where it has Reference sheets that give nothing. */
  | { readonly kind: 'other'; readonly why: string | null };

/** Where details of candidates come from. */
export type DetailsSource =
  /** `sheet` is the one that is meant; null where that can be told. */
  | { readonly kind: 'file'; readonly file: NamedBytes; readonly sheet: string | null }
  /** A sheet of the open workbook. */
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'text'; readonly text: string };

/** What the worker asks of the page. */
export interface CheckPage {
  /** A sheet of the open workbook as it is now. */
  readonly readSheet: SheetCall;
}

/** Cells of one sheet. */
export interface CellsInSheet {
  readonly sheet: string;
  readonly cells: readonly Cell[];
}

/** What a check starts from. */
export interface CheckRequest extends WorkbookNow {
  /** The sheet in front. */
  readonly front: string;
  /** The sheets that the officer chose; none leaves the choice to the product. */
  readonly chosen: readonly string[];
  /** What the officer said of headings, by sheet. */
  readonly mappings: Readonly<Record<string, KeptMapping>>;
  /** Of the workbook's content, as `LiveWorkbook` tells it. */
  readonly version: number | null;
}

/** Why there is no table to check, where the officer can show the way on. */
export type NotRead =
  /** The first rows of the sheet come with it, to choose the headings from. */
  { readonly kind: 'no-headings'; readonly sentence: string; readonly preview: SheetPreview | null } | SeveralSheets;

export interface SeveralSheets {
  readonly kind: 'several-sheets';
  readonly sheets: readonly string[];
}

/** How far a check has come. */
export type Stage = 'reading' | 'checking' | 'answering';

/** What comes of a check before it is done. */
export type CheckPart =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'findings'; readonly findings: readonly FindingView[] }
  | { readonly kind: 'charges'; readonly charges: readonly ChargeView[] };

/** The reports that the officer chose. */
export interface WantedReports {
  readonly kinds: readonly ReportKind[];
  /** Which entries the fee summary is of. */
  readonly entries: FeeEntries;
  readonly recharge: Recharge;
  /** The heading of the column that tells classes apart; null takes the first. */
  readonly group: string | null;
  /** A file with the lines of an invoice, to be compared with what was sent. */
  readonly invoice: NamedBytes | null;
}

/**
 * What the officer did: sent an e-mail of the last plan, took a step by hand, heard of a file, got results from files or typed them, saw the entries of the last
 * comparison in Interchange, or recorded in a moment what was a mistake, of the files of these names or, where there are none, of no file.
 */
export type Done =
  | { readonly kind: 'email' | 'step'; readonly id: string }
  | { readonly kind: 'file'; readonly keys: readonly string[]; readonly state: MarkableState }
  | { readonly kind: 'results' | 'seen' }
  | { readonly kind: 'by-hand'; readonly typed: TypedResults }
  | { readonly kind: 'take-back'; readonly time: Moment; readonly files: readonly string[] };
