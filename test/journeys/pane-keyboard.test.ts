import { barriersOn } from './harness/look';
import { check, paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';
import type { Page } from 'playwright-core';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() || (document.activeElement?.ariaLabel ?? ''));

test('by keyboard alone: check, walk through the list, read a rule and come back to where one was', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const pane = paneOf(journey);
    await pane.getByRole('button', { name: 'Check entries' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('list', { name: 'Findings' }).waitFor();
    await pane.getByRole('searchbox', { name: 'Search findings' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((before) => document.activeElement?.textContent?.trim() !== before, first);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-expanded') === 'false');
    await page.keyboard.press('Enter');
    const finding = await focused(page);
    await pane.getByRole('button', { name: 'Read the page of this rule' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent?.trim() === 'Read the page of this rule');
    await page.keyboard.press('Shift+Tab');
    expect(finding).not.toBe('');
    await pane.getByRole('tab', { name: 'Check' }).focus();
    await page.keyboard.press('ArrowRight');
    await pane.getByRole('tab', { name: 'Fees', selected: true }).waitFor();
    expect(await focused(page)).toBe('Fees');
    await page.keyboard.press('End');
    await pane.getByRole('tab', { name: 'Reference', selected: true }).waitFor();
  }));

test('a fix takes nobody out of the list: the focus stays in it', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('searchbox', { name: 'Search findings' }).fill('UCI 99999');
    const list = pane.getByRole('list', { name: 'Findings' });
    await list.getByRole('button', { name: /^B102\b/ }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Fix', exact: true }).focus();
    await page.keyboard.press('Enter');
    await list.getByRole('button', { name: /^B102\b/ }).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.closest('ul[aria-label="Findings"]') !== null);
  }));

describe.each([
  ['high contrast', { forcedColors: 'active' as const }],
  ['200 % zoom', { viewport: { width: 640, height: 400 } }],
])('in %s', (_, options) => {
  test.each(['Check', 'Fees', 'Submit', 'Reference'])('the tab %s has no barrier and nothing beside the page', (tab) =>
    walk(options, async (journey) => {
      const { page } = journey;
      const pane = paneOf(journey);
      await check(journey);
      await pane.getByRole('tab', { name: tab }).click();
      await pane.getByRole('tab', { name: tab, selected: true }).waitFor();
      await pane.getByText('Loading…').waitFor({ state: 'detached' });
      // The system's own colours are its user's choice.
      const barriers = await barriersOn(page, { rules: { 'color-contrast': { enabled: false } } });
      expect(barriers).toEqual([]);
      const beside = await pane.evaluate((place) => {
        const { right } = place.getBoundingClientRect();
        return [...place.querySelectorAll('button, input, select, p, h1, h2, h3, li, table')]
          .filter((part) => part.getBoundingClientRect().right > right + 1 && !part.closest('[tabindex="0"]'))
          .map(({ textContent }) => textContent?.slice(0, 40));
      });
      expect(beside).toEqual([]);
    }),
  );
});
