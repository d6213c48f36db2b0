import type { Filling } from '../../table';
import type { AddingOptions, AdditionPlan, EntriesWish } from '../../workflow';
import { addWords } from '../words/add';
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

  function entriesIn(sheet: string): number {
    const tables = checkedOf(store.state().check)?.view.tables ?? [];
    return tables.find((table) => table.sheet === sheet)?.entries ?? 0;
  }

  async function previewEntries(wish: EntriesWish): Promise<AdditionPlan | null> {
    store.set({ notice: null });
    return orTold(() => worker.ask('planAddition', wish));
  }

  async function addEntries(wish: EntriesWish, shown: AdditionPlan): Promise<boolean> {
    if (steps.expireIfNewDay()) return false;
    const plan = await orTold(() => worker.ask('planAddition', wish));
    if (plan === null) return false;
    if (JSON.stringify(plan.filling) !== JSON.stringify(shown.filling)) {
      store.set({ notice: { tone: 'warning', sentence: addWords.changed, detail: null } });
      return false;
    }
    const before = entriesIn(wish.sheet);
    const isWritten = await writeExclusively(context, 'entries', [wish.sheet], async () => {
      await host.workbook.fill(plan.filling);
      const done = addWords.done(plan.added, plan.newcomers);
      // The workbench has a step to take back; Excel takes back by itself what it can.
      const sentence = host.kind === 'excel' ? `${done} ${undoInExcel(plan.filling)}` : done;
      store.set({ notice: { tone: 'success', sentence, detail: null } });
    });
    if (!isWritten) return false;
    await check();
    const now = entriesIn(wish.sheet) - before;
    const { notice } = store.state();
    if (now !== plan.more && store.state().check.kind === 'checked') {
      const sentence = addWords.readsOtherwise(plan.added, now);
      store.set({ notice: { detail: null, ...notice, tone: 'warning', sentence } });
    }
    const [first] = plan.filling.cells;
    if (first !== undefined) await goTo(wish.sheet, first);
    return true;
  }

  function inFront(): Promise<OptionsInFront | null> {
    return orTold(async () => {
      const options = await worker.ask('addingOptions', null);
      return { options, front: await host.workbook.activeSheet() };
    });
  }

  return { addingOptions: inFront, previewEntries, addEntries };
}

/** What Excel may not take back, since rows were put in. Rows beside another list are not to be deleted. */
function undoInExcel({ cells, newRows }: Filling): string {
  const rows = newRows?.where === 'beside' ? null : newRows;
  const isInThem = (row: number): boolean => rows !== null && row >= rows.first && row <= rows.last;
  return addWords.undoInExcel(
    rows,
    cells.filter(({ row }) => !isInThem(row)),
  );
}
