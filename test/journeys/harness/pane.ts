import type { Locator } from 'playwright-core';
import type { PageJourney } from './workbench-page';

/** The pane beside the sheet, by what its users see. */
export function paneOf({ page }: Pick<PageJourney, 'page'>): Locator {
  return page.getByRole('complementary', { name: 'Entrywise pane' });
}

/** Checks the sheet, and waits for what is found. */
export async function check(journey: Pick<PageJourney, 'page'>): Promise<void> {
  const pane = paneOf(journey);
  await pane.getByRole('button', { name: 'Check entries' }).click();
  await pane.getByRole('list', { name: 'Findings' }).waitFor();
}

/** Opens the findings of a rule, found by searching for words of them. */
export async function openFinding(
  journey: Pick<PageJourney, 'page'>,
  words: string,
  address: string,
): Promise<Locator> {
  const pane = paneOf(journey);
  await pane.getByRole('searchbox', { name: 'Search findings' }).fill(words);
  const groups = pane.getByRole('list', { name: 'Findings' }).getByRole('button', { expanded: false });
  const finding = pane.getByRole('button', { name: new RegExp(`^${address}\\b`) });
  await groups.first().waitFor();
  if ((await finding.count()) === 0) await groups.first().click();
  await finding.waitFor();
  // The list may have been narrowed between looking and clicking, and the click may have opened the finding already.
  if ((await finding.getAttribute('aria-expanded')) !== 'true') await finding.click();
  await pane.getByRole('button', { name: new RegExp(`^${address}\\b`), expanded: true }).waitFor();
  return finding;
}

export async function countOf(journey: PageJourney, severity: 'errors' | 'warnings' | 'notes'): Promise<number> {
  const name = await paneOf(journey)
    .getByRole('group', { name: 'Show only' })
    .getByRole('button', { name: new RegExp(severity.slice(0, -1)) })
    .textContent();
  return Number(/\d+/.exec(name ?? '')?.[0]);
}

/** Makes the files of a plan whose warnings are accepted first, and waits until they are recorded. */
export async function makeFiles(pane: Pick<Locator, 'getByRole' | 'getByText'>): Promise<void> {
  await acceptAll(pane);
  await pane.getByRole('button', { name: /^Make \d+ files?$/ }).click();
  await pane.getByText(/made and recorded in the register/).waitFor();
}

/** Accepts every warning of the checklist, each with a reason. */
export async function acceptAll(pane: Pick<Locator, 'getByRole'>): Promise<void> {
  const open = pane.getByRole('button', { name: 'Send anyway…' });
  await pane.getByRole('heading', { name: 'Checklist' }).waitFor();
  for (let left = await open.count(); left > 0; left = await open.count()) {
    await open.first().click();
    const reason = pane.getByRole('textbox', { name: 'Why is it all right to send?' });
    await reason.fill('Looked at, and it is right.');
    await pane.getByRole('button', { name: 'Accept', exact: true }).click();
    // What is accepted is kept, and the plan made anew: until then the question stays.
    await reason.waitFor({ state: 'detached' });
  }
}
