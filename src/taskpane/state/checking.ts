import type { CalendarDate } from '../../entries';
import type { OwnCentre } from '../../table';
import { words } from '../words/pane';
import { CANCELLED, type Checked } from '../worker/check-worker-client';
import type { CheckRequest, NotRead } from '../worker/messages';
import type { TableView, Writing } from '../worker/views/table-view';
import { noticeOf, tellRemarks, type PaneContext } from './context';
import { checkedOf, tablesOf, type CheckState } from './pane-state';

/** The steps of a check, of which the actions of the pane are made. */
export interface CheckSteps {
  /** Looks for headings and says how the sheet is understood; checks nothing. */
  detectTable(): Promise<void>;
  /** Checks and writes nothing, or waits for the check that is under way. */
  runCheck(): Promise<void>;
  /** Checks again unless the last check is of the sheet and the day as they are now, and the worker still has it. */
  ensureFresh(): Promise<void>;
  /** Checks again in any case: what a check under way has read may be old already. */
  recheck(): Promise<void>;
  /** Where the day of the last check is over: says so, checks again, and returns true. */
  expireIfNewDay(): boolean;
  /** The sheet was changed by somebody else; null where it is not known which. Checks again after a pause. */
  sheetChanged(sheet: string | null): void;
  /** Ends the check under way, or the look for headings; what was known before is shown again. */
  cancel(): void;
  /** Prices and stages as if entries were sent on a day; null: today. */
  sendOn(day: CalendarDate | null): Promise<void>;
  /** No check starts by itself any more. */
  stop(): void;
}

