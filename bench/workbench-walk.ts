import { setTimeout as after } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { candidateNumber } from './make-workbook';
import { expectOutcome } from './run-process';

/** What a step of the page took. */
export interface Step {
  /** Processor time of all of the browser's processes, in milliseconds. */
  readonly busy: number;
  /** The longest task of the page's own thread, in milliseconds; 0 where none took 50. */
  readonly longest: number;
}

/** A workbook from the file to the first findings. */
export interface Walked {
  /** From choosing the file to the line that says how it was understood, with the sheet drawn. */
  readonly opening: Step;
  /** From there until the last row is shown. */
  readonly scrolling: Step;
  /** From the click on "Check entries" to the first line of the findings. */
  readonly checking: Step;
  /** In half a second after that. */
  readonly after: Step;
  /** How many of each kind it tells of: `500 errors, 3 warnings, 3 notes`. */
  readonly found: string;
}

export interface WalkOptions {
  /** The workbench's address. */
  readonly address: string;
  /** The path of a workbook that `makeWorkbook` made, and its rows. */
  readonly workbook: string;
  readonly rows: number;
}

/** Where and when the pages are opened; the clock stands still. */
const NOW = '2027-02-01T10:00:00';

/** How long somebody takes at least to choose a file once the page is there, in milliseconds: it loads ahead meanwhile what is wanted next. */
const CHOOSING = 2500;

/** Opens the workbench beside its sample, and in it the workbook. Throws where what it shows at the end or finds is not there. */
export async function walk(browser: Browser, context: BrowserContext, of: WalkOptions): Promise<Walked> {
  const session = await browser.newBrowserCDPSession();
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  try {
    // What runs the benches keeps the names of functions by a function of its own, which a page has not.
    await page.addInitScript('globalThis.__name = (made) => made');
    await page.addInitScript(watchTasks);
    await page.clock.setFixedTime(NOW);
    await page.goto(of.address);
    await page.getByRole('button', { name: 'Check entries' }).waitFor();
    await page.waitForTimeout(CHOOSING);
    const step = (act: () => Promise<unknown>): Promise<Step> => measured(page, session, act);
    const opening = await step(async () => {
      const isUnderstood = page.evaluate(textComes, [
        `, ${of.rows} entries`,
        `, ${of.rows.toLocaleString('en-GB')} entries`,
      ]);
      await page.getByLabel('Workbook to open').setInputFiles(of.workbook);
      await isUnderstood;
    });
    expectOutcome('The file that is open', await page.locator('header .file-name').textContent(), 'entries.xlsx');
    const last = { row: of.rows + 1, text: candidateNumber(of.rows - 1) };
    const scrolling = await step(() => page.evaluate(scrollToEnd, last));
    const checking = await step(() => page.evaluate(clickAndFind));
    const settling = await step(() => settle(page));
    const kinds = await page.getByRole('group', { name: 'Show only' }).getByRole('button').allTextContents();
    await tellsOfTasks(page);
    return { opening, scrolling, checking, after: settling, found: foundBy(kinds) };
  } finally {
    await page.close();
    await session.detach();
  }
}

/** What the buttons say that show only one kind: `500errors` as `500 errors`. */
function foundBy(kinds: readonly string[]): string {
  return kinds
    .map((kind) =>
      kind
        .replaceAll(/[,\s]/g, '')
        .replace(/(?<=\d)(?=\D)/, ' ')
        .toLowerCase(),
    )
    .join(', ');
}

async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(500);
}

async function measured(page: Page, session: CDPSession, act: () => Promise<unknown>): Promise<Step> {
  await page.evaluate(() => Reflect.set(window, 'longest', 0));
  const before = await usedBy(session);
  await inTime(act());
  const busy = (await usedBy(session)) - before;
  return { busy, longest: Number(await page.evaluate(() => Reflect.get(window, 'longest'))) };
}

/** What runs in the page waits as long as it takes: here is an end to it. */
async function inTime<Result>(act: Promise<Result>): Promise<Result> {
  const gone = new AbortController();
  const late = async (): Promise<never> => {
    await after(180_000, null, { signal: gone.signal });
    throw new Error('The page does not show what it should.');
  };
  return Promise.race([act, late()]).finally(() => gone.abort());
}

/** The processor time that all of the browser's processes have taken up to now, in milliseconds. */
async function usedBy(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

/** Throws where the browser tells nothing of long tasks. */
async function tellsOfTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(window, 'longest', 0);
    setTimeout(() => {
      const until = performance.now() + 120;
      while (performance.now() < until);
    });
  });
  await settle(page);
  const longest = Number(await page.evaluate(() => Reflect.get(window, 'longest')));
  if (longest < 100) throw new Error('This browser tells nothing of long tasks.');
}

/** Runs in the page before its own scripts: keeps the longest task. */
function watchTasks(): void {
  Reflect.set(window, 'longest', 0);
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      Reflect.set(window, 'longest', Math.max(Number(Reflect.get(window, 'longest')), duration));
  });
  observer.observe({ type: 'longtask' });
}

/** Runs in the page: waits until one of some texts stands in the pane and is drawn. Looks only when something has changed: looking takes its time too. */
async function textComes(texts: readonly string[]): Promise<void> {
  await new Promise<void>((comes) => {
    const look = (): void => {
      const shown = document.querySelector('aside')?.textContent ?? '';
      if (!texts.some((text) => shown.includes(text))) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => comes()));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
  });
}

/** Runs in the page: scrolls the sheet to its last row, and waits until a cell there shows its text and is drawn. */
async function scrollToEnd({ row, text }: { readonly row: number; readonly text: string }): Promise<void> {
  await new Promise<void>((shown) => {
    const look = (): void => {
      if (document.querySelector(`[data-address="B${row}"]`)?.textContent !== text) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => shown()));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    // Below the last row are empty ones, of the same height.
    const height = document.querySelector<HTMLElement>('.row')?.offsetHeight ?? Number.NaN;
    setTimeout(() => document.querySelector('.grid')?.scrollTo(0, (row - 10) * height));
  });
}

/** Runs in the page: clicks as a user would, in a task of its own, and waits until the first finding is drawn. */
async function clickAndFind(): Promise<void> {
  await new Promise<void>((found) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[aria-label="Findings"] li')) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => found()));
    });
    observer.observe(document.body, { subtree: true, childList: true });
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Check entries');
    setTimeout(() => button?.click());
  });
}
