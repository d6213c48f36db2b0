import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { serveFolder, type StaticServer } from '../../../web/static-server';
import { watchFaults, type Faults } from './faults';
import { TODAY } from './today';
import { WAIT } from './wait';

export { TODAY };

export interface PageOptions extends BrowserContextOptions {
  /** Runs in the page before anything of ours. */
  readonly before?: () => void;
}

export interface JourneyOptions extends PageOptions {
  readonly folder?: string;
  readonly under?: string;
}

/** A built page, open in a browser profile of its own. */
export interface PageJourney {
  readonly page: Page;
  readonly faults: Faults;
  cell(address: string): Locator;
  /** Opens a workbook as a user chooses it. */
  open(name: string, bytes: Uint8Array): Promise<void>;
  /** Drops a file on a place of the page. */
  drop(place: Locator, name: string, bytes: Uint8Array): Promise<void>;
  /** The file that is saved by what is done. */
  saved(act: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

/** The same on a host. */
export interface Journey extends PageJourney {
  readonly host: StaticServer;
}

let browser: Browser | undefined;

beforeAll(async () => {
  browser = await chromium.connect(process.env['ENTRYWISE_BROWSER_ADDRESS'] ?? '');
});
afterAll(async () => {
  await browser?.close();
});

/**
 * Walks through the workbench. The journey fails on any error, on any breach of the policy, and on any request beyond the
 * first load.
 */
export async function walk(options: JourneyOptions, journey: (walked: Journey) => Promise<void>): Promise<void> {
  const { folder = 'dist/web', under = '/', ...given } = options;
  let asked: (path: string) => void = () => undefined;
  const host = await serveFolder(path.resolve(folder), { port: 0, under, asked: (path) => asked(path) });
  try {
    await walkPage(given, [new URL(host.address).origin], async (walked) => {
      const { page, faults } = walked;
      asked = (path) => faults.asked(path);
      await page.goto(`${host.address}workbench.html`);
      await page.getByRole('grid').waitFor();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      // The pane loads what reads the workbook with its first answer; where the journey is that it gives none, that is waited for in vain.
      await page
        .getByRole('button', { name: 'Check entries' })
        .waitFor()
        .catch(() => undefined);
      await page.waitForLoadState('networkidle');
      faults.nothingMoreFromTheHost();
      await journey({ ...walked, host });
    });
  } finally {
    await host.close();
  }
}

/** Opens a page of its own for a journey, which goes to the address. Requests to any other origin than the given ones are faults. */
export async function walkPage(
  { before, ...given }: PageOptions,
  origins: readonly string[],
  journey: (walked: PageJourney) => Promise<void>,
): Promise<void> {
  if (!browser) throw new Error('No browser.');
  const opened: string[] = [];
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...given });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(WAIT);
    await page.clock.setFixedTime(TODAY);
    const faults = await watchFaults(context, page, ...origins);
    // Files are saved as downloads, as in browsers that have no dialogue for it.
    await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    if (before) await context.addInitScript(before);
    await journey({
      page,
      faults,
      cell: (address) => page.locator(`[data-address="${address}"]`),
      open: async (name, bytes) => {
        const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-'));
        writeFileSync(path.join(folder, name), bytes);
        await page.getByLabel('Workbook to open').setInputFiles(path.join(folder, name));
        opened.push(folder);
      },
      drop: (place, name, bytes) => dropOn(place, name, bytes),
      saved: async (act) => {
        const [download] = await Promise.all([page.waitForEvent('download'), act()]);
        const file = path.resolve('out/saved', `${process.pid}-${download.suggestedFilename()}`);
        await download.saveAs(file);
        return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(file)) };
      },
    });
    expect(faults.found).toEqual([]);
  } finally {
    await context.close();
    for (const one of opened) rmSync(one, { recursive: true });
  }
}

async function dropOn(place: Locator, name: string, bytes: Uint8Array): Promise<void> {
  const data = await place.page().evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], file));
      return transfer;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  for (const event of ['dragenter', 'dragover', 'drop']) await place.dispatchEvent(event, { dataTransfer: data });
}
