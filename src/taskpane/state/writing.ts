import type { Markup } from '../../workflow';
import type { TableView, Writing } from '../worker/views/table-view';
import type { CheckSteps } from './checking';
import { noticeOf, writeExclusively, type PaneContext } from './context';

/** What a click on Check, or on a cell that is named, does with the workbook. */
export interface WritingActions {
  /** Checks, and writes anew what of ours stands in the workbook already. A check that starts by itself writes nothing. */
  check(): Promise<void>;
  /** Brings a finding's first cell, or any other, into view. */
  goTo(sheet: string, cell: { readonly row: number; readonly column: number }): Promise<void>;
}

export function writingActions(context: PaneContext, steps: CheckSteps): WritingActions {
  const { host, store, worker } = context;

  async function check(): Promise<void> {
    await steps.runCheck();
    const { check: now, written } = store.state();
    if (now.kind !== 'checked' || !worker.remembersCheck) return;
    const isWritten = written.marks || written.fees || written.summary;
    if (!isWritten) return;
    const update = async (): Promise<void> => writeMarkup(context, await worker.ask('markup', written), written);
    await writeExclusively(context, 'marks', namesOf(now.checked.view.tables), update, { isConsequence: true });
  }

  async function goTo(sheet: string, cell: { readonly row: number; readonly column: number }): Promise<void> {
    try {
      await host.workbook.goTo(sheet, cell);
    } catch (error) {
      store.set({ notice: noticeOf(error) });
    }
  }

  return { check, goTo };
}

/** Writes highlights, columns and the summary into the workbook as a whole. */
export async function writeMarkup(
  { host, store }: Pick<PaneContext, 'host' | 'store'>,
  { annotations, summary }: Markup,
  written: Writing,
): Promise<void> {
  // The summary first: where the user has a sheet of its name, it is refused, and nothing at all is written.
  await host.workbook.writeSummary(summary);
  await host.workbook.annotate(...annotations);
  store.set({ written, marksAreOld: false });
}

export function namesOf(tables: readonly TableView[]): readonly string[] {
  return tables.map(({ sheet }) => sheet);
}
