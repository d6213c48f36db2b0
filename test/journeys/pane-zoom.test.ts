import type { Page } from 'playwright-core';
import { focusComesTo } from './harness/keyboard';
import { look } from './harness/look';
import { acceptAll, check, openFinding, paneOf } from './harness/pane';
import { settled } from './harness/wait';
import { walk, type Journey } from './harness/workbench-page';

// A screen of 1280 by 800 at 200 %: half as many pixels of the page, each twice as large.
const ZOOMED = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };

/** Nothing lies beside the page, and everything that can be pressed or filled in can be brought into view, whole and uncovered. */
async function expectReachable(page: Page): Promise<void> {
  expect(
    await settled(
      () => unreachableIn(page),
      (found) => found.length === 0,
    ),
  ).toEqual([]);
}

function unreachableIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth) found.push('the page scrolls sideways');
    for (const element of document.querySelectorAll<HTMLElement>(
      'aside button, aside input, aside select, aside summary',
    )) {
      if (element.closest('[inert], [hidden]') || !element.checkVisibility({ contentVisibilityAuto: true })) continue;
      if (element instanceof HTMLInputElement && element.type === 'file') continue;
      element.scrollIntoView({ block: 'center' });
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      const at = document.elementFromPoint((left + right) / 2, Math.min((top + bottom) / 2, top + 20));
      const isSeen = at !== null && (element.contains(at) || at.contains(element));
      const isWhole =
        left >= 0 && right <= window.innerWidth + 1 && top >= -1 && (bottom <= window.innerHeight + 1 || height > 300);
      if (!isSeen || !isWhole || width < 1)
        found.push(`${element.tagName} "${(element.ariaLabel ?? element.textContent ?? '').slice(0, 60)}"`);
    }
    return found;
  });
}

async function showTab(journey: Journey, name: string): Promise<void> {
  const pane = paneOf(journey);
  await pane.getByRole('tab', { name }).click();
  await pane.getByRole('tab', { name, selected: true }).waitFor();
  await pane.getByText('Loading…').waitFor({ state: 'detached' });
}

test('at 200 % zoom a list is checked and fixed, priced, its files made, saved and recorded; nothing is out of reach', () =>
  walk(ZOOMED, async (journey) => {
    const { page, cell, saved } = journey;
    const pane = paneOf(journey);
    await expectReachable(page);
    await check(journey);
    await expectReachable(page);
    await look(page, 'zoom-findings');
    await openFinding(journey, 'lacks its check', 'B102');
    await pane.getByRole('button', { name: 'Read the page of this rule' }).waitFor();
    await expectReachable(page);
    await look(page, 'zoom-finding');
    await pane.getByRole('button', { name: 'Fix', exact: true }).click();
    await cell('B102').filter({ hasText: /W$/ }).waitFor({ state: 'attached' });
    await pane.getByRole('button', { name: 'Highlight in sheet' }).click();
    await pane.getByText('The findings are highlighted in the sheet.').waitFor();
    await expectReachable(page);

    await showTab(journey, 'Fees');
    await pane.getByText('Today, 24 Nov 2026').first().waitFor();
    await expectReachable(page);
    await look(page, 'zoom-fees');
    await pane.getByLabel('Send on').fill('2027-03-01');
    await pane.getByText('If sent on 1 Mar 2027').waitFor();
    await pane.getByLabel('Send on').fill('2026-11-24');
    await pane.getByText('If sent on 24 Nov 2026').waitFor();

    await showTab(journey, 'Submit');
    await acceptAll(pane);
    await expectReachable(page);
    await look(page, 'zoom-submit');
    await pane.getByRole('textbox', { name: 'Your name or initials' }).fill('A. Orchard');
    await pane.getByRole('button', { name: /^Make \d+ files?$/ }).click();
    await pane.getByText(/made and recorded in the register/).waitFor();
    await focusComesTo(page, /^Save E9999972\.X01/);
    await pane.getByRole('button', { name: 'Mark as sent: E9999972.X01' }).waitFor();
    await expectReachable(page);
    await pane.getByRole('button', { name: 'Save E9999972.X01' }).scrollIntoViewIfNeeded();
    await look(page, 'zoom-made');
    expect((await saved(() => pane.getByRole('button', { name: 'Save E9999972.X01' }).click())).name).toBe(
      'E9999972.X01',
    );
    await pane.getByRole('button', { name: 'Mark as sent: E9999972.X01' }).click();
    await pane.getByText(/^sent, .*, A\. Orchard$/).waitFor();

    await showTab(journey, 'Reference');
    await pane.getByText('Your own fees and dates').waitFor();
    for (const closed of await pane.locator('summary').all()) await closed.click();
    await expectReachable(page);
    await look(page, 'zoom-reference');
  }));

test('at 200 % zoom the sheet and its tabs are there, above the pane, and a cell is changed in it', () =>
  walk(ZOOMED, async ({ page, cell }) => {
    await cell('D6').click();
    await page.keyboard.type('Okafor');
    await page.keyboard.press('Enter');
    await cell('D6').filter({ hasText: 'Okafor' }).waitFor();
    await page.getByRole('tab', { name: 'Notes' }).click();
    await page.getByRole('grid', { name: 'Sheet Notes' }).waitFor();
    const grid = await page.getByRole('grid').boundingBox();
    expect(grid?.height).toBeGreaterThan(120);
  }));

test('a tab that is come back to is where it was left, and another one at its top', () =>
  walk(ZOOMED, async (journey) => {
    const pane = paneOf(journey);
    await check(journey);
    const panel = pane.getByRole('tabpanel').locator('> div').first();
    const scrolled = (): Promise<number> => panel.evaluate(({ scrollTop }) => Math.round(scrollTop));
    await panel.evaluate((element) => {
      element.scrollTop = 200;
    });
    await journey.page.waitForTimeout(100);
    await showTab(journey, 'Fees');
    await pane.getByText('Today, 24 Nov 2026').first().waitFor();
    expect(await scrolled()).toBe(0);
    await showTab(journey, 'Check');
    await pane.getByRole('list', { name: 'Findings' }).waitFor();
    expect(await settled(scrolled, (top) => top === 200)).toBe(200);
  }));
