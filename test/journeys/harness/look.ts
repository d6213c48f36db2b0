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
    await comeToRest(page);
    await page.screenshot({ path: path.join(SCREENSHOTS, `${state}-${colorScheme}.png`) });
    for (const barrier of await barriersOn(page, CHECKED[colorScheme])) barriers.push(`${colorScheme}: ${barrier}`);
  }
  await page.evaluate(() => void (document.adoptedStyleSheets = []));
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

/** Frames in a row in which nothing moves that show that nothing is to come: the page draws a theme some frames late. */
const CALM_FRAMES = 12;

/** Waits until the page stands still. Its transitions are off from then on: a colour on its way to another is none of its colours. */
export async function comeToRest(page: Page | Frame): Promise<void> {
  await page.evaluate(async (calmFrames) => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after { transition: none !important; }');
    document.adoptedStyleSheets = [still];
    const moves = ({ effect, playState }: Animation): boolean =>
      playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
    for (let calm = 0; calm < calmFrames;) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      calm = document.getAnimations().some(moves) ? 0 : calm + 1;
    }
  }, CALM_FRAMES);
}
