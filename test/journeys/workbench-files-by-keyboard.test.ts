import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { focusComesTo, focusedName, tabTo } from './harness/keyboard';
import { look } from './harness/look';
import { paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

/** Presses Enter on a button that asks for files, and chooses them. */
async function choose(page: Page, ...files: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles(files.map((file) => path.resolve(file)));
}

/** Goes by arrows from the tab that is shown to another. */
async function arrowTo(page: Page, tab: string): Promise<void> {
  await tabTo(page, /^(?:Check|Fees|Submit|Reference)$/, 'Shift+Tab');
  for (let presses = 0; presses < 4 && (await focusedName(page)) !== tab; presses += 1) {
    await page.keyboard.press('ArrowRight');
  }
  expect(await focusedName(page)).toBe(tab);
}

test('with no mouse: a workbook is opened, checked, its files made and saved, and the register says that they were sent', () =>
  walk({}, async (journey) => {
    const { page, saved } = journey;
    const pane = paneOf(journey);
    // While nobody listens, a browser without a window opens no dialogue at all, and it takes a moment to know of it.
    page.on('filechooser', () => undefined);
    await tabTo(page, /^Open workbook$/);
    await choose(page, 'examples/entries.xlsx');
    await page.getByText('entries.xlsx', { exact: true }).waitFor();
    await pane.getByRole('button', { name: 'Check entries' }).waitFor();

    await tabTo(page, /^Check$/);
    await page.keyboard.press('End');
    await tabTo(page, /^Choose files$/);
    await choose(page, 'dist/web/sample/basedata.zip', 'dist/web/sample/reference.json');
    await pane.getByText('2 files loaded.').waitFor();

    await arrowTo(page, 'Check');
    await tabTo(page, /^Check entries$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('list', { name: 'Findings' }).waitFor();
    // The button is gone: the next stop is in the list's own tab, not at the top of the page.
    await tabTo(page, /errors$/);

    await arrowTo(page, 'Submit');
    await pane.getByRole('heading', { name: 'Checklist' }).waitFor();
    const open = pane.getByRole('button', { name: 'Send anyway…' });
    for (let left = await open.count(); left > 0; left -= 1) {
      await tabTo(page, /^Send anyway…$/);
      await page.keyboard.press('Enter');
      await focusComesTo(page, /Why is it all right to send\?/);
      await page.keyboard.type('Looked at, and it is right.');
      await page.keyboard.press('Enter');
      await focusComesTo(page, /^Take back$/);
    }
    await tabTo(page, /Your name or initials/);
    await page.keyboard.type('A. Orchard');
    await tabTo(page, /^Make \d+ files?$/);
    await page.keyboard.press('Enter');
    await focusComesTo(page, /^Save E9999972\.X01/);
    await pane.getByText(/made and recorded in the register/).waitFor();
    await pane.getByRole('button', { name: 'Mark as sent: E9999972.X01' }).waitFor();
    await look(page, 'files-by-keyboard');

    const first = await saved(() => page.keyboard.press('Enter'));
    expect(first.name).toBe('E9999972.X01');
    expect(Buffer.from(first.bytes).toString('latin1')).toContain('99999');
    await tabTo(page, /^Save E9999972\.X02/);
    expect((await saved(() => page.keyboard.press('Enter'))).name).toBe('E9999972.X02');
    await tabTo(page, /^Save all as a zip/);
    expect((await saved(() => page.keyboard.press('Enter'))).name).toBe('entries-2026-11-24.zip');

    // What was told is read, and sent away: the focus stays in the pane.
    await tabTo(page, /^Dismiss this message$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Dismiss this message' }).waitFor({ state: 'detached' });
    expect(await pane.evaluate((place) => place.contains(document.activeElement))).toBe(true);
    await tabTo(page, /^Save E9999972\.X01/);

    await tabTo(page, /^Mark as sent: E9999972\.X01/);
    await page.keyboard.press('Enter');
    await pane.getByText('Recorded in the register.').waitFor();
    await focusComesTo(page, /^Mark as acknowledged: E9999972\.X01/);
    await pane.getByText(/^sent, .*, A\. Orchard$/).waitFor();

    await tabTo(page, /^Save annotated copy$/, 'Shift+Tab');
    const copy = await saved(() => page.keyboard.press('Enter'));
    expect(copy.name).toBe('entries-checked.xlsx');
    expect(copy.bytes.length).toBeGreaterThan(readFileSync('examples/entries.xlsx').length);
  }));

test('a fix that empties the list leaves the focus in the pane', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    const pane = paneOf(journey);
    await tabTo(page, /^Check entries$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('list', { name: 'Findings' }).waitFor();
    await tabTo(page, /Search findings/);
    await page.keyboard.type('lacks its check');
    await pane.getByText(/^1 of \d+ findings/).waitFor();
    await tabTo(page, /UCI check letter/);
    await tabTo(page, /^B102/, 'ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Fix$/);
    await page.keyboard.press('Enter');
    await cell('B102')
      .filter({ hasText: /^999990262005W$/ })
      .waitFor();
    await pane.getByText('No finding fits the search and the filter.').waitFor();
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect(await pane.evaluate((place) => place.contains(document.activeElement))).toBe(true);
  }));
