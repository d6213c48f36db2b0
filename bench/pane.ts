import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type CDPSession } from 'playwright-core';
import { startBrowser } from '../test/journeys/harness/browser';
import { openExcel } from '../test/excel-host/browser/open-excel';
import { bookOfFile } from '../test/excel-host/book-of-file';
import { spread } from './run-process';

/*
 * The pane in a played Excel, on a processor four times slower: from opening it to "Check entries" ready to be clicked, and from
 * the click to the first finding. With the built pages of another state of the product, both turn about in one run.
 *
 *   npm run bench:pane -- [rounds] [folder with other built pages]
 */

const SLOWER = 4;
const rounds = Number(process.argv[2] ?? 7);
const others = process.argv[3];

interface Opened {
  /** Milliseconds by the pane's clock from its address being asked for to its button being ready. */
  readonly usable: number;
  /** Processor time of the page's own thread in that time, as on a processor at full speed. */
  readonly busy: number;
  /** Milliseconds from the click to the first finding. */
  readonly found: number;
  /** The bytes of scripts that the pane asked for up to then, unpacked. */
  readonly scripts: number;
}

async function main(): Promise<void> {
  const started = await startBrowser();
  const browser = await chromium.connect(started.wsEndpoint());
  const ours: Opened[] = [];
  const theirs: Opened[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const one = await open(browser, path.resolve('dist/web'));
    const other = others ? await open(browser, path.resolve(others)) : undefined;
    // The first round warms what the browser keeps and is not counted.
    if (round === 0) continue;
    ours.push(one);
    if (other) theirs.push(other);
  }
  console.log(
    `The pane in a played Excel, processor ${SLOWER} times slower, ${rounds} rounds, median (lowest to highest)`,
  );
  tell('these pages', ours);
  if (!others) return started.close();
  tell('the other pages', theirs);
  const ratios = (of: (one: Opened) => number): string =>
    spread(ours.flatMap((one, index) => (theirs[index] ? [of(one) / of(theirs[index])] : [])));
  console.log(`  opening, pair by pair          ${ratios(({ usable }) => usable)}`);
  console.log(`  its processor time             ${ratios(({ busy }) => busy)}`);
  await browser.close();
  await started.close();
}

function tell(what: string, opened: readonly Opened[]): void {
  const ms = (of: (one: Opened) => number): string => spread(opened.map(of), 0);
  console.log(`  ${what}`);
  console.log(`    opening to usable            ${ms(({ usable }) => usable)} ms`);
  console.log(`    processor time of it         ${ms(({ busy }) => busy)} ms`);
  console.log(`    click to the first finding   ${ms(({ found }) => found)} ms`);
  console.log(`    scripts up to usable         ${ms(({ scripts }) => scripts / 1000)} KB unpacked`);
}

/** Opens the pane of some built pages with the sample workbook, and checks it. Throws where nothing was found. */
async function open(browser: Browser, pages: string): Promise<Opened> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    // What runs the benches keeps the names of functions by a function of its own, which a page has not.
    await context.addInitScript('globalThis.__name = (made) => made');
    await context.addInitScript(watchButton);
    const book = await bookOfFile(new Uint8Array(readFileSync('examples/entries.xlsx')));
    const { pane } = await openExcel(page, { book, pages });
    await pane.waitForFunction(() => 'usableAt' in window);
    const busy = await threadTime(session);
    const measured = await pane.evaluate(measureCheck);
    const errors = await pane.getByRole('button', { name: /error/ }).first().textContent();
    if (!/[1-9]/.test(errors ?? '')) throw new Error(`The check found no error: ${errors}. Nothing is measured.`);
    return { ...measured, busy };
  } finally {
    await context.close();
  }
}

/** The processor time that the page's own thread has taken since it was opened, in milliseconds. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Runs in the pane before its own scripts: notes when "Check entries" can be clicked. */
function watchButton(): void {
  const look = (): void => {
    const buttons = [...document.querySelectorAll('button')];
    if (buttons.some((one) => one.textContent === 'Check entries' && !one.disabled && one.offsetHeight > 0)) {
      Object.assign(window, { usableAt: performance.now() });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the pane once it is ready: clicks as a user would, and waits for the first finding. */
async function measureCheck(): Promise<Omit<Opened, 'busy'>> {
  const scripts = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.startsWith(location.origin) && name.endsWith('.js'))
    .reduce((sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.decodedBodySize : 0), 0);
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Check entries');
  const from = performance.now();
  setTimeout(() => button?.click());
  await new Promise<void>((found) => {
    const look = (): void => {
      if (document.querySelector('[aria-label="Findings"] li')) found();
      else requestAnimationFrame(look);
    };
    look();
  });
  return { usable: Number(Reflect.get(window, 'usableAt')), found: performance.now() - from, scripts };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
