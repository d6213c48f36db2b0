import type { Annotation } from '../../table';
import { words } from '../words/pane';
import type { TableView, Writing } from '../worker/views/table-view';
import type { CheckSteps } from './checking';
import { noticeOf, writeExclusively, type PaneContext } from './context';
import { tableOf } from './pane-state';

/** What is written into the workbook, each on a click. */
export interface WritingActions {
  /** Checks, and writes anew what of ours stands in the workbook already. A check that starts by itself writes nothing. */
  check(): Promise<void>;
  /** Highlights cells and writes the Check column. */
  mark(): Promise<void>;
  writeFees(): Promise<void>;
  writeSummary(): Promise<void>;
  /** Takes everything of ours out of the workbook. */
  clear(): Promise<void>;
  /** Brings a finding's first cell, or any other, into view. */
  goTo(sheet: string, cell: { readonly row: number; readonly column: number }): Promise<void>;
}

const NOTHING: Writing = { marks: false, fees: false, summary: false };

export function writingActions(context: PaneContext, steps: CheckSteps): WritingActions {
  const { host, store, worker } = context;

  async function applyAll(annotations: readonly Annotation[], written: Writing, done: string): Promise<void> {
    await apply(annotations, written);
    store.set({ notice: { tone: 'success', sentence: done, detail: null } });
  }

  async function apply(annotations: readonly Annotation[], written: Writing): Promise<void> {
    for (const annotation of annotations) await host.workbook.apply(annotation);
    store.set({ written, marksAreOld: false });
  }

  async function check(): Promise<void> {
    await steps.runCheck();
    const { check: now, written } = store.state();
    if (now.kind !== 'checked' || !worker.remembersCheck) return;
    const isWritten = written.marks || written.fees || written.summary;
    if (!isWritten) return;
    const update = async (): Promise<void> => apply(await worker.ask('annotations', written), written);
    await writeExclusively(context, 'marks', now.checked.view.table.sheet, update, { isConsequence: true });
  }

  /** Only what the sheet says now is written, with the prices of today: it is checked again where either is another. */
  async function add(part: keyof Writing, done: string): Promise<void> {
    await steps.ensureFresh();
    const { check: now, written } = store.state();
    if (now.kind !== 'checked') return;
    const writing = { ...written, [part]: true };
    await writeExclusively(context, part, now.checked.view.table.sheet, async () =>
      applyAll(await worker.ask('annotations', writing), writing, done),
    );
  }

  async function clear(): Promise<void> {
    const table = tableOf(store.state().check);
    if (table === null) return;
    await writeExclusively(context, 'clear', table.sheet, async () => {
      // The summary goes; reports, the register and the list of fixes are the officer's to keep or delete.
      const kept = (await host.workbook.sheets()).filter(({ name }) => /^Entrywise (?!summary$)/i.test(name));
      const done = words.done.cleared(kept.map(({ name }) => name));
      await applyAll(emptyAnnotations(table), NOTHING, done);
    });
  }

  async function goTo(sheet: string, cell: { readonly row: number; readonly column: number }): Promise<void> {
    try {
      await host.workbook.goTo(sheet, cell);
    } catch (error) {
      store.set({ notice: noticeOf(error) });
    }
  }

  return {
    check,
    mark: () => add('marks', words.done.marked),
    writeFees: () => add('fees', words.done.feesWritten),
    writeSummary: () => add('summary', words.done.summaryWritten),
    clear,
    goTo,
  };
}

/** Annotations that write nothing, so that what was written before vanishes. */
function emptyAnnotations({ sheet, headingRow, ownSheets }: TableView): Annotation[] {
  const empty = { marks: { error: [], warning: [], note: [] }, columns: [], reports: [] };
  return [{ sheet, headingRow, ...empty }, ...ownSheets.map((name) => ({ sheet: name, headingRow: 0, ...empty }))];
}
