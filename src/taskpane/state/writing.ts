import type { Markup } from '../../workflow';
import { words } from '../words/pane';
import type { TableView, Writing } from '../worker/views/table-view';
import type { CheckSteps } from './checking';
import { noticeOf, writeExclusively, type PaneContext } from './context';
import { tablesOf } from './pane-state';

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

  async function writeAndTell(markup: Markup, written: Writing, done: string): Promise<void> {
    await write(markup, written);
    store.set({ notice: { tone: 'success', sentence: done, detail: null } });
  }

  async function write({ annotations, summary }: Markup, written: Writing): Promise<void> {
    // The summary first: where the user has a sheet of its name, it is refused, and nothing at all is written.
    await host.workbook.writeSummary(summary);
    for (const annotation of annotations) await host.workbook.annotate(annotation);
    store.set({ written, marksAreOld: false });
  }

  async function check(): Promise<void> {
    await steps.runCheck();
    const { check: now, written } = store.state();
    if (now.kind !== 'checked' || !worker.remembersCheck) return;
    const isWritten = written.marks || written.fees || written.summary;
    if (!isWritten) return;
    const update = async (): Promise<void> => write(await worker.ask('markup', written), written);
    await writeExclusively(context, 'marks', namesOf(now.checked.view.tables), update, { isConsequence: true });
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
      const done = words.done.cleared(kept.map(({ name }) => name));
      await writeAndTell(emptyMarkup(tables), NOTHING, done);
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

/** Nothing to write, so that what was written before vanishes. */
function emptyMarkup(tables: readonly TableView[]): Markup {
  const empty = { marks: { error: [], warning: [], note: [] }, columns: [] };
  const own = tables.map(({ sheet, headingRow }) => ({ sheet, headingRow, ...empty }));
  const others = (tables[0]?.markedSheets ?? []).map((name) => ({ sheet: name, headingRow: 0, ...empty }));
  return { annotations: [...own, ...others], summary: null };
}

function namesOf(tables: readonly TableView[]): readonly string[] {
  return tables.map(({ sheet }) => sheet);
}
