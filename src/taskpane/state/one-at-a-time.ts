import type { WritingNow } from './pane-state';
import { noticeOf, type PaneContext } from './context';

/**
 * One writing at a time; what stands in its way, and what fails, is told. What was told before is old news then, but where
 * the writing only follows from what was told. Returns whether it was done. Without a sheet, it goes into sheets of our own.
 */
export function writingOneAtATime({ host, store }: PaneContext) {
  return async (
    writing: WritingNow,
    sheet: string | null,
    write: () => Promise<void>,
    { isConsequence = false } = {},
  ): Promise<boolean> => {
    if (store.state().writing !== null) return false;
    store.set({ writing, ...(isConsequence ? {} : { notice: null }) });
    try {
      const obstacle = await host.workbook.obstacle(sheet);
      if (obstacle === null) await write();
      else store.set({ notice: { tone: 'error', sentence: obstacle, detail: null } });
      return obstacle === null;
    } catch (error) {
      store.set({ notice: noticeOf(error) });
      return false;
    } finally {
      store.set({ writing: null });
    }
  };
}
