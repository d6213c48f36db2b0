import { UserError } from '../../entries';
import { moment } from '../../register';
import type { Recorded } from '../../submission';
import type { PaneHost } from '../host';
import { words } from '../words/pane';
import type { Circumstances, WorkbookNow } from '../worker/messages';
import type { CheckWorkerClient } from '../worker/check-worker-client';
import type { PaneSettings } from './settings';
import type { Notice, PaneState, WritingNow } from './pane-state';
import type { Store } from './store';

/** What all actions of the pane share. */
export interface PaneContext {
  readonly host: PaneHost;
  readonly store: Store<PaneState>;
  readonly worker: CheckWorkerClient;
  /** The choices kept with the workbook, as they are now. */
  settings: PaneSettings;
}

/** The day that is meant, and what is known of the centre from the officer. */
export function circumstances({ host, store, settings }: PaneContext): Circumstances {
  return { asOf: store.state().sendOn ?? host.today(), centre: settings.centre };
}

/** The same with the sheets of the workbook as they are now. */
export async function workbookNow(context: PaneContext): Promise<WorkbookNow> {
  return { ...circumstances(context), sheets: await context.host.workbook.sheets() };
}

/** What went wrong, as the officer is told it. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof UserError) return { tone: 'error', sentence: error.message, detail: error.detail };
  return { tone: 'error', sentence: words.failed.bug, detail: error instanceof Error ? error.message : String(error) };
}

/**
 * Writes, unless something else is being written: then it does nothing. What stands in the way, and what fails, is told. What was
 * told before is old news then, but where the writing only follows from what was told. Returns whether it was done.
 * @param sheets those of the officer's that it goes into; null where it goes into sheets of our own
 */
export async function writeExclusively(
  { host, store }: PaneContext,
  writing: WritingNow,
  sheets: readonly string[] | null,
  write: () => Promise<void>,
  { isConsequence = false } = {},
): Promise<boolean> {
  if (store.state().writing !== null) return false;
  store.set({ writing, ...(isConsequence ? {} : { notice: null }) });
  try {
    for (const sheet of sheets ?? [null]) {
      const obstacle = await host.workbook.obstacle(sheet);
      if (obstacle === null) continue;
      store.set({ notice: { tone: 'error', sentence: obstacle, detail: null } });
      return false;
    }
    const { undoSteps } = host;
    if (!undoSteps) await write();
    else offerUndo(store, await undoSteps.write(writing, isConsequence, write));
    tellRemarks({ host, store });
    return true;
  } catch (error) {
    store.set({ notice: noticeOf(error) });
    return false;
  } finally {
    store.set({ writing: null });
  }
}

/** What is told of something that was written can be taken back with it. */
function offerUndo(store: Store<PaneState>, step: number | null): void {
  const { notice } = store.state();
  if (step === null || notice === null || notice.undo !== undefined || notice.tone === 'error') return;
  store.set({ notice: { ...notice, undo: { kind: 'written', step } } });
}

/** Adds to what is told what could not be done beside what was asked for. */
export function tellRemarks({ host, store }: Pick<PaneContext, 'host' | 'store'>): void {
  tellBesides({ store }, host.workbook.remarks?.() ?? []);
}

/** Adds warnings to what is told. */
export function tellBesides({ store }: Pick<PaneContext, 'store'>, remarks: readonly string[]): void {
  if (remarks.length === 0) return;
  const { notice } = store.state();
  const sentence = [...(notice ? [notice.sentence] : []), ...remarks].join(' ');
  store.set({ notice: { detail: null, ...notice, tone: 'warning', sentence } });
}

/**
 * Who does something, and when by the clock, also where prices are for another day: what is recorded is what was done. Throws
 * RangeError where the clock cannot be read.
 */
export function recordedNow(context: Pick<PaneContext, 'host' | 'store'>): Recorded {
  const { host, store } = context;
  const day = host.today();
  const clock = new Date();
  const time = moment(day, `${clock.getHours()}:${two(clock.getMinutes())}:${two(clock.getSeconds())}`);
  // The two are read one after the other, and midnight may lie between them.
  if (host.today() !== day) return recordedNow(context);
  if (time === null) throw new RangeError('The clock of this machine cannot be read.');
  return { time, by: store.state().choices.by };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
