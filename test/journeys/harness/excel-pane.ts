import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Locator } from 'playwright-core';
import { bookOfFile } from '../../excel-host/book-of-file';
import type { Book } from '../../excel-host/book/book';
import {
  EXCEL_ORIGIN,
  openExcel,
  PANE_ORIGIN,
  type OpenExcel,
  type OpenExcelOptions,
} from '../../excel-host/browser/open-excel';
import { watchFaults, type Faults } from './faults';
import { WAIT } from './wait';
import { TODAY } from './workbench-page';

export interface ExcelJourneyOptions extends Partial<OpenExcelOptions> {
  /** Runs in every page before anything of ours. */
  readonly before?: () => void;
  /** Faults that are part of the journey. */
  readonly expected?: RegExp;
}

/** The pane in a played Excel with a workbook. */
export interface ExcelJourney extends OpenExcel {
  readonly book: Book;
  readonly faults: Faults;
  /** A button of the pane by the beginning of its name. */
  button(name: string | RegExp): Locator;
  /** Waits until a text stands in the pane. */
  says(text: string | RegExp): Promise<void>;
  /** A picture of sheet and pane, to be looked at. */
  picture(name: string): Promise<void>;
}

/** The name of the sheet with entries in the sample workbook. */
export const ENTRIES = 'Entries 2026-27';

const SCREENSHOTS = path.resolve('out/screenshots');
let browser: Browser | undefined;

beforeAll(async () => {
  browser = await chromium.connect(process.env['ENTRYWISE_BROWSER_ADDRESS'] ?? '');
});
afterAll(async () => {
  await browser?.close();
});

/** The sample workbook as Excel opens it. */
export async function sampleBook(): Promise<Book> {
  return bookOfFile(new Uint8Array(readFileSync('examples/entries.xlsx')));
}

/**
 * Walks through the pane in Excel. The journey fails on any error, on any breach of the policy, and on any request to anything
 * but the pane's own host and Office.js.
 */
export async function walkInExcel(
  options: ExcelJourneyOptions,
  journey: (walked: ExcelJourney) => Promise<void>,
): Promise<void> {
  if (!browser) throw new Error('No browser.');
  const book = options.book ?? (await sampleBook());
  // Requests of service workers are not seen from here.
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(WAIT);
    await page.clock.setFixedTime(TODAY);
    const faults = await watchFaults(context, page, EXCEL_ORIGIN, PANE_ORIGIN, 'https://appsforoffice.microsoft.com');
    if (options.expected) faults.expect(options.expected);
    await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    if (options.before) await context.addInitScript(options.before);
    const excel = await openExcel(page, { ...options, book });
    const { pane } = excel;
    await journey({
      ...excel,
      book,
      faults,
      button: (name) => pane.getByRole('button', { name }).first(),
      says: (text) => pane.getByText(text).first().waitFor(),
      picture: async (name) => {
        mkdirSync(SCREENSHOTS, { recursive: true });
        await excel.draw();
        await page.screenshot({ path: path.join(SCREENSHOTS, `excel-${name}.png`) });
      },
    });
    const blocked = excel.blocked.filter((address) => !(options.isOfficeMissing && address.endsWith('/office.js')));
    expect([...faults.found, ...blocked]).toEqual([]);
  } finally {
    await context.close();
  }
}
