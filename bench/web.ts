import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { startBrowser } from '../test/journeys/harness/browser';
import { serveFolder } from '../web/static-server';
import { makeWorkbook, wrongRows } from './make-workbook';
import { expectOutcome, runNode, spread } from './run-process';

/*
 * The workbench in Chromium: from the click on "Check entries" to the first findings, and the longest task of the page
 * meanwhile, against a whole `entrywise check` of the same workbook in a process of its own. Turn about, ratios pair by pair, of
 * the processor time of all of the browser's processes. Both must have found what the workbook was made with.
 *
 *   npm run bench:web -- [rows] [rounds]
 */

const rows = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 5);

/** The errors that the workbook was made with. */
const ERRORS = wrongRows(rows).length;

const program = path.resolve('dist/cli/entrywise.cjs');

interface Clicked {
  /** Processor time from choosing the file to the line that says how it was understood. */
  readonly opening: number;
  /** Processor time from the click to the first line of the list of findings. */
  readonly milliseconds: number;
  /** The longest task of the page in between; 0 where none took 50 ms. */
  readonly longest: number;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-bench-'));
  const workbook = path.join(folder, 'entries.xlsx');
  writeFileSync(workbook, await makeWorkbook(rows));
  const server = await serveFolder(path.resolve('dist/web'), { port: 0 });
  const started = await startBrowser();
  const browser = await chromium.connect(started.wsEndpoint());
  const session = await browser.newBrowserCDPSession();
  const clicked: Clicked[] = [];
  const command: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const page = await browser.newPage();
    const one = await click(page, session, `${server.address}workbench.html`, workbook);
    await page.close();
    const { milliseconds, out } = runNode([program, 'check', workbook, '--as-of', '2027-02-01'], 1);
    expectOutcome('Errors by the command line', Number(/^(\d+) errors/m.exec(out)?.[1]), ERRORS);
    // The first round warms the disk's cache and is not counted.
    if (round > 0) {
      clicked.push(one);
      command.push(milliseconds);
    }
  }
  const ratios = clicked.map(({ milliseconds }, index) => milliseconds / (command[index] ?? Number.NaN));
  console.log(`${rows} rows by 14 columns, ${rounds} rounds, processor time, median (lowest to highest)`);
  console.log(`  entrywise check               ${spread(command, 0)} ms`);
  console.log(
    `  click to first findings       ${spread(
      clicked.map(({ milliseconds }) => milliseconds),
      0,
    )} ms`,
  );
  console.log(`  ratio, pair by pair           ${spread(ratios)}`);
  const whole = clicked.map(
    ({ opening, milliseconds }, index) => (opening + milliseconds) / (command[index] ?? Number.NaN),
  );
  console.log(`  the same with opening the file ${spread(whole)}`);
  console.log(
    `  longest task of the page      ${spread(
      clicked.map(({ longest }) => longest),
      0,
    )} ms`,
  );
  await browser.close();
  await started.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

/** The processor time that all of the browser's processes have taken up to now, in milliseconds. */
async function usedBy(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

async function click(page: Page, session: CDPSession, address: string, workbook: string): Promise<Clicked> {
  page.setDefaultTimeout(120_000);
  // What runs the benches keeps the names of functions by a function of its own, which a page has not.
  await page.addInitScript('globalThis.__name = (made) => made');
  await page.clock.setFixedTime('2027-02-01T10:00:00');
  await page.goto(address);
  await page.getByRole('button', { name: 'Check entries' }).waitFor();
  const chosen = await usedBy(session);
  await page.getByLabel('Workbook to open').setInputFiles(workbook);
  await page.getByText('entries.xlsx', { exact: true }).waitFor();
  await page.getByText(new RegExp(`, ${rows} entries|, ${rows.toLocaleString('en-GB')} entries`)).waitFor();
  const clicked = await usedBy(session);
  const measured = await page.evaluate(async () => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Check entries');
    // In a task of its own, as a user's click is: what the bench itself asks of the page is not told.
    setTimeout(() => button?.click());
    await new Promise<void>((found) => {
      const look = (): void => {
        if (document.querySelector('[aria-label="Findings"] li')) found();
        else requestAnimationFrame(look);
      };
      look();
    });
    await new Promise((later) => setTimeout(later, 500));
    return longest;
  });
  const found = await usedBy(session);
  const errors = await page
    .getByRole('group', { name: 'Show only' })
    .getByRole('button', { name: /error/ })
    .textContent();
  expectOutcome('Errors in the page', Number(/[\d,]+/.exec(errors ?? '')?.[0].replace(',', '')), ERRORS);
  const tells = await page.evaluate(async () => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    // Whether the browser tells of long tasks at all.
    setTimeout(() => {
      const until = performance.now() + 120;
      while (performance.now() < until);
    });
    await new Promise((later) => setTimeout(later, 500));
    return longest >= 100;
  });
  if (!tells) throw new Error('This browser tells nothing of long tasks.');
  return { opening: clicked - chosen, milliseconds: found - clicked, longest: measured };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
