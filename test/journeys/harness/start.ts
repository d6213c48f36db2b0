import { existsSync } from 'node:fs';
import path from 'node:path';
import { ENGINES } from '../engines/find-engines';
import { startBrowser } from './browser';

/** Before the first journey: one browser for all of them. Each file of journeys serves the built pages by itself. */
export default async function start(): Promise<void> {
  if (!['dist/web/workbench.html', 'dist/entrywise.html'].every((page) => existsSync(path.resolve(page)))) {
    throw new Error('The pages are not built. Run `npm run build:web` first, or `npm test`, which does.');
  }
  for (const { name, start: starts, missing } of ENGINES) {
    if (starts === null) console.warn(`No journey runs in ${name}: ${missing}`);
  }
  const browser = await startBrowser();
  process.env['ENTRYWISE_BROWSER_ADDRESS'] = browser.wsEndpoint();
  globalThis.browserOfJourneys = browser;
}

declare global {
  var browserOfJourneys: { close(): Promise<void> } | undefined;
}
