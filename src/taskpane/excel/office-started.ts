/** How Office.js started: in Excel, in something else, or not at all. */
export type OfficeStarted = 'excel' | 'elsewhere' | 'not-loaded';

/** Excel on a slow machine takes a few seconds; after this many milliseconds somebody should be told. */
const PATIENCE = 10_000;

/**
 * Waits for Office.js, however long it takes: behind a school's web filter that may be half a minute, and a page that is loaded again has
 * no functions, which Excel takes once. Asks it at once: its loader gives up on a page that does not ask within ten seconds.
 * @param late called once somebody has waited for long
 */
export async function officeStarted(window: Window, late: () => void, patience = PATIENCE): Promise<OfficeStarted> {
  if (!('Office' in window) || typeof Office.onReady !== 'function') return 'not-loaded';
  const told = window.setTimeout(late, patience);
  const { host } = await Office.onReady();
  window.clearTimeout(told);
  return host === Office.HostType.Excel ? 'excel' : 'elsewhere';
}
