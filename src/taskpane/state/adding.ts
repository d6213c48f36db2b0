import type { Filling } from '../../table';
import type { AddingOptions, AdditionPlan, EntriesWish } from '../../workflow';
import { addWords } from '../words/add';
import { doneWords } from '../words/done';
import type { CheckSteps } from './checking';
import { noticeOf, writeExclusively, type PaneContext } from './context';
import { checkedOf } from './pane-state';
import type { WritingActions } from './writing';

/** What can be chosen, and the sheet in front. */
export interface OptionsInFront {
  readonly options: AddingOptions;
  readonly front: string;
}

/** Entries that are added to the sheet, each time after they were seen. */
export interface AddingActions {
  /** What can be chosen, of the present check; null where that cannot be told now, which the notice says. */
  addingOptions(): Promise<OptionsInFront | null>;
  /** What would be added; null where nothing can be, which the notice says. */
  previewEntries(wish: EntriesWish): Promise<AdditionPlan | null>;
  /** Writes what was shown, unless the sheet has changed since, and checks as `check` does. Returns whether it was written. */
  addEntries(wish: EntriesWish, shown: AdditionPlan): Promise<boolean>;
  /** Registers the candidates of these findings, which tell of units without a registration, and checks as `check` does. */
  registerCandidates(findings: readonly number[]): Promise<void>;
}

export function addingActions(
  context: PaneContext,
  steps: CheckSteps,
  { check, goTo }: Pick<WritingActions, 'check' | 'goTo'>,
): AddingActions {
  const { host, store, worker } = context;

  async function orTold<Result>(ask: () => Promise<Result>): Promise<Result | null> {
    try {
      await steps.ensureFresh();
      if (store.state().check.kind !== 'checked') return null;
      return await ask();
    } catch (error) {
      store.set({ notice: noticeOf(error) });
      return null;
    }
  }

  function entriesIn(sheets: readonly string[]): number {
    const tables = checkedOf(store.state().check)?.view.tables ?? [];
    return tables.reduce((sum, { sheet, entries }) => sum + (sheets.includes(sheet) ? entries : 0), 0);
  }

  async function previewEntries(wish: EntriesWish): Promise<AdditionPlan | null> {
    store.set({ notice: null });
    return orTold(() => worker.ask('planAddition', wish));
  }

  async function addEntries(wish: EntriesWish, shown: AdditionPlan): Promise<boolean> {
    if (steps.expireIfNewDay()) return false;
    const plan = await orTold(() => worker.ask('planAddition', wish));
    if (plan === null) return false;
    if (JSON.stringify(plan.fillings) !== JSON.stringify(shown.fillings)) {
      store.set({ notice: { tone: 'warning', sentence: addWords.changed, detail: null } });
      return false;
    }
    return write(plan, addWords.done(plan.added, plan.newcomers));
  }

  /** Writes what is planned and checks again; what the sheets then do not have as planned is told. Returns whether it was written. */
  async function write({ fillings, added, more }: AdditionPlan, done: string): Promise<boolean> {
    const sheets = fillings.map(({ sheet }) => sheet);
    const before = entriesIn(sheets);
    const isWritten = await writeExclusively(context, 'entries', sheets, async () => {
      for (const filling of fillings) await host.workbook.fill(filling);
      // The workbench has a step to take back; Excel takes back by itself what it can.
      const sentence = host.kind === 'excel' ? `${done} ${undoInExcel(fillings)}` : done;
      store.set({ notice: { tone: 'success', sentence, detail: null } });
    });
    if (!isWritten) return false;
    await check();
    const now = entriesIn(sheets) - before;
    const { notice } = store.state();
    if (now !== more && store.state().check.kind === 'checked') {
      const sentence = addWords.readsOtherwise(added, now);
      store.set({ notice: { detail: null, ...notice, tone: 'warning', sentence } });
    }
    const [first] = fillings;
    const [cell] = first?.cells ?? [];
    if (first !== undefined && cell !== undefined) await goTo(first.sheet, cell);
    return true;
  }

  async function registerCandidates(findings: readonly number[]): Promise<void> {
    const { check: now } = store.state();
    if (checkedOf(now) === null || steps.expireIfNewDay()) return;
    // The findings are those that are shown: what a new check tells has other numbers.
    if (now.kind !== 'checked' || !worker.remembersCheck) {
      store.set({ notice: { tone: 'warning', sentence: doneWords.fixStale, detail: null } });
      return;
    }
    const plan = await orTold(() => worker.ask('planRegistrations', findings));
    if (plan === null) return;
    const { added, leftOut } = plan;
    const sentence = [
      ...(added === 0 ? [] : [addWords.registered(added)]),
      ...(leftOut.length === 0 ? [] : [addWords.notRegistered(leftOut)]),
    ].join(' ');
    if (added > 0) await write(plan, sentence);
    const { notice } = store.state();
    if (leftOut.length === 0 || notice?.tone === 'error') return;
    store.set({ notice: { detail: null, sentence, ...(added === 0 ? null : notice), tone: 'warning' } });
  }

  function inFront(): Promise<OptionsInFront | null> {
    return orTold(async () => {
      const options = await worker.ask('addingOptions', null);
      return { options, front: await host.workbook.activeSheet() };
    });
  }

  return { addingOptions: inFront, previewEntries, addEntries, registerCandidates };
}

/** What Excel may not take back, since rows were put in. Rows beside another list are not to be deleted. */
function undoInExcel(fillings: readonly Filling[]): string {
  return addWords.undoInExcel(
    fillings.map(({ sheet, cells, newRows }) => {
      const rows = newRows?.where === 'beside' ? null : newRows;
      const isInThem = (row: number): boolean => rows !== null && row >= rows.first && row <= rows.last;
      return { sheet, rows, cells: cells.filter(({ row }) => !isInThem(row)) };
    }),
  );
}
