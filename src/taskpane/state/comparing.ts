import type { NamedBytes } from '../../edi';
import { compareWords } from '../words/compare';
import type { CheckSteps } from './checking';
import { noticeOf, writeExclusively, type PaneContext } from './context';
import type { ComparisonState } from './pane-state';
import { fingerprintsToKeep, readFingerprints } from './settings';

/** The sheet beside another list. */
export interface ComparingActions {
  /** Compares the last check with a list; `sheet` is the one of its sheets that is meant, null where that can be told. */
  compare(list: NamedBytes, sheet: string | null): Promise<void>;
  /** The same with the list that was given last, where one was: the check is another. */
  compareAgain(): Promise<void>;
  /** Writes the comparison into the workbook as a sheet to keep. */
  writeComparison(): Promise<void>;
  forgetComparison(): void;
}

export function comparingActions(
  context: PaneContext,
  { ensureFresh, runCheck }: CheckSteps,
): Omit<ComparingActions, 'forgetComparison'> {
  const { host, store, worker } = context;

  async function compare(list: NamedBytes, sheet: string | null): Promise<void> {
    const { comparison: before } = store.state();
    // What is compared again stays in sight meanwhile.
    if (before.kind !== 'compared' || before.list !== list) store.set({ comparison: { kind: 'comparing', list } });
    const comparison = await compared(list, sheet);
    // Another list may have been given, or this one taken away.
    if (isOf(store.state().comparison, list)) store.set({ comparison });
  }

  async function compared(list: NamedBytes, sheet: string | null): Promise<ComparisonState> {
    try {
      if (!worker.remembersCheck) await runCheck();
      const view = await worker.ask('compare', { list, sheet });
      return view.kind === 'compared'
        ? { kind: 'compared', list, sheet, view }
        : { kind: 'several-sheets', list, sheets: view.sheets };
    } catch (error) {
      return { kind: 'impossible', list, sheet, sentence: noticeOf(error).sentence };
    }
  }

  async function compareAgain(): Promise<void> {
    const { comparison } = store.state();
    if (comparison.kind === 'compared' || comparison.kind === 'impossible')
      await compare(comparison.list, comparison.sheet);
  }

  async function writeComparison(): Promise<void> {
    const { workbook } = host;
    await ensureFresh();
    await compareAgain();
    if (store.state().comparison.kind !== 'compared') return;
    await writeExclusively(context, 'reports', null, async () => {
      const [sheets, before] = [await workbook.sheets(), readFingerprints(await workbook.settings())];
      const made = await worker.ask('comparisonSheet', { sheets, fingerprints: before });
      await workbook.writeSheets(made.sheets);
      await workbook.saveSettings(fingerprintsToKeep(await workbook.settings(), made.fingerprints));
      const names = made.sheets.map(({ name }) => name).join(', ');
      store.set({ notice: { tone: 'success', sentence: compareWords.written(names), detail: null } });
    });
  }

  return { compare, compareAgain, writeComparison };
}

function isOf(comparison: ComparisonState, list: NamedBytes): boolean {
  return comparison.kind !== 'none' && comparison.list === list;
}

/** What would be marked as seen, as it was shown; null where nothing is compared. */
export function shownAsSeen(comparison: ComparisonState): string | null {
  return comparison.kind === 'compared' ? JSON.stringify(comparison.view.seen) : null;
}
