import type { Markup } from '../../workflow';
import { doneWords } from '../words/done';
import type { TableView, Writing } from '../worker/views/table-view';
import type { CheckSteps } from './checking';
import { writeExclusively, type PaneContext } from './context';
import { tablesOf } from './pane-state';
import { namesOf, writeMarkup } from './writing';

/** What of a check is written into the workbook, each on a click. */
export interface MarkingActions {
  /** Highlights cells and writes the Check column. */
  mark(): Promise<void>;
  writeFees(): Promise<void>;
  writeSummary(): Promise<void>;
  /** Takes everything of ours out of the workbook. */
  clear(): Promise<void>;
}

const NOTHING: Writing = { marks: false, fees: false, summary: false };

export function markingActions(context: PaneContext, steps: CheckSteps): MarkingActions {
  const { host, store, worker } = context;

  async function writeAndTell(markup: Markup, written: Writing, done: string): Promise<void> {
    await writeMarkup(context, markup, written);
    store.set({ notice: { tone: 'success', sentence: done, detail: null } });
  }

  /** Only what the sheet says now is written, with the prices of today: it is checked again where either is another. */
  async function add(part: keyof Writing, done: string): Promise<void> {
    await steps.ensureFresh();
    const { check: now, written } = store.state();
    if (now.kind !== 'checked') return;
    const writing = { ...written, [part]: true };
    await writeExclusively(context, part, namesOf(now.checked.view.tables), async () =>
      writeAndTell(await worker.ask('markup', writing), writing, done),
    );
  }

  async function clear(): Promise<void> {
    const tables = tablesOf(store.state().check);
    if (tables.length === 0) return;
    await writeExclusively(context, 'clear', namesOf(tables), async () => {
      // The summary goes; reports, the register and the list of fixes are the officer's to keep or delete.
      const kept = (await host.workbook.sheets()).filter(({ name }) => /^Entrywise (?!summary$)/i.test(name));
      const done = doneWords.cleared(kept.map(({ name }) => name));
      await writeAndTell(emptyMarkup(tables), NOTHING, done);
    });
  }

  return {
    mark: () => add('marks', doneWords.marked),
    writeFees: () => add('fees', doneWords.feesWritten),
    writeSummary: () => add('summary', doneWords.summaryWritten),
    clear,
  };
}

/** Nothing to write, so that what was written before vanishes. */
function emptyMarkup(tables: readonly TableView[]): Markup {
  const empty = { marks: { error: [], warning: [], note: [] }, columns: [] };
  const own = tables.map(({ sheet, headingRow }) => ({ sheet, headingRow, ...empty }));
  const others = (tables[0]?.markedSheets ?? []).map((name) => ({ sheet: name, headingRow: 0, ...empty }));
  return { annotations: [...own, ...others], summary: null };
}