/** @param pause milliseconds without a change before a check starts by itself */
export function checkSteps(context: PaneContext, pause: number): CheckSteps {
  const { host, store, worker } = context;
  let tables: readonly TableView[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The sheets that were changed while a check is under way; null where it is not known which. */
  const changedMeanwhile = new Set<string | null>();
  let underWay: Promise<void> = Promise.resolve();
  /** The centre of the last check. */
  let centreChecked: OwnCentre | null = null;

  /** Those that the officer chose; none leaves the choice to the product. */
  function chosenSheets(): readonly string[] {
    const { sheet, moreSheets } = context.settings;
    return sheet === null ? [] : [sheet, ...moreSheets];
  }

  function dayToCheck(): CalendarDate {
    return store.state().sendOn ?? host.today();
  }

  async function request(chosen: readonly string[]): Promise<CheckRequest> {
    const sheets = await host.workbook.sheets();
    store.set({ sheets: sheets.filter(({ visible }) => visible).map(({ name }) => name) });
    const front = await host.workbook.activeSheet();
    const { mappings, centre } = context.settings;
    const version = host.workbook.version?.() ?? null;
    return { sheets, version, front, chosen, mappings, centre, asOf: dayToCheck() };
  }

  async function detectTable(): Promise<void> {
    store.set({ check: { kind: 'looking' } });
    const isStopped = (): boolean => store.state().check.kind !== 'looking';
    try {
      const asked = await request(chosenSheets());
      if (isStopped()) return;
      const outcome = await worker.detectTable(asked);
      if (isStopped()) return;
      if (outcome.kind !== 'tables') return store.set({ check: outcome });
      ({ tables } = outcome);
      const written = writtenIn(tables);
      store.set({ check: { kind: 'nothing-checked', tables }, written, marksAreOld: written.marks });
    } catch (error) {
      if (error !== CANCELLED) store.set({ check: failed(error, null) });
    }
  }

  function runCheck(chosen = chosenSheets()): Promise<void> {
    clearTimeout(timer);
    if (store.state().check.kind !== 'checking') underWay = readAndCheck(chosen);
    return underWay;
  }

  async function readAndCheck(chosen: readonly string[]): Promise<void> {
    const { check: now } = store.state();
    const before = checkedOf(now);
    const known = tablesOf(now);
    if (known.length > 0) tables = known;
    changedMeanwhile.clear();
    store.set({ check: { kind: 'checking', progress: { stage: 'reading', rows: null }, before } });
    try {
      const asked = await request(chosen);
      centreChecked = asked.centre;
      if (store.state().check.kind !== 'checking') return;
      finish(await worker.check(asked, (progress) => store.set({ check: { kind: 'checking', progress, before } })));
      tellRemarks(context);
    } catch (error) {
      if (error !== CANCELLED) store.set({ check: failed(error, before) });
    }
  }

  function finish(outcome: { readonly kind: 'checked'; readonly checked: Checked } | NotRead): void {
    if (outcome.kind !== 'checked') return store.set({ check: outcome });
    ({ tables } = outcome.checked.view);
    const written = writtenIn(tables);
    store.set({ check: outcome, written, marksAreOld: written.marks, plan: { kind: 'not-planned' } });
    const sheets = namesOf(outcome.checked);
    // Where the part cannot be loaded, or the pane is closed meanwhile, other sheets are not named.
    void import('./look-elsewhere').then((part) => part.lookElsewhere(context, sheets)).catch(() => undefined);
    // Only now is it known which sheets the check rests on: some may have been written just before it.
    for (const changed of changedMeanwhile) sheetChanged(changed);
    if (store.state().check.kind !== 'stale') expireIfNewDay();
  }

  function cancel(): void {
    const { check: now } = store.state();
    if (now.kind === 'looking') {
      store.set({ check: failed(CANCELLED, null) });
      worker.cancel();
    }
    if (now.kind !== 'checking') return;
    const { before } = now;
    const known: CheckState | null =
      before !== null
        ? { kind: 'stale', checked: before, because: 'sheet' }
        : tables.length === 0
          ? null
          : { kind: 'nothing-checked', tables };
    store.set({ check: known ?? failed(CANCELLED, null) });
    worker.cancel();
  }

  function sheetChanged(sheet: string | null): void {
    const { check: now } = store.state();
    if (now.kind === 'checking') return void changedMeanwhile.add(sheet);
    const known = checkedOf(now);
    const isRead = (name: string): boolean =>
      known === null || namesOf(known).includes(name) || known.view.table.markedSheets.includes(name);
    if (sheet !== null && !isRead(sheet)) return;
    if (now.kind !== 'checked' && now.kind !== 'stale') return;
    store.set({ check: { kind: 'stale', checked: now.checked, because: 'sheet' } });
    scheduleCheck(pause, now.checked);
  }

  function scheduleCheck(milliseconds: number, checked: Pick<Checked, 'view'>): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (store.state().writing === null) void runCheck(namesOf(checked));
      else scheduleCheck(pause, checked);
    }, milliseconds);
  }

  function expireIfNewDay(): boolean {
    const { check: now } = store.state();
    const checked = now.kind === 'checking' ? null : checkedOf(now);
    const day = dayToCheck();
    if (checked === null || checked.view.asOf === day) return false;
    store.set({
      check: { kind: 'stale', checked, because: 'day' },
      notice: { tone: 'warning', sentence: words.check.newDay(checked.view.asOf, day), detail: null },
    });
    scheduleCheck(0, checked);
    return true;
  }

  async function ensureFresh(): Promise<void> {
    const { check: now } = store.state();
    const isOfToday = checkedOf(now)?.view.asOf === dayToCheck();
    const isOfCentre = centreChecked === context.settings.centre;
    if (now.kind !== 'checked' || !isOfToday || !isOfCentre || !worker.remembersCheck) await runCheck();
  }

  async function recheck(): Promise<void> {
    if (store.state().check.kind === 'checking') await runCheck();
    await runCheck();
  }

  /** Today by name is today as it goes on, so that a pane left open does not stay at a day that is over. */
  async function sendOn(day: CalendarDate | null): Promise<void> {
    store.set({ sendOn: day === host.today() ? null : day });
    const checked = checkedOf(store.state().check);
    if (checked) await runCheck(namesOf(checked));
  }

  const stop = (): void => clearTimeout(timer);
  return {
    detectTable,
    runCheck: () => runCheck(),
    ensureFresh,
    recheck,
    expireIfNewDay,
    sheetChanged,
    cancel,
    sendOn,
    stop,
  };
}

/** The sheets that were checked. */
function namesOf({ view }: Pick<Checked, 'view'>): readonly string[] {
  return view.tables.map(({ sheet }) => sheet);
}

/** What of ours stands in the workbook: of several sheets, in any of them. */
function writtenIn(tables: readonly TableView[]): Writing {
  return {
    marks: tables.some(({ written }) => written.marks),
    fees: tables.some(({ written }) => written.fees),
    summary: tables.some(({ written }) => written.summary),
  };
}

function failed(error: unknown, before: Checked | null): CheckState {
  const { sentence, detail } = noticeOf(error);
  return { kind: 'failed', sentence, detail, before };
}
