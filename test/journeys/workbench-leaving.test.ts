import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file';
import { acceptAll, makeFiles, check, paneOf } from './harness/pane';
import { until } from './harness/wait';
import { walk, type Journey } from './harness/workbench-page';

const read = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const SAVE = { name: 'Save annotated copy' } as const;

async function openOwn({ page, open }: Journey): Promise<void> {
  await open('own.xlsx', read('examples/entries.xlsx'));
  await page.getByText('own.xlsx', { exact: true }).waitFor();
}

/** Loads the page again, and says whether it asked before. */
async function asksBefore(page: Page): Promise<boolean> {
  let asked = false;
  const accept = (dialog: { accept: () => Promise<void> }): void => {
    asked = true;
    void dialog.accept();
  };
  page.on('dialog', accept);
  await page.reload();
  page.off('dialog', accept);
  return asked;
}

test('what is saved right after it was typed is in the file, and nothing stands as not saved', () =>
  walk({}, async ({ page, cell, saved }) => {
    for (const text of ['Archer', 'Bell', 'Cole', 'Dunn', 'Ellis', 'Frost']) {
      await cell('D6').click();
      await page.keyboard.type(text);
      const { bytes } = await saved(() => page.getByRole('button', SAVE).click());
      expect((await (await openWorkbookFile(bytes)).read('Entries 2026-27')).values[5]?.[3]).toBe(text);
      await page.getByText('(not saved)').waitFor({ state: 'detached' });
      // Nor does it come back once the pane has looked at what was typed.
      await page.waitForTimeout(700);
      expect(await page.getByText('(not saved)').count()).toBe(0);
    }
  }));

test('entry files that were made and not saved are asked about, and another tab with the workbook is told of them', () =>
  walk({}, async (journey) => {
    const { page, faults, host, drop, saved } = journey;
    faults.expect(/request after the page was loaded/);
    await openOwn(journey);
    const other = await page.context().newPage();
    await other.goto(`${host.address}workbench.html`);
    await other.getByLabel('Workbook to open').setInputFiles({
      name: 'own.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(read('examples/entries.xlsx')),
    });
    // Chosen before the sample is there, it is not replaced by that.
    await other.getByText('own.xlsx', { exact: true }).waitFor();
    await other.getByText("A file named 'own.xlsx' is open in another tab too.").waitFor();
    const pane = paneOf(journey);
    await pane.getByRole('tab', { name: 'Reference' }).click();
    const place = pane.getByRole('heading', { name: 'Drop basedata here' });
    const basedata = readdirSync('examples/basedata').map((name) => [name, read(`examples/basedata/${name}`)] as const);
    await drop(place, 'basedata.zip', zipSync(Object.fromEntries(basedata)));
    await drop(place, 'reference.json', read('examples/reference.json'));
    await pane.getByText(/^2 files given/).waitFor();
    await pane.getByRole('tab', { name: 'Check', exact: true }).click();
    await check(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await pane.getByRole('textbox', { name: 'Your name or initials' }).fill('A. Orchard');
    await makeFiles(pane);
    await other.getByText(/^Entry files were made of 'own\.xlsx' in another tab/).waitFor();
    await other.close();
    await saved(() => page.getByRole('button', SAVE).click());
    await until(async () => (await page.getByText('(not saved)').count()) === 0);
    expect(await asksBefore(page)).toBe(true);
  }));

test('once the files are saved too, nothing is asked; a half-typed cell is', () =>
  walk({}, async (journey) => {
    const { page, cell, saved } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await makeFiles(pane);
    await saved(() => pane.getByRole('button', { name: 'Save all as a zip' }).click());
    await saved(() => page.getByRole('button', SAVE).click());
    await until(async () => (await page.getByText('(not saved)').count()) === 0);
    expect(await asksBefore(page)).toBe(false);
    await cell('D6').click();
    await page.keyboard.type('Arch');
    expect(await asksBefore(page)).toBe(true);
  }));

test('the page can be told to stay while files are being made', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await acceptAll(pane);
    await pane.getByRole('button', { name: /^Make \d+ files?$/ }).click();
    expect(await asksBefore(page)).toBe(true);
  }));
