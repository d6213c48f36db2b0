import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { startBrowser } from '../test/journeys/harness/browser';
import { serveFolder } from '../web/static-server';
import { makeWorkbook, wrongRows } from './make-workbook';
import { expectOutcome, runNode, spread } from './run-process';
import { walk, type Step, type Walked } from './workbench-walk';

/*
 * The workbench in Chromium: a workbook is opened beside the sample, scrolled to its end and checked, turn about with a whole `entrywise check` of
 * the same workbook in a process of its own. Ratios are pair by pair, of the processor time of all of the browser's processes. The page must show the
 * last row, and find what the command line finds. Other built pages can take their turn, too.
 *
 *   npm run bench:web -- [rows] [rounds] [folder with other built pages]
 */

const rows = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 5);
const others = process.argv[4];

const program = path.resolve('dist/cli/entrywise.cjs');

/** Built pages, and what they took. */
interface Pages {
  readonly name: string;
  readonly address: string;
  /** As after a first visit: the browser has kept the pages. */
  readonly known: BrowserContext;
  /** In a browser that has never seen them, which also keeps them meanwhile. */
  readonly first: Walked[];
  readonly later: Walked[];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-bench-'));
  const workbook = path.join(folder, 'entries.xlsx');
  writeFileSync(workbook, await makeWorkbook(rows));
  const started = await startBrowser({ playsGraphics: false });
  const browser = await chromium.connect(started.wsEndpoint());
  const servers = await Promise.all(
    ['dist/web', ...(others === undefined ? [] : [others])].map((one) => serveFolder(path.resolve(one), { port: 0 })),
  );
  const all: Pages[] = [];
  for (const [at, { address }] of servers.entries()) {
    const name = at === 0 ? 'these pages' : 'the other pages';
    all.push({ name, address, known: await browser.newContext(), first: [], later: [] });
  }
  const command: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const { milliseconds, out } = runNode([program, 'check', workbook, '--as-of', '2027-02-01'], 1);
    // The page's own are compared without the commas of thousands.
    const found = /^[\d,]+ errors.*[\d,]+ notes?(?=\.)/m.exec(out)?.[0].replace(/(?<=\d),(?=\d)/g, '');
    expectOutcome('Errors by the command line', Number(/^\d+/.exec(found ?? '')?.[0]), wrongRows(rows).length);
    for (const pages of all) await takeTurn(browser, pages, { workbook, found, isCounted: round > 0 });
    // The first round warms what the disk and the browser keep, and is not counted.
    if (round > 0) command.push(milliseconds);
  }
  console.log(`${rows} rows by 14 columns, ${rounds} rounds, processor time, median (lowest to highest)`);
  console.log(`  entrywise check                  ${spread(command, 0)} ms`);
  for (const pages of all) tell(pages, command);
  const [ours, theirs] = all;
  if (ours && theirs) {
    const ratios = ours.later.map((one, at) => toFindings(one) / toFindings(theirs.later[at] ?? one));
    console.log(`  these to the other pages, from the file to the first findings  ${spread(ratios)}`);
  }
  await browser.close();
  await started.close();
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
}

interface Turn {
  readonly workbook: string;
  /** What has to be found. */
  readonly found: string | undefined;
  readonly isCounted: boolean;
}

async function takeTurn(browser: Browser, pages: Pages, { workbook, found, isCounted }: Turn): Promise<void> {
  const context = await browser.newContext();
  try {
    const of = { address: `${pages.address}workbench.html`, workbook, rows };
    const first = await walk(browser, context, of);
    const later = await walk(browser, pages.known, of);
    for (const one of [first, later]) expectOutcome('What the page finds', one.found, found);
    if (!isCounted) return;
    pages.first.push(first);
    pages.later.push(later);
  } finally {
    await context.close();
  }
}

/** From choosing the file to the first findings, without scrolling. */
function toFindings({ opening, checking }: Walked): number {
  return opening.busy + checking.busy;
}

function tell({ name, first, later }: Pages, command: readonly number[]): void {
  const line = (what: string, value: string): void => console.log(`    ${what.padEnd(33)}${value}`);
  const busy = (of: (one: Walked) => Step): string =>
    spread(
      later.map((one) => of(one).busy),
      0,
    );
  const longest = (of: (one: Walked) => Step): string =>
    spread(
      later.map((one) => of(one).longest),
      0,
    );
  const ratio = (walked: readonly Walked[], of: (one: Walked) => number): string =>
    spread(walked.map((one, at) => of(one) / (command[at] ?? Number.NaN)));
  console.log(`  ${name}`);
  line('opening the file', `${busy(({ opening }) => opening)} ms`);
  line('scrolling to the last row', `${busy(({ scrolling }) => scrolling)} ms`);
  line('click to first findings', `${busy(({ checking }) => checking)} ms`);
  line('half a second after that', `${busy(({ after }) => after)} ms`);
  line(
    'click to findings, to check',
    ratio(later, ({ checking }) => checking.busy),
  );
  line('file to findings, to check', ratio(later, toFindings));
  line('the same on a first visit', ratio(first, toFindings));
  line('longest task, opening', `${longest(({ opening }) => opening)} ms`);
  line('longest task, scrolling', `${longest(({ scrolling }) => scrolling)} ms`);
  line(
    'longest task, checking and after',
    `${spread(
      later.map(({ checking, after }) => Math.max(checking.longest, after.longest)),
      0,
    )} ms`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
