/** How Office.js started: in Excel, in something else, not at all, or not within the time that a person waits. */
export type OfficeStarted = 'excel' | 'elsewhere' | 'not-loaded' | 'too-slow';

/** Excel on a slow machine takes a few seconds; after this many milliseconds somebody should be told. */
const PATIENCE = 10_000;

/** Waits for Office.js. Asks it at once: its loader gives up on a page that does not ask within ten seconds. */
export async function officeStarted(window: Window, patience = PATIENCE): Promise<OfficeStarted> {
  if (!('Office' in window) || typeof Office.onReady !== 'function') return 'not-loaded';
  const ready = Office.onReady().then(({ host }): OfficeStarted =>
    host === Office.HostType.Excel ? 'excel' : 'elsewhere',
  );
  const late = new Promise<OfficeStarted>((resolve) => window.setTimeout(() => resolve('too-slow'), patience));
  return Promise.race([ready, late]);
}
