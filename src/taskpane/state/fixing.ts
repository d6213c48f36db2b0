import { fixWords } from '../words/findings';
import { doneWords } from '../words/done';
import type { CellsInSheet, ChosenFindings } from '../worker/messages';
import type { FindingView } from '../worker/views/finding-view';
import type { ChoiceWord } from '../../rules';
import type { CheckSteps } from './checking';
import { noticeOf, recordedNow, writeExclusively, type PaneContext } from './context';
import { checkedOf } from './pane-state';
import type { WritingActions } from './writing';

/** What is fixed in the sheet on a click. */
export interface FixingActions {
  /** Writes the fixes of findings of the present check, or what was chosen for each, and checks as `check` does. */
  fix(findings: readonly FindingView[], choice?: ChoiceWord): Promise<void>;
}

export function fixingActions(
  context: PaneContext,
  steps: CheckSteps,
  { check }: Pick<WritingActions, 'check'>,
): FixingActions {
  const { host, store, worker } = context;

  async function fix(findings: readonly FindingView[], choice: ChoiceWord | null = null): Promise<void> {
    const { check: now } = store.state();
    const checked = checkedOf(now);
    if (checked === null) return;
    if (steps.expireIfNewDay()) return;
    if (now.kind !== 'checked') {
      store.set({ notice: { tone: 'warning', sentence: doneWords.fixStale, detail: null } });
      return;
    }
    if (!worker.remembersCheck) await steps.runCheck();
    const sheets = checked.view.tables.map(({ sheet }) => sheet);
    await writeExclusively(context, 'fixes', sheets, async () => {
      const ids = findings.filter((one) => sheets.includes(one.sheet)).map(({ id }) => id);
      const chosen = { findings: ids, choice };
      const asked = await worker.ask('changes', chosen);
      let written = 0;
      const left: CellsInSheet[] = [];
      for (const [index, { sheet, changes }] of asked.entries()) {
        try {
          const cells = await host.workbook.change(sheet, changes);
          written += changes.length - cells.length;
          if (cells.length > 0) left.push({ sheet, cells });
        } catch (error) {
          // What was written in the sheets before stays written, and is recorded.
          const unwritten = asked.slice(index).map((one) => ({ sheet: one.sheet, cells: one.changes }));
          if (written > 0) await recordFixes(chosen, [...left, ...unwritten]);
          throw error;
        }
      }
      const fixed = doneWords.fixed(written, left, sheets.length > 1);
      // The workbench has a step to take back; Excel takes back by itself what it can.
      const sentence = host.kind === 'excel' && written > 0 ? `${fixed} ${fixWords.undoInExcel}` : fixed;
      const unrecorded = await recordFixes(chosen, left);
      const tone = left.length === 0 && unrecorded === null ? 'success' : 'warning';
      store.set({
        notice: { tone, sentence: unrecorded === null ? sentence : `${sentence} ${unrecorded}`, detail: null },
      });
    });
    await check();
  }

  /** Adds what was fixed to the list that keeps it. What is fixed stays fixed where that fails; then gives the sentence that says so. */
  async function recordFixes(chosen: ChosenFindings, left: readonly CellsInSheet[]): Promise<string | null> {
    try {
      const at = recordedNow(context);
      for (const list of await worker.ask('recordFixes', { ...chosen, left, at })) await host.workbook.append(list);
      return null;
    } catch (error) {
      return doneWords.notRecorded(noticeOf(error).sentence);
    }
  }

  return { fix };
}
