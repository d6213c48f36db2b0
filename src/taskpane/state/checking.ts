import type { CalendarDate } from '../../entries';
import { words } from '../words';
import { failed, JobFailed } from '../worker/job-failed';
import type { Checked } from '../worker/check-worker-client';
import type { CheckRequest } from '../worker/messages';
import type { TableView } from '../worker/views/table-view';
import { checkedOf, tableOf, type CheckState } from './pane-state';
import { noticeOf, sentenceOf, type PaneContext } from './context';

/** What is done about the check of the sheet. */
export interface CheckActions {
  /** Looks for headings and says how the sheet is understood; checks nothing. */
  look(): Promise<void>;
  /** Checks, or waits for the check that is under way. */
  check(): Promise<void>;
  /** Ends the check under way; what was known before is shown again. */
  cancel(): void;
  /** Prices and stages as if entries were sent on a day; null: today. */
  sendOn(day: CalendarDate | null): Promise<void>;
  /** The sheet was changed by somebody else; null where it is not known which. Checks again after a pause. */
  changed(sheet: string | null): void;
  /** Where the day of the last check is over: says so, checks again, and returns true. */
  lookAtClock(): boolean;
  /** Checks again unless the last check is of the sheet and the day as they are now, and the worker still has it. */
  refresh(): Promise<void>;
  /** No check starts by itself any more. */
  stop(): void;
}

/** @param pause milliseconds without a change before a check starts by itself */
export function checkActions(context: PaneContext, pause: number): CheckActions {
  const { host, store, checker } = context;
  let table: TableView | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedMeanwhile = false;
  let underWay: Promise<void> = Promise.resolve();

  function dayToCheck(): CalendarDate {
    return store.state().sendOn ?? host.today();
  }

  async function request(chosen: string | null): Promise<CheckRequest> {
    const sheets = await host.workbook.sheets();
    store.set({ sheets: sheets.filter(({ visible }) => visible).map(({ name }) => name) });
    const front = await host.workbook.activeSheet();
    const asOf = dayToCheck();
    return { sheets, front, chosen, mappings: context.settings.mappings, asOf };
  }

  async function look(): Promise<void> {
    store.set({ check: { kind: 'looking' } });
    try {
      table = await checker.look(await request(context.settings.sheet), () => undefined);
      store.set({
        check: { kind: 'nothing-checked', table },
        written: table.written,
        marksAreOld: table.written.marks,
      });
    } catch (error) {
      store.set({ check: stateAfter(error, null) });
    }
  }

  function check(chosen = context.settings.sheet): Promise<void> {
    clearTimeout(timer);
    if (store.state().check.kind !== 'checking') underWay = checkNow(chosen);
    return underWay;
  }

  async function checkNow(chosen: string | null): Promise<void> {
    const { check: now } = store.state();
    const before = checkedOf(now);
    table = tableOf(now) ?? table;
    changedMeanwhile = false;
    store.set({ check: { kind: 'checking', progress: { stage: 'reading', rows: null }, before } });
    try {
      const asked = await request(chosen);
      if (store.state().check.kind !== 'checking') throw failed('cancelled');
      const checked = await checker.check(asked, (progress) =>
        store.set({ check: { kind: 'checking', progress, before } }),
      );
      finish(checked);
    } catch (error) {
      const isCancelled = error instanceof JobFailed && error.failure.obstacle === 'cancelled';
      if (!isCancelled) store.set({ check: stateAfter(error, before) });
    }
  }

  function finish(checked: Checked): void {
    const { written } = checked.view.table;
    table = checked.view.table;
    store.set({
      check: { kind: 'checked', checked },
      written,
      marksAreOld: written.marks,
      plan: { kind: 'not-planned' },
    });
    if (changedMeanwhile) changed(null);
    else lookAtClock();
  }

  function cancel(): void {
    const { check: now } = store.state();
    if (now.kind !== 'checking') return;
    const { before } = now;
    const known: CheckState | null =
      before !== null
        ? { kind: 'stale', checked: before, because: 'sheet' }
        : table && { kind: 'nothing-checked', table };
    store.set({ check: known ?? { kind: 'failed', ...sentenceOf(failed('cancelled').failure), before: null } });
    checker.cancel();
  }

  function changed(sheet: string | null): void {
    const { check: now } = store.state();
    const checked = checkedOf(now);
    const view = checked?.view.table;
    if (view && sheet !== null && sheet !== view.sheet && !view.ownSheets.includes(sheet)) return;
    if (now.kind === 'checking') changedMeanwhile = true;
    if (now.kind !== 'checked' && now.kind !== 'stale') return;
    store.set({ check: { kind: 'stale', checked: now.checked, because: 'sheet' } });
    checkAfter(pause, now.checked);
  }

  function checkAfter(milliseconds: number, { view }: Pick<Checked, 'view'>): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (store.state().writing === null) void check(view.table.sheet);
      else checkAfter(pause, { view });
    }, milliseconds);
  }

  function lookAtClock(): boolean {
    const { check: now } = store.state();
    const checked = now.kind === 'checking' ? null : checkedOf(now);
    const day = dayToCheck();
    if (checked === null || checked.view.asOf === day) return false;
    store.set({
      check: { kind: 'stale', checked, because: 'day' },
      notice: { tone: 'warning', sentence: words.check.newDay(checked.view.asOf, day), detail: null },
    });
    checkAfter(0, checked);
    return true;
  }

  async function refresh(): Promise<void> {
    const { check: now } = store.state();
    const isOfToday = checkedOf(now)?.view.asOf === dayToCheck();
    if (now.kind !== 'checked' || !isOfToday || !checker.remembersCheck) await check();
  }

  /** Today by name is today as it goes on, so that a pane left open does not stay at a day that is over. */
  async function sendOn(day: CalendarDate | null): Promise<void> {
    store.set({ sendOn: day === host.today() ? null : day });
    const checked = checkedOf(store.state().check);
    if (checked) await check(checked.view.table.sheet);
  }

  const stop = (): void => clearTimeout(timer);
  return { look, check: () => check(), cancel, sendOn, changed, lookAtClock, refresh, stop };
}

function stateAfter(error: unknown, before: Checked | null): CheckState {
  if (error instanceof JobFailed) {
    const { obstacle, message, preview, sheets } = error.failure;
    if (obstacle === 'no-headings' || obstacle === 'no-candidates') {
      return { kind: 'no-headings', sentence: message, preview };
    }
    if (obstacle === 'several-sheets') return { kind: 'several-sheets', sheets };
  }
  const { sentence, detail } = noticeOf(error);
  return { kind: 'failed', sentence, detail, before };
}
