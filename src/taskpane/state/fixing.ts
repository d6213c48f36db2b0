import type { Cell } from '../../entries';
import { words } from '../words/pane';
import type { FindingView } from '../worker/views/finding-view';
import type { CheckSteps } from './checking';
import { noticeOf, recordedNow, writeExclusively, type PaneContext } from './context';
import { checkedOf } from './pane-state';
import type { WritingActions } from './writing';

/** What is fixed in the sheet on a click. */
export interface FixingActions {
  /** Writes the fixes of findings of the present check, and checks as `check` does. */
  fix(findings: readonly FindingView[]): Promise<void>;
}

export function fixingActions(
  context: PaneContext,
  steps: CheckSteps,
  { check }: Pick<WritingActions, 'check'>,
): FixingActions {
  const { host, store, worker } = context;

  async function fix(findings: readonly FindingView[]): Promise<void> {
    const { check: now } = store.state();
    const checked = checkedOf(now);
    if (checked === null) return;
    if (steps.expireIfNewDay()) return;
    if (now.kind !== 'checked') {
      store.set({ notice: { tone: 'warning', sentence: words.failed.fixStale, detail: null } });
      return;
    }
    if (!worker.remembersCheck) await steps.runCheck();
    const { sheet } = checked.view.table;
    await writeExclusively(context, 'fixes', sheet, async () => {
      const ids = findings.filter((one) => one.sheet === sheet).map(({ id }) => id);
      const changes = await worker.ask('changes', ids);
      const formulas = await host.workbook.change(sheet, changes);
      const sentence = words.done.fixed(changes.length - formulas.length, formulas);
      const unrecorded = await recordFixes(ids, formulas);
      const tone = formulas.length === 0 && unrecorded === null ? 'success' : 'warning';
      store.set({
        notice: { tone, sentence: unrecorded === null ? sentence : `${sentence} ${unrecorded}`, detail: null },
      });
    });
    await check();
  }

  /** Adds what was fixed to the list that keeps it. What is fixed stays fixed where that fails; then gives the sentence that says so. */
  async function recordFixes(findings: readonly number[], left: readonly Cell[]): Promise<string | null> {
    try {
      const at = recordedNow(context);
      for (const list of await worker.ask('recordFixes', { findings, left, at })) await host.workbook.append(list);
      return null;
    } catch (error) {
      return words.failed.notRecorded(noticeOf(error).sentence);
    }
  }

  return { fix };
}
