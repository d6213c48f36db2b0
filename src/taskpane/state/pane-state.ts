import type { NamedBytes } from '../../edi';
import type { CalendarDate, Cell } from '../../entries';
import type { Checked, Progress } from '../worker/check-worker-client';
import type { AmendmentLists } from '../../submission';
import type { OtherSheets } from '../../workflow';
import type { WritingNow } from '../host';
import type { Done, NotRead } from '../worker/messages';
import type { ComparisonView } from '../worker/views/comparison-view';
import type { MadeFile, PlanView } from '../worker/views/plan-view';
import type { ReferenceView } from '../worker/views/reference-view';
import type { TableView, Writing } from '../worker/views/table-view';

/** How far the check of the open workbook has come. */
export type CheckState =
  /** The pane was just opened and looks for headings. */
  | { readonly kind: 'looking' }
  | { readonly kind: 'nothing-checked'; readonly tables: readonly TableView[] }
  | NotRead
  | { readonly kind: 'checking'; readonly progress: Progress; readonly before: Checked | null }
  | { readonly kind: 'checked'; readonly checked: Checked }
  /** The sheet was changed after it was checked, or the day of the check is over. */
  | { readonly kind: 'stale'; readonly checked: Checked; readonly because: 'sheet' | 'day' }
  | {
      readonly kind: 'failed';
      readonly sentence: string;
      readonly detail: string | null;
      readonly before: Checked | null;
    };

export type { WritingNow };

/** What just happened, told once. */
export interface Notice {
  readonly tone: 'success' | 'warning' | 'error';
  readonly sentence: string;
  /** A text to copy: that of an error, for whoever helps, or of a file that cannot be saved. */
  readonly detail: string | null;
  /** What was recorded or written, where one click takes it back. */
  readonly undo?: Extract<Done, { readonly kind: 'take-back' }> | { readonly kind: 'written'; readonly step: number };
}

/** What is given beside the workbook, and what it came to. */
export interface ReferenceState {
  /** The files that are loaded: whoever needs them, takes them from here. */
  readonly files: readonly NamedBytes[];
  /** The year file beside the pane on its host; null where there is none. */
  readonly site: NamedBytes | null;
  /** The name of the year file with typed values that are in no file on a disk; null where none has such. */
  readonly unsaved: string | null;
  /** What they say; null until something was loaded. */
  readonly view: ReferenceView | null;
  readonly isLoading: boolean;
}

/** Where typed values are saved. */
export type ValuesPlace = 'workbook' | 'year-file';

/** The submission of the last check. */
export type PlanState =
  | { readonly kind: 'not-planned' }
  | { readonly kind: 'planned'; readonly plan: PlanView }
  | { readonly kind: 'impossible'; readonly sentence: string };

/** The sheet beside another list. */
export type ComparisonState =
  | { readonly kind: 'none' }
  | { readonly kind: 'comparing'; readonly list: NamedBytes }
  | { readonly kind: 'several-sheets'; readonly list: NamedBytes; readonly sheets: readonly string[] }
  | {
      readonly kind: 'impossible';
      readonly list: NamedBytes;
      readonly sheet: string | null;
      readonly sentence: string;
    }
  | {
      readonly kind: 'compared';
      readonly list: NamedBytes;
      /** The sheet of the list that the officer chose; null where there was nothing to choose. */
      readonly sheet: string | null;
      readonly view: ComparisonView;
    };

/** What the officer says of a submission. */
export interface FileChoices {
  /** Empty: that of the year file, or of the sheet. */
  readonly centreNumber: string;
  /** As statements and lists name it; empty: as in the year file, if it has one. */
  readonly centreName: string;
  readonly postcode: string;
  /** Who makes it, as the register is to name them. */
  readonly by: string;
  /** Empty: the next that the register has not. */
  readonly sequence: string;
  readonly firstInInterchange: boolean;
  /** What other workbooks on this machine made was never sent. */
  readonly othersNeverSent: boolean;
  readonly unitsAtOnce: boolean;
  readonly amendmentLists: AmendmentLists;
  /** Why the officer sends in spite of a warning, by its id. */
  readonly accepted: Readonly<Record<string, string>>;
}

export const TABS = ['check', 'fees', 'submit', 'reference'] as const;

/** What is done in the pane, a tab each. */
export type Tab = (typeof TABS)[number];

/** Everything that the pane shows. */
export interface PaneState {
  readonly tab: Tab;
  readonly check: CheckState;
  readonly reference: ReferenceState;
  /** The sheets that could hold entries. */
  readonly sheets: readonly string[];
  /** The other sheets that hold entries or cannot be read, besides the one that was checked. */
  readonly others: OtherSheets;
  /** What of ours stands in the workbook. */
  readonly written: Writing;
  /** The marks in the workbook are those of an earlier check. */
  readonly marksAreOld: boolean;
  readonly writing: WritingNow | null;
  readonly notice: Notice | null;
  readonly selected: { readonly sheet: string; readonly cell: Cell } | null;
  /** The day that prices and stages are for; null: today. */
  readonly sendOn: CalendarDate | null;
  readonly plan: PlanState;
  readonly comparison: ComparisonState;
  /** The files that were made last, to be saved; they stay until others are made. */
  readonly made: readonly MadeFile[];
  readonly choices: FileChoices;
}

export const NO_OTHERS: OtherSheets = { lists: [], unread: [] };

export const FIRST_STATE: PaneState = {
  tab: 'check',
  check: { kind: 'looking' },
  reference: { files: [], site: null, unsaved: null, view: null, isLoading: true },
  sheets: [],
  others: NO_OTHERS,
  written: { marks: false, fees: false, summary: false },
  marksAreOld: false,
  writing: null,
  notice: null,
  selected: null,
  sendOn: null,
  plan: { kind: 'not-planned' },
  comparison: { kind: 'none' },
  made: [],
  choices: {
    centreNumber: '',
    centreName: '',
    postcode: '',
    by: '',
    sequence: '',
    firstInInterchange: false,
    othersNeverSent: false,
    unitsAtOnce: false,
    amendmentLists: 'all',
    accepted: {},
  },
};

/** The last check, also while another is under way; null where there was none. */
export function checkedOf(state: CheckState): Checked | null {
  switch (state.kind) {
    case 'checked':
    case 'stale':
      return state.checked;
    case 'checking':
    case 'failed':
      return state.before;
    default:
      return null;
  }
}

/** Whether the sheet was changed since the check; of a day that is over a notice tells. */
export function isSheetStale(state: CheckState): boolean {
  return state.kind === 'stale' && state.because === 'sheet';
}

/** How the sheets were understood that are checked; none where they were not. */
export function tablesOf(state: CheckState): readonly TableView[] {
  return state.kind === 'nothing-checked' ? state.tables : (checkedOf(state)?.view.tables ?? []);
}
