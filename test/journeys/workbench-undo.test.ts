import { readFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/workbook/file';
import { look } from './harness/look';
import { check, openFinding, paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

const SAMPLE = new Uint8Array(readFileSync('examples/entries.xlsx'));

test('typing and deleting are undone and redone by key and by button, and told', () =>
  walk({}, async ({ page, cell }) => {
    await cell('D6').click();
    await page.keyboard.type('Okafor');
    await page.keyboard.press('Enter');
    await cell('D6').filter({ hasText: 'Okafor' }).waitFor();
    await cell('D7').click();
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.querySelector('[data-address="D7"]')?.textContent === '');
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('[data-address="D7"]')?.textContent !== '');
    await page.getByText('Undone: clearing in D7.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await cell('D6').filter({ hasText: 'Adeyemi' }).waitFor();
    await look(page, 'undone');
    await cell('D6').click();
    await page.keyboard.press('Control+y');
    await cell('D6').filter({ hasText: 'Okafor' }).waitFor();
    await page.keyboard.press('Control+z');
    await cell('D6').filter({ hasText: 'Adeyemi' }).waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await cell('D6').filter({ hasText: 'Okafor' }).waitFor();
    await page.getByText('Done again: typing in D6.').waitFor();
    // The next edit is told of no more.
    await cell('D8').click();
    await page.keyboard.press('Delete');
    await page.getByText('Done again: typing in D6.').waitFor({ state: 'detached' });
  }));

test('a fix offers Undo in its message; the cell and the list of fixes are as before, and the file that is saved, too', () =>
  walk({}, async (journey) => {
    const { page, cell, saved } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await openFinding(journey, 'lacks its check', 'B102');
    const before = await cell('B102').textContent();
    await pane.getByRole('button', { name: 'Fix', exact: true }).click();
    await pane.getByText(/^\d+ cells? changed\./).waitFor();
    await cell('B102')
      .filter({ hasText: /^999990262005W$/ })
      .waitFor();
    await page.getByRole('tab', { name: 'Entrywise fixes' }).waitFor();
    await look(page, 'fix-can-be-undone');
    await pane.getByRole('button', { name: 'Undo' }).click();
    await cell('B102')
      .filter({ hasText: before ?? '' })
      .waitFor();
    await page.getByRole('tab', { name: 'Entrywise fixes' }).waitFor({ state: 'detached' });
    const { bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    const contents = await Promise.all(
      [SAMPLE, bytes].map(async (file) => (await openWorkbookFile(file)).read('Entries 2026-27')),
    );
    expect(contents[1]).toEqual(contents[0]);
  }));
