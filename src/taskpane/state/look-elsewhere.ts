import type { PaneContext } from './context';

/** What was looked at last: the sheet that was checked, and the sheets beside it. */
const lookedAt = new WeakMap<PaneContext, string>();

/** Names the other sheets that hold entries, once for each sheet that is checked: reading them takes its time. */
export async function lookElsewhere(context: PaneContext, sheet: string): Promise<void> {
  const { host, store, worker } = context;
  try {
    const sheets = await host.workbook.sheets();
    const now = [sheet, ...sheets.map(({ name }) => name)].join('\n');
    if (now === lookedAt.get(context)) return;
    lookedAt.set(context, now);
    store.set({ others: [] });
    const others = await worker.ask('otherLists', { sheets, sheet });
    if (now === lookedAt.get(context)) store.set({ others });
  } catch {
    // That a sheet cannot be read is told once it is checked.
    lookedAt.delete(context);
  }
}
