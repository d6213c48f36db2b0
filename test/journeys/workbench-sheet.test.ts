import { readFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/workbook/file';
import { makeWorkbook } from '../../bench/make-workbook';
import { smallWorkbook } from '../workbook/file/corpus/small-workbook';
import { look } from './harness/look';
import { check, paneOf } from './harness/pane';
import { settled } from './harness/wait';
import { walk } from './harness/workbench-page';

const SAMPLE = new Uint8Array(readFileSync('examples/entries.xlsx'));

test('the first view: the sample workbook as Excel shows it, beside the pane', () =>
  walk({}, async ({ page, cell }) => {
    await cell('F6').waitFor();
    expect(await cell('F6').textContent()).toMatch(/^\d\d\/\d\d\/\d{4}$/);
    expect(await cell('A1').getAttribute('aria-description')).toMatch(/^Merged cells A1:/);
    expect(await page.getByRole('tab', { name: 'Notes' }).count()).toBe(1);
    await look(page, 'sheet');
  }));

test('by keyboard alone: through the sheet, into a cell, and back', () =>
  walk({}, async ({ page, cell }) => {
    const where = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-address'));
    await cell('A1').focus();
    for (const [key, address] of [
      ['ArrowDown', 'A2'],
      ['ArrowRight', 'B2'],
      ['Control+End', null],
      ['Control+Home', 'A1'],
      ['PageDown', null],
      ['PageUp', 'A1'],
      ['End', null],
      ['Home', 'A1'],
      ['Control+ArrowDown', null],
      ['Control+ArrowUp', 'A1'],
    ] as const) {
      await page.keyboard.press(key);
      const is = await settled(where, (seen) => (address === null ? seen !== 'A1' : seen === address));
      if (address !== null) expect([key, is]).toEqual([key, address]);
      else expect([key, is]).not.toEqual([key, 'A1']);
    }
    await cell('D6').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('-Jones');
    await look(page, 'cell-being-changed');
    await page.keyboard.press('Escape');
    expect([await where(), await cell('D6').textContent()]).toEqual(['D6', 'Adeyemi']);
    await page.keyboard.type('Okafor');
    await page.keyboard.press('Enter');
    expect(await where()).toBe('D7');
    await page.getByText('(not saved)').waitFor();
    await cell('D6').filter({ hasText: 'Okafor' }).waitFor();
    await cell('D6').click();
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.querySelector('[data-address="D6"]')?.textContent === '');
    await page.getByRole('tab', { name: 'Entries 2026-27' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('grid', { name: 'Sheet Notes' }).waitFor();
  }));

test('what is changed is in the file that is saved, and nothing else of it', () =>
  walk({}, async ({ page, cell, saved }) => {
    await cell('D6').dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Okafor');
    await page.keyboard.press('Tab');
    await page.getByText('(not saved)').waitFor();
    await cell('F6').dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('3/4/2010');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-address="F6"]')?.textContent === '03/04/2010');
    const { name, bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    expect(name).toBe('entries-checked.xlsx');
    const before = await (await openWorkbookFile(SAMPLE)).read('Entries 2026-27');
    const after = await (await openWorkbookFile(bytes)).read('Entries 2026-27');
    const differing = after.values.flatMap((row, at) =>
      (row ?? []).flatMap((value, column) =>
        value === (before.values[at]?.[column] ?? null) ? [] : [[at, column, value]],
      ),
    );
    expect(differing).toEqual([
      [5, 3, 'Okafor'],
      [5, 5, 40_271],
    ]);
    await page.getByText('(not saved)').waitFor({ state: 'detached' });
  }));

test('what is typed into an empty cell is in the saved file as Excel would have taken it, but for zeros that it would lose', () =>
  walk({}, async ({ page, cell, open, saved }) => {
    const rows = '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>0001</t></is></c><c r="B1"><v>5</v></c></row>';
    await open('typed.xlsx', smallWorkbook({ rows, formats: ['@'] }));
    await page.getByRole('grid', { name: 'Sheet Entries', exact: true }).waitFor();
    for (const [address, typed] of [
      ['A2', '0002'],
      ['A3', '2013'],
      ['B2', '123'],
      ['B3', '0012'],
      ['C1', '21/02/2027'],
    ] as const) {
      await cell(address).click();
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await cell(address).filter({ hasText: typed }).waitFor();
    }
    const sides = await Promise.all(
      ['A3', 'B2'].map((address) => cell(address).evaluate((element) => getComputedStyle(element).textAlign)),
    );
    expect(sides[0]).not.toBe(sides[1]);
    const { bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    const { values, formats } = await (await openWorkbookFile(bytes)).read('Entries');
    expect(values).toEqual([
      ['0001', 5, 46_439],
      ['0002', 123],
      ['2013', '0012'],
    ]);
    expect(formats[0]?.[2]).toBe('[$-809]dd/mm/yyyy');
  }));

test('a marked copy that is saved and opened again shows its marks and their words at once', () =>
  walk({}, async (journey) => {
    const { page, cell, open, saved } = journey;
    await check(journey);
    await paneOf(journey).getByRole('button', { name: 'Highlight in sheet' }).click();
    await cell('B8').and(page.locator('.error')).waitFor();
    const words = await cell('B8').getAttribute('aria-description');
    const { name, bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    await open(name, bytes);
    await page.getByText(name, { exact: true }).waitFor();
    await cell('B8').and(page.locator('.error')).waitFor();
    expect(await cell('B8').getAttribute('aria-description')).toBe(words);
    await cell('B8').click();
    await page.locator('.mark-words').getByText('uci-check-character').waitFor();
    await look(page, 'reopened');
  }));

test('a cell is copied as it is shown', () =>
  walk({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, cell }) => {
    await cell('F6').click();
    await page.keyboard.press('Control+c');
    const shown = await cell('F6').textContent();
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    expect(await settled(copied, (text) => text === shown)).toBe(shown);
  }));

test('a formula is not changed, and the page says why', () =>
  walk({}, async ({ page, cell, open }) => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+11</f><v>12</v></c></row>';
    await open('sums.xlsx', smallWorkbook({ rows }));
    await page.getByRole('grid', { name: 'Sheet Entries', exact: true }).waitFor();
    await cell('B1').click();
    await page.keyboard.type('13');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('B1 holds a formula, and nothing was changed.').waitFor();
    expect(await cell('B1').textContent()).toBe('12');
  }));

test('hidden rows are shown, and said to be hidden', () =>
  walk({}, async ({ page, open }) => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>';
    await open('hidden.xlsx', smallWorkbook({ rows }));
    await page.getByRole('rowheader', { name: /^2.*hidden in Excel/ }).waitFor();
    await look(page, 'hidden-row');
  }));

test('a sheet of 100,000 rows: only what is seen is in the page, the last row too', () =>
  walk({}, async ({ page, cell, open }) => {
    await open('large.xlsx', await makeWorkbook(100_000));
    await page.getByText('large.xlsx', { exact: true }).waitFor();
    await page.locator('[role=grid][aria-rowcount="100032"]').waitFor();
    await cell('A1').click();
    await page.keyboard.press('Control+End');
    await page.waitForFunction(() => document.querySelector('[data-address="K100001"]')?.textContent === '05823');
    expect(await page.getByRole('row').count()).toBeLessThan(120);
    expect(await page.getByRole('gridcell').count()).toBeLessThan(2_000);
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-address') === 'N100001');
  }));
