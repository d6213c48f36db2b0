import { rowsBySheet, seriesCode, seriesName, type Pence, type RowsInSheet } from '../../../entries';
import type { EntryKind } from '../../../reference';
import { CATALOGUE } from '../../../rules';
import {
  nothingNewWords,
  type ChecklistItem,
  type EmailToSend,
  type FileBuilt,
  type FileMade,
  type FileToMake,
  type HeldEntry,
  type StepByHand,
  type SubmissionPlan,
} from '../../../submission';

/** A submission as it would be made now, as the pane shows it. */
export interface PlanView {
  /** The files of the workbook's register, of which this machine remembers names, numbers and times. */
  readonly made: readonly FileMade[];
  readonly centreNumber: string | null;
  /** A centre number that is offered. */
  readonly likelyCentre: string | null;
  readonly files: readonly FileView[];
  readonly emails: readonly EmailView[];
  readonly steps: readonly StepView[];
  readonly waiting: readonly WaitingView[];
  readonly waitingEntries: number;
  /** New entries that stay out of the files, by what keeps them out. */
  readonly held: readonly HeldView[];
  readonly heldEntries: number;
  readonly alreadySent: number;
  readonly madeBefore: number;
  /** Why there is no file to make; empty where there is one. */
  readonly nothing: string;
  readonly fees: { readonly due: Pence; readonly unpriced: number };
  readonly checklist: readonly ChecklistView[];
  readonly isReady: boolean;
}

/** A file to be made. */
export interface FileView {
  readonly name: string;
  /** `E`: first entries; `A`: an amendment file. */
  readonly dataType: 'E' | 'A';
  readonly kind: EntryKind;
  readonly seriesCode: string;
  readonly seriesName: string;
  readonly entries: number;
}

/** A file that was made, to be saved under exactly its name. */
export interface MadeFile extends FileView {
  readonly bytes: Uint8Array;
}

export type EmailView = Omit<EmailToSend, 'lines' | 'rows'>;
export type StepView = Omit<StepByHand, 'lines' | 'rows'>;

/** An item of the checklist with the rows that it is about. */
export type ChecklistView = Omit<ChecklistItem, 'rows'> & { readonly places: readonly RowsInSheet[] };

/** A unit entry that waits for its registration. */
export interface WaitingView {
  readonly place: RowsInSheet;
  readonly name: string;
  readonly title: string;
  readonly why: string;
}

/** What keeps entries out of the files, that with the most entries first. */
export interface HeldView {
  /** A rule, or a reason of the plan. */
  readonly rule: string;
  /** The rule's title; where it is no rule, why the first of its entries is held. */
  readonly title: string;
  readonly isRule: boolean;
  readonly entries: number;
  readonly places: readonly RowsInSheet[];
}

/** Waiting entries that are listed; the others are only counted. */
const LISTED = 50;

const TITLES = new Map(CATALOGUE.map(({ id, title }) => [id, title]));

/** @param made what the machine is to remember of files */
export function planView(plan: SubmissionPlan, made: readonly FileMade[]): PlanView {
  const {
    sheets,
    centreNumber,
    likelyCentre,
    files,
    emails,
    steps,
    waiting,
    held,
    alreadySent,
    madeBefore,
    fees,
    checklist,
    isReady,
  } = plan;
  return {
    made,
    centreNumber,
    likelyCentre: likelyCentre?.number ?? null,
    alreadySent,
    madeBefore,
    nothing: files.length === 0 ? nothingNewWords(plan) : '',
    fees,
    isReady,
    checklist: checklist.map(({ rows, ...item }) => ({ ...item, places: rowsBySheet(rows, sheets) })),
    files: files.map(fileView),
    emails: emails.map(({ id, to, toConfidence, subject, body, advice }) => ({
      id,
      to,
      toConfidence,
      subject,
      body,
      advice,
    })),
    steps: steps.map(({ id, page, text }) => ({ id, page, text })),
    waiting: waiting
      .slice(0, LISTED)
      .flatMap(({ row, name, title, why }) => rowsBySheet([row], sheets).map((place) => ({ place, name, title, why }))),
    waitingEntries: waiting.length,
    held: heldViews(held, sheets),
    heldEntries: held.length,
  };
}

export function madeFile({ bytes, ...file }: FileBuilt): MadeFile {
  return { ...fileView(file), bytes };
}

function fileView({ name, dataType, kind, series, entries }: FileToMake): FileView {
  return {
    name,
    dataType,
    kind,
    seriesCode: seriesCode(series),
    seriesName: seriesName(series),
    entries: entries.length,
  };
}

/** An entry that several rules keep out counts for each of them. */
function heldViews(held: readonly HeldEntry[], sheets: readonly string[]): HeldView[] {
  const byRule = new Map<string, { why: string; entries: number; rows: Set<number> }>();
  for (const { row, rules, why } of held) {
    for (const rule of rules) {
      const known = byRule.get(rule) ?? { why, entries: 0, rows: new Set<number>() };
      known.entries += 1;
      known.rows.add(row);
      byRule.set(rule, known);
    }
  }
  return [...byRule]
    .map(([rule, { why, entries, rows }]) => {
      const title = TITLES.get(rule);
      return {
        rule,
        title: title ?? why,
        isRule: title !== undefined,
        entries,
        places: rowsBySheet([...rows], sheets),
      };
    })
    .sort((one, other) => other.entries - one.entries);
}
