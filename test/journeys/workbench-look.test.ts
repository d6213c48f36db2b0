import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbookFile } from '../../src/workbook/file';
import { look } from './harness/look';
import { check } from './harness/pane';
import { settled } from './harness/wait';
import { walk, type Journey } from './harness/workbench-page';

const SAMPLE = new Uint8Array(readFileSync('examples/entries.xlsx'));

/** The sample with something changed in its first sheet. */
function sampleWith(change: (sheet: string) => string): Uint8Array {
  const parts = unzipSync(SAMPLE);
  const part = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

/** Where a cell stands in the sheet as it is seen; null where it is not in the page. */
function placeOf({ page }: Journey, address: string): Promise<{ readonly top: number; readonly left: number } | null> {
  return page.evaluate((wanted) => {
    const [cell, grid] = [document.querySelector(`[data-address="${wanted}"]`), document.querySelector('.grid')];
    if (!cell || !grid) return null;
    const [at, from] = [cell.getBoundingClientRect(), grid.getBoundingClientRect()];
    return { top: at.top - from.top, left: at.left - from.left };
  }, address);
}

async function scrollTo({ page }: Journey, top: number, left: number): Promise<void> {
  await page.evaluate(([down = 0, across = 0]) => document.querySelector('.grid')?.scrollTo(across, down), [top, left]);
}

test('headings and names stay in view when the sheet is scrolled, once the pane knows them', () =>
  walk({}, async (journey) => {
    const { page, cell, open } = journey;
    await open(
      'plain.xlsx',
      sampleWith((sheet) => sheet.replace(/<sheetViews>[\s\S]*?<\/sheetViews>/, '')),
    );
    await page.getByText('plain.xlsx', { exact: true }).waitFor();
    await cell('A5').waitFor();
    await scrollTo(journey, 1500, 500);
    expect(
      await settled(
        () => placeOf(journey, 'A5'),
        (at) => at?.top === 24,
      ),
    ).toEqual({ top: 24, left: 58 });
    expect((await placeOf(journey, 'D5'))?.top).toBe(24);
    expect(await page.locator('[data-address="D5"]').count()).toBe(1);
    await look(page, 'pinned');
    await cell('H70').click();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Control+Home');
    expect(
      await settled(
        () => placeOf(journey, 'A1'),
        (at) => at?.top === 24,
      ),
    ).toEqual({ top: 24, left: 58 });
  }));

test('numbers of rows stay at the left from the first scroll sideways on, and are no layers of their own before', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    await cell('A5').waitFor();
    const number = page.locator('.row > .at-left:has([data-row="70"])');
    const positionOf = (): Promise<string> => number.evaluate((one) => getComputedStyle(one).position);
    const leftOf = (): Promise<number> =>
      number.evaluate(
        (one) => one.getBoundingClientRect().left - (one.closest('.grid')?.getBoundingClientRect().left ?? 0),
      );
    await scrollTo(journey, 1500, 0);
    await number.waitFor();
    expect([await positionOf(), await leftOf()]).toEqual(['relative', 0]);
    await scrollTo(journey, 1500, 200);
    expect(await settled(leftOf, (left) => left === 0)).toBe(0);
    expect(await positionOf()).toBe('sticky');
  }));

test('what the file freezes stays, and columns are as wide as in the file, until they are drawn or fitted', () =>
  walk({}, async (journey) => {
    const { page, cell, open, saved } = journey;
    const frozen = sampleWith((sheet) =>
      sheet
        .replace(/<sheetViews>[\s\S]*?<\/sheetViews>/, '')
        .replace(/<cols>[\s\S]*?<\/cols>/, '')
        .replace(
          /(<sheetData)/,
          '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="20" customWidth="1"/></cols>$1',
        ),
    );
    await open('frozen.xlsx', frozen);
    await page.getByText('frozen.xlsx', { exact: true }).waitFor();
    await cell('A1').waitFor();
    const widthOf = async (address: string): Promise<number> => (await cell(address).boundingBox())?.width ?? 0;
    expect(
      await settled(
        () => widthOf('A6'),
        (width) => width === 148,
      ),
    ).toBe(148);
    await scrollTo(journey, 1500, 500);
    expect(
      await settled(
        () => placeOf(journey, 'B5'),
        (at) => at?.top === 24 + 4 * 24,
      ),
    ).toEqual({ top: 120, left: 206 });
    await scrollTo(journey, 0, 0);
    const handle = page.getByRole('columnheader', { name: 'A', exact: true }).locator('.width');
    // The headings are drawn anew after scrolling.
    const border = await settled(
      () => handle.boundingBox(),
      (box) => box !== null,
    );
    if (!border) throw new Error('No border.');
    await page.mouse.move(border.x + 4, border.y + 8);
    await page.mouse.down();
    await page.mouse.move(border.x + 64, border.y + 8, { steps: 3 });
    await page.mouse.up();
    expect(
      await settled(
        () => widthOf('A6'),
        (width) => width === 208,
      ),
    ).toBe(208);
    const { bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    const { widths } = await (await openWorkbookFile(bytes)).layout('Entries 2026-27');
    expect(widths.get(0)).toBeCloseTo(200 / 7, 3);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('Undone: the width of column A.').waitFor();
    expect(
      await settled(
        () => widthOf('A6'),
        (width) => width === 148,
      ),
    ).toBe(148);
    await page.getByRole('columnheader', { name: 'A', exact: true }).locator('.width').dblclick();
    expect(
      await settled(
        () => widthOf('A6'),
        (width) => width !== 148,
      ),
    ).not.toBe(148);
    await cell('C6').click();
    const before = await widthOf('C6');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    expect(
      await settled(
        () => widthOf('C6'),
        (width) => width === before + 16,
      ),
    ).toBe(before + 16);
  }));

test('a text is found in the whole sheet, whatever its case and accents, and Escape goes back to the cell', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    await cell('A6').click();
    await page.keyboard.press('Control+f');
    const field = page.getByRole('searchbox', { name: 'Find in the sheet' });
    await field.and(page.locator(':focus')).waitFor();
    await page.keyboard.type('zoe');
    await page.getByText(/^1 of \d+$/).waitFor();
    await page.locator('[role=gridcell][tabindex="0"]').filter({ hasText: 'Zoë' }).waitFor();
    await look(page, 'find');
    await page.keyboard.press('Enter');
    await page.getByText(/^2 of \d+$/).waitFor();
    await page.keyboard.press('Shift+Enter');
    await page.getByText(/^1 of \d+$/).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[role=gridcell]:focus').filter({ hasText: 'Zoë' }).waitFor();
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await field.fill('nobody at all');
    await page.getByText('Not found', { exact: true }).waitFor();
  }));

test('only rows with findings: by one click, and back by another', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    const grid = page.getByRole('grid', { name: 'Sheet Entries 2026-27' });
    const all = await grid.getAttribute('aria-rowcount');
    await check(journey);
    await page.getByRole('button', { name: 'Only rows with findings' }).click();
    await page.getByText(/^\d+ rows with findings\. The other rows are not shown\.$/).waitFor();
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeLessThan(Number(all) / 2);
    await cell('A5').click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const address = await page.evaluate(() => document.activeElement?.getAttribute('data-address'));
    expect(address).not.toBe('A7');
    await look(page, 'only-findings');
    await page.getByRole('button', { name: 'Only rows with findings' }).click();
    await page.getByText('All rows are shown.').waitFor();
    expect(await grid.getAttribute('aria-rowcount')).toBe(all);
  }));
