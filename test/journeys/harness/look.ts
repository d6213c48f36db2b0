import type { AxeResults, RunOptions } from 'axe-core';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SCREENSHOTS = path.resolve('out/screenshots');
/** In the dark only the colours are others. */
const CHECKED: Readonly<Record<'light' | 'dark', RunOptions>> = {
  light: {},
  dark: { runOnly: ['color-contrast'] },
};

/**
 * A state of the page as its users meet it: axe must find nothing, of any severity, in light or dark, and pictures of both go to
 * `out/screenshots`.
 */
export async function look(page: Page, state: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const barriers: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    await page.screenshot({ path: path.join(SCREENSHOTS, `${state}-${colorScheme}.png`) });
    for (const barrier of await barriersOn(page, CHECKED[colorScheme])) barriers.push(`${colorScheme}: ${barrier}`);
  }
  expect({ state, barriers }).toEqual({ state, barriers: [] });
}

/** What axe finds, a line each. */
export async function barriersOn(page: Page | Frame, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const given = JSON.stringify({ resultTypes: ['violations'], ...options });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${given})`);
  return violations.flatMap(({ id, help, impact, nodes }) =>
    nodes.slice(0, 5).map(({ html }) => `${id} (${impact ?? 'no'} impact): ${help}: ${html.slice(0, 300)}`),
  );
}

/** Two frames later, and when no transition runs any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const running = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    const ended = Promise.all(running.map(({ finished }) => finished.catch(() => undefined)));
    // One that is paused never ends.
    await Promise.race([ended, new Promise((late) => setTimeout(late, 1_000))]);
  });
}
