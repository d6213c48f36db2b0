import type { PaneContext } from './context';
import { NO_OTHERS } from './pane-state';

/** What was looked at last: the sheets that were checked, and those beside them. */
const lookedAt = new WeakMap<PaneContext, string>();

/** Names the other sheets that hold entries or cannot be read, once for what is checked: reading them takes its time. */
export async function lookElsewhere(context: PaneContext, checked: readonly string[]): Promise<void> {
  const { host, store, worker } = context;
  try {
    const sheets = await host.workbook.sheets();
    const now = [...checked, '', ...sheets.map(({ name }) => name)].join('\n');
    if (now === lookedAt.get(context)) return;
    lookedAt.set(context, now);
    store.set({ others: NO_OTHERS });
    const others = await worker.ask('otherSheets', { sheets, checked });
    if (now === lookedAt.get(context)) store.set({ others });
  } catch {
    // That a sheet cannot be read is told once it is checked.
    lookedAt.delete(context);
  }
}
