import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serveFolder } from '../../../web/static-server';
import { startBrowser } from '../harness/browser';
import { check, openFinding, paneOf } from '../harness/pane';
import { TODAY } from '../harness/today';

/*
 * `npm run pictures` makes the pictures of the README anew, of the sample, as the built pages show it; and of the marked copy, as LibreOffice
 * shows it, where that is installed. Run `npm run build` first, and look at each picture before it goes in.
 */

const PICTURES = path.resolve('docs/pictures');

interface Picture {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  /** What is done after a check, before the picture is taken. */
  readonly show: (page: Page) => Promise<void>;
}

const tab = async (page: Page, name: string, heading: string): Promise<void> => {
  const pane = paneOf({ page });
  await pane.getByRole('tab', { name }).click();
  await pane.getByText(heading).first().waitFor();
  await page.mouse.move(0, 0);
};

const OF_PAGES: readonly Picture[] = [
  { name: 'findings-dark', colorScheme: 'dark', show: async () => undefined },
  { name: 'workbench-dark', colorScheme: 'dark', show: (page) => tab(page, 'Fees', 'Dates') },
  { name: 'submit-light', colorScheme: 'light', show: (page) => tab(page, 'Submit', 'What will be sent') },
  {
    name: 'workbench-light',
    colorScheme: 'light',
    show: async (page) => {
      await paneOf({ page }).getByRole('button', { name: 'Highlight in sheet' }).click();
      await paneOf({ page }).getByText('The findings are highlighted in the sheet.').waitFor();
      await paneOf({ page }).getByRole('button', { name: 'Dismiss this message' }).click();
      await openFinding({ page }, 'lacks its check', 'B102');
    },
  },
];

async function takeOfPage(browser: Browser, address: string, { name, colorScheme, show }: Picture): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, colorScheme });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.clock.setFixedTime(TODAY);
  await page.goto(`${address}workbench.html`);
  await check({ page });
  await show(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
  await context.close();
  console.log(`${name}.png`);
}

/** The marked copy of the sample, as a spreadsheet program shows its first page. */
function takeOfCopy(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'entrywise-'));
  const run = (program: string, ...words: string[]): void => {
    execFileSync(program, words, { stdio: 'ignore' });
  };
  const sample = ['--basedata', 'examples/basedata', '--reference', 'examples/reference.json', '--as-of', '2026-11-10'];
  const copy = path.join(folder, 'entries-checked.xlsx');
  try {
    makeCopy(['check', 'examples/entries.xlsx', ...sample, '--out', folder]);
    writeFileSync(copy, onOneWidth(readFileSync(copy)));
    run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, copy);
    const page = ['-f', '1', '-l', '1', '-singlefile', '-r', '175', '-x', '20', '-y', '20', '-W', '1880', '-H', '640'];
    run('pdftoppm', '-png', ...page, path.join(folder, 'entries-checked.pdf'), path.join(PICTURES, 'checked'));
    console.log('checked.png');
  } catch (error) {
    console.log(`checked.png is as it was: ${String(error)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The copy with all columns of its first sheet on the width of one large page, as on a screen. */
function onOneWidth(copy: Uint8Array): Uint8Array {
  const parts = unzipSync(copy);
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(parts[name] ?? new Uint8Array())
    .replace(/<sheetPr[^>]*\/>|<sheetPr[\s\S]*?<\/sheetPr>/, '')
    .replace(/<pageSetup[^>]*\/>/, '')
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/(<pageMargins[^>]*\/>|<\/worksheet>)/, (found) => {
      const setup = '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
      const margins = '<pageMargins left="0.2" right="0.2" top="0.2" bottom="0.2" header="0" footer="0"/>';
      return found.startsWith('</') ? margins + setup + found : margins + setup;
    });
  return zipSync({ ...parts, [name]: strToU8(sheet) });
}

/** The sample has mistakes, which the command ends with 1 for. */
function makeCopy(words: readonly string[]): void {
  try {
    execFileSync(process.execPath, ['dist/cli/entrywise.cjs', ...words], { stdio: 'ignore' });
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error;
  }
}

const host = await serveFolder(path.resolve('dist/web'), { port: 0, under: '/' });
const server = await startBrowser();
const browser = await chromium.connect(server.wsEndpoint());
try {
  for (const picture of OF_PAGES) await takeOfPage(browser, host.address, picture);
} finally {
  await browser.close();
  await server.close();
  await host.close();
}
takeOfCopy();
