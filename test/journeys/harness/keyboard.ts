import type { Page } from 'playwright-core';
import { until } from './wait';

/** Presses Tab until the focus is on what has that name. Wherever it stops on the way, it is seen. */
export async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press(key);
    // A list that draws only what is in view moves the focus a frame later.
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
    const words = await focusedName(page);
    if (!(await isFocusSeen(page))) throw new Error(`The focus is not seen on: ${words}`);
    if (name.test(words)) return;
    seen.push(words);
  }
  throw new Error(`${String(name)} was not reached. On the way: ${seen.join(' | ')}`);
}

/** What a screen reader would call what has the focus; empty where nothing has it. */
export async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return '';
    const label = focused.getAttribute('aria-label') ?? '';
    const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])].map((one) => one.textContent) : [];
    const own = focused instanceof HTMLSelectElement ? '' : focused.textContent;
    return [label, ...labels, own].join(' ').trim();
  });
}

/** Waits until the focus is on what has that name, moved there by the page itself. */
export async function focusComesTo(page: Page, name: RegExp): Promise<void> {
  await until(async () => name.test(await focusedName(page)), `the focus on ${String(name)}`);
}

/** Whether what has the focus stands out by an outline, a shadow or the colour of its border, and lies in view. */
async function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return true;
    const { top, left, bottom, right, width, height } = focused.getBoundingClientRect();
    const isInView = bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(focused);
    const isOutlined =
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && outlineColor !== 'rgba(0, 0, 0, 0)';
    return isInView && width > 1 && height > 1 && (isOutlined || boxShadow !== 'none');
  });
}
