import type { DetailsPlan, DetailsWish } from '../../workflow';
import { bringWords } from '../words/bring';
import type { DetailsSource, SeveralSheets } from '../worker/messages';
import type { CheckSteps } from './checking';
import { noticeOf, writeExclusively, type PaneContext } from './context';
import type { WritingActions } from './writing';

/** Details of candidates that another list fills in, each time after they were seen. */
export interface BringingActions {
  /** What would be filled in, or which sheet of the list is meant; null where nothing can be, which the notice says. */
  previewDetails(wish: DetailsWish, source: DetailsSource): Promise<DetailsPlan | SeveralSheets | null>;
  /** Writes what was shown, unless the sheet has changed since, and checks as `check` does. Returns whether it was written. */
  bringDetails(wish: DetailsWish, source: DetailsSource, shown: DetailsPlan): Promise<boolean>;
}

/** The rows whose name the list writes otherwise. */
function otherNames({ lines }: DetailsPlan): number[] {
  return lines.filter(({ hasOtherName }) => hasOtherName).map(({ row }) => row);
}

export function bringingActions(
  context: PaneContext,
  steps: CheckSteps,
  { check }: Pick<WritingActions, 'check'>,
): BringingActions {
  const { host, store, worker } = context;

  async function planned(wish: DetailsWish, source: DetailsSource): Promise<DetailsPlan | SeveralSheets | null> {
    try {
      await steps.ensureFresh();
      if (store.state().check.kind !== 'checked') return null;
      return await worker.ask('planDetails', { wish, source });
    } catch (error) {
      store.set({ notice: noticeOf(error) });
      return null;
    }
  }

  async function bringDetails(wish: DetailsWish, source: DetailsSource, shown: DetailsPlan): Promise<boolean> {
    if (steps.expireIfNewDay()) return false;
    const plan = await planned(wish, source);
    if (plan === null || 'kind' in plan) return false;
    if (JSON.stringify(plan.filling) !== JSON.stringify(shown.filling)) {
      store.set({ notice: { tone: 'warning', sentence: bringWords.changed, detail: null } });
      return false;
    }
    const isWritten = await writeExclusively(context, 'entries', [wish.sheet], async () => {
      await host.workbook.fill(plan.filling);
      store.set({
        notice: { tone: 'success', sentence: bringWords.done(plan.lines.length, otherNames(plan)), detail: null },
      });
    });
    if (isWritten) await check();
    return isWritten;
  }

  return {
    previewDetails: (wish, source) => {
      store.set({ notice: null });
      return planned(wish, source);
    },
    bringDetails,
  };
}
