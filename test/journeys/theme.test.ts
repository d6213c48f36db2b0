import type { Frame, Locator } from 'playwright-core';
import { walkInExcel } from './harness/excel-pane';
import { paneOf } from './harness/pane';
import { settled } from './harness/wait';
import { walk } from './harness/workbench-page';

/** The brightness of what the pane stands on, 0 to 255. */
async function brightnessOf(place: Locator | Frame): Promise<number> {
  const pane = place.getByRole('tabpanel').locator('xpath=..');
  const colour = await pane.evaluate((element) => getComputedStyle(element).backgroundColor);
  return Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
}

test('in the workbench the open pane follows the system from light to dark and back', () =>
  walk({ colorScheme: 'light' }, async (journey) => {
    const pane = paneOf(journey);
    for (const [colorScheme, isDark] of [
      ['dark', true],
      ['light', false],
    ] as const) {
      await journey.page.emulateMedia({ colorScheme });
      await expectDark(() => brightnessOf(pane), isDark);
    }
  }));

test('in Excel the open pane follows a theme that is changed, once somebody comes back to it', () =>
  walkInExcel({}, async ({ page, pane, button }) => {
    await button('Check entries').waitFor();
    await expectDark(() => brightnessOf(pane), false);
    for (const [bodyBackgroundColor, isDark] of [
      ['#262626', true],
      ['#ffffff', false],
    ] as const) {
      // As the Office.js of desktop Excel answers: with what the theme is now.
      await pane.evaluate((colour) => {
        Object.defineProperty(Office.context, 'officeTheme', {
          configurable: true,
          get: () => ({ bodyBackgroundColor: colour }),
        });
      }, bodyBackgroundColor);
      await page.mouse.move(200, 300);
      await expectDark(() => brightnessOf(pane), !isDark);
      await page.mouse.move(1_100, 300);
      await expectDark(() => brightnessOf(pane), isDark);
    }
  }));

async function expectDark(brightness: () => Promise<number>, isDark: boolean): Promise<void> {
  const seen = await settled(brightness, (now) => now < 128 === isDark);
  expect(seen < 128 ? 'dark' : 'light').toBe(isDark ? 'dark' : 'light');
}
