import { HOSTILE, listWith } from '../workbook/hostile-texts';
import { check, paneOf } from './harness/pane';
import { walk, type Journey } from './harness/workbench-page';

/** Markup in all the ways in which a page could take it for its own. */
const MARKUP = `<img src=x onerror="document.title='evil'"><script>document.title='evil'</script><evil style="color:red">&lt;evil&gt;`;

/** Elements that only a text could have made. */
function made({ page }: Journey): Promise<number> {
  return page.locator('evil, img[src="x"], script:not([src]), [onerror], iframe, object').count();
}

// The journey fails by itself on a breach of the policy, on a request to anywhere else and on an error of the page.
test.each<readonly [string, string]>([
  ['markup', MARKUP],
  ...['another direction of writing', 'a value of every object'].map((name) => [name, HOSTILE[name] ?? ''] as const),
])('%s in every cell, heading and name stays text in every tab, and in the name of what is saved', (_, text) =>
  walk({}, async (journey) => {
    const { page, open, saved } = journey;
    const pane = paneOf(journey);
    const before = await made(journey);
    const title = await page.title();
    const stem = text.replaceAll('/', '\\');
    await open(`${stem}.xlsx`, listWith(text));
    await page.getByText(`${stem}.xlsx`, { exact: true }).first().waitFor();
    await check(journey);
    const closed = pane.getByRole('list', { name: 'Findings' }).getByRole('button', { expanded: false });
    for (let left = Math.min(40, await closed.count()); left > 0; left--) await closed.first().click();
    expect(await pane.getByText('evil').count()).toBeGreaterThan(0);
    const { name, bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    expect(name).not.toMatch(/[\u0000-\u001f/\\<>:"|?*\u202a-\u202e]/);
    expect(bytes.length).toBeGreaterThan(1_000);
    for (const tab of ['Fees', 'Submit', 'Reports', 'Reference', 'Check']) {
      const there = pane.getByRole('tab', { name: tab });
      if ((await there.count()) === 0) continue;
      await there.click();
      await pane.getByRole('tabpanel').getByRole('heading').first().waitFor();
      expect(await made(journey)).toBe(before);
    }
    expect(await page.title()).not.toBe('evil');
    expect((await page.title()).length).toBeGreaterThanOrEqual(title.length);
  }),
);
