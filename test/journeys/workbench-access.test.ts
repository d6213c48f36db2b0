import { tabTo } from './harness/keyboard';
import { look } from './harness/look';
import { check, openFinding, paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

test('by keyboard alone: check, a finding, its rule and back, its fix, fees', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    const pane = paneOf(journey);
    await pane.getByRole('button', { name: 'Check entries' }).waitFor();
    await tabTo(page, /^Check entries$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('list', { name: 'Findings' }).waitFor();
    await tabTo(page, /Search findings/);
    await page.keyboard.type('lacks its check');
    await pane.getByText(/^1 of \d+ findings/).waitFor();
    await tabTo(page, /UCI check letter/);
    // What is searched for is open already; Enter closes and opens.
    for (const isOpen of ['false', 'true']) {
      await page.keyboard.press('Enter');
      await page.locator(`:focus[aria-expanded=${isOpen}]`).waitFor();
    }
    await tabTo(page, /^B102/, 'ArrowDown');
    await page.keyboard.press('Enter');
    await cell('B102').and(page.locator('[aria-selected=true]')).waitFor();
    await tabTo(page, /Read the page of this rule/);
    await page.keyboard.press('Enter');
    await pane
      .getByRole('heading', { name: /UCI check/ })
      .first()
      .waitFor();
    await tabTo(page, /^Back$/, (await page.locator(':focus').textContent()) === 'Back' ? 'Shift+Tab' : 'Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Fix$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await cell('B102')
      .filter({ hasText: /^999990262005W$/ })
      .waitFor();
    await pane.getByRole('tab', { name: 'Check' }).focus();
    await page.keyboard.press('ArrowRight');
    await pane.getByText('Today, 24 Nov 2026').first().waitFor();
  }));

test('with 200 % zoom everything is there, one below the other, and nothing is cut off', () =>
  walk({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, async (journey) => {
    const { page } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await openFinding(journey, 'lacks its check', 'B102');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await look(page, 'zoom-200');
    await pane.getByRole('tab', { name: 'Fees' }).click();
    await pane.getByText('Today, 24 Nov 2026').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }));

test('in forced colours marks are seen by their border and sign', () =>
  walk({ forcedColors: 'active' }, async (journey) => {
    const { page } = journey;
    await check(journey);
    await paneOf(journey).getByRole('button', { name: 'Highlight in sheet' }).click();
    const marked = page.locator('.cell.error').first();
    await marked.waitFor();
    const looks = await marked.evaluate((element) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
      return [borderTopStyle, borderTopWidth, getComputedStyle(element, '::before').content];
    });
    expect(looks).toEqual(['solid', '2px', expect.stringContaining('×')]);
    await look(page, 'forced-colours');
  }));

test('a screen reader is told where it is and what is marked', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    await check(journey);
    await paneOf(journey).getByRole('button', { name: 'Highlight in sheet' }).click();
    await page.locator('.cell.error').first().waitFor();
    const grid = page.getByRole('grid', { name: 'Sheet Entries 2026-27' });
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(170);
    const marked = cell('B8');
    expect(await marked.getAttribute('aria-colindex')).toBe('3');
    expect(await page.getByRole('row').filter({ has: marked }).getAttribute('aria-rowindex')).toBe('9');
    expect(await marked.getAttribute('aria-description')).toMatch(/^Marked\. Error \(uci-check-character\): UCI 9999/);
    expect(await page.getByRole('columnheader', { name: 'B', exact: true }).count()).toBe(1);
  }));
