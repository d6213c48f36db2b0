import { readFileSync, readdirSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { FUNCTION_IDS } from '../../src/functions/function-ids';
import { walkInExcel } from './harness/excel-pane';
import { until } from './harness/wait';

type Associations = { readonly _association: { readonly mappings: Record<string, (...given: unknown[]) => unknown> } };

/** What Office.js itself has under the ids of functions, in the pane's page. */
async function associated(pane: Frame, of: 'CustomFunctions' | 'Office.actions'): Promise<string[]> {
  return pane.evaluate((where) => {
    const found = where.split('.').reduce<unknown>((from, name) => Reflect.get(Object(from), name), window);
    return Object.keys((found as Associations)._association.mappings);
  }, of);
}

/** What a cell with the function shows: Excel gives arguments as blocks of cells. */
async function cell(pane: Frame, id: string, ...given: unknown[]): Promise<unknown> {
  return pane.evaluate(
    async ([name, values]) => {
      const functions = Reflect.get(window, 'CustomFunctions') as unknown as Associations & {
        readonly Error: typeof Error;
      };
      try {
        const answers = await functions._association.mappings[name]?.(...values.map((one) => [[one]]));
        return Array.isArray(answers) ? answers[0]?.[0] : answers;
      } catch (error) {
        if (!(error instanceof functions.Error)) throw error;
        return `${String(Reflect.get(error, 'code'))}: ${error.message}`;
      }
    },
    [id, given] as const,
  );
}

const basedata = readdirSync('examples/basedata').map((name) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: readFileSync(`examples/basedata/${name}`),
}));

test('the functions stand in the real Office.js, and answer from the pack and then from what the pane loads', () =>
  walkInExcel({}, async ({ pane, button }) => {
    await button('Check entries').waitFor();
    await until(async () => (await associated(pane, 'CustomFunctions')).length > 0);
    expect(await associated(pane, 'CustomFunctions')).toEqual([...FUNCTION_IDS]);
    expect(await cell(pane, 'TITLE', 5835)).toBe('Business Extended Certificate (05835)');
    expect(await cell(pane, 'UCI', '999990260001')).toBe('999990260001T');
    expect(await cell(pane, 'FEE', '05835')).toMatch(/^#N\/A: .*Registration fee: not known\./);
    expect(await cell(pane, 'STAGE', 'next winter')).toMatch(/^#VALUE!: next winter is not a series\./);
    await pane.getByRole('tab', { name: 'Reference' }).click();
    await pane.locator('input[type=file]').first().setInputFiles(basedata);
    await until(async () => (await cell(pane, 'FEE', '05835')) === 60);
    expect(await cell(pane, 'FEE', '05999')).toBe(
      '#N/A: 05999 is not in the basedata for September 2026. Correct the code, or load a newer version of the basedata.',
    );
  }));

/** Presses a button of the ribbon; gives how often Excel was told that it is done. */
async function press(pane: Frame, name: string): Promise<number> {
  return pane.evaluate(async (action) => {
    let told = 0;
    const office = Reflect.get(window, 'Office') as unknown as { readonly actions: Associations };
    await office.actions._association.mappings[action]?.({ completed: () => (told += 1) });
    return told;
  }, name);
}

test('the buttons of the ribbon open their tabs, and are told that they are done', () =>
  walkInExcel({}, async ({ pane, button }) => {
    await button('Check entries').waitFor();
    expect(await associated(pane, 'Office.actions')).toEqual(['CHECK', 'FEES', 'SUBMIT']);
    expect(await press(pane, 'FEES')).toBe(1);
    await pane.getByRole('tab', { name: 'Fees', selected: true }).waitFor();
    expect(await press(pane, 'SUBMIT')).toBe(1);
    await pane.getByRole('tab', { name: 'Submit', selected: true }).waitFor();
  }));

/** The page of a pane that is closed: nobody sees it, and browsers draw nothing of it. */
function hidden(): void {
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  Object.defineProperty(document, 'hidden', { get: () => true });
  window.requestAnimationFrame = () => 0;
}

test('Check, pressed while the pane is closed and Excel has not answered yet, checks without a click in the pane', () =>
  walkInExcel({ before: hidden, readyAfter: 2_000 }, async ({ pane, button, picture }) => {
    await until(async () => (await associated(pane, 'Office.actions')).length > 0);
    expect(await press(pane, 'CHECK')).toBe(1);
    await button('Highlight in sheet').waitFor();
    await picture('check-from-ribbon');
  }));

test('Fees, pressed while the pane is closed, checks first where nothing was checked', () =>
  walkInExcel({ before: hidden }, async ({ pane, button }) => {
    await button('Check entries').waitFor({ state: 'attached' });
    expect(await press(pane, 'FEES')).toBe(1);
    await pane.getByRole('tab', { name: 'Fees', selected: true }).waitFor();
    await pane.getByText(/£\d/).first().waitFor();
  }));
