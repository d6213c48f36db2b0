import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file';
import { ENTRIES, sampleBook, walkInExcel } from './harness/excel-pane';
import { look } from './harness/look';
import { check, paneOf } from './harness/pane';
import { walk, type Journey } from './harness/workbench-page';

const SHEETS = ['CT Options', 'CT Series', 'CT Fees', 'CT Policy', 'CT Ends'];
const BASEDATA = path.resolve('dist/web/sample/basedata.zip');
const SAMPLE = new Uint8Array(readFileSync('examples/entries.xlsx'));

/** Opens the Reference tab and gives it the basedata, with no fees or dates of a reference file. */
async function giveBasedata(pane: Locator | Frame): Promise<void> {
  await pane.getByRole('tab', { name: 'Reference' }).click();
  await pane.locator('input[type=file]').setInputFiles(BASEDATA);
  await pane.getByText('1 file loaded.').waitFor();
}

async function writeSheets(pane: Locator | Frame): Promise<void> {
  await pane.getByRole('tab', { name: 'Reference' }).click();
  await pane.getByRole('button', { name: 'Write sheets for fees and dates' }).click();
}

const WRITTEN = 'The sheets are written. Fill in what you know, and check again.';

/** Goes to a cell by keys, since far cells are not in the page, and types into it. */
async function typeInto({ page, cell }: Journey, row: number, column: number, text: string): Promise<void> {
  await cell(`A${row}`).click();
  for (let steps = 0; steps < column; steps += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function showSheet({ page }: Journey, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('grid', { name: `Sheet ${name}` }).waitFor();
}

test('in the workbench: the sheets are written, filled in, used by the check, and in the file that is saved', () =>
  walk({}, async (journey) => {
    const { page, open, saved } = journey;
    const pane = paneOf(journey);
    await open('own.xlsx', SAMPLE);
    await page.getByText('own.xlsx', { exact: true }).waitFor();
    await pane.getByRole('button', { name: 'Check entries' }).waitFor();
    await giveBasedata(pane);
    await pane.getByRole('tab', { name: 'Check' }).click();
    await check(journey);
    await pane.getByRole('tab', { name: 'Fees' }).click();
    // 24 entries are late to January, and nobody published what that costs.
    await pane.getByText('£1,840.00').first().waitFor();
    await pane.getByText('and 25 fees not known').waitFor();
    await pane.getByText('Late after 21 Oct 2026 (now)').waitFor();

    await writeSheets(pane);
    await pane.getByText(WRITTEN).waitFor();
    for (const name of SHEETS) await page.getByRole('tab', { name }).waitFor();
    await look(page, 'own-values-written');
    await showSheet(journey, 'CT Series');
    await typeInto(journey, 6, 2, '20/11/2026');
    await typeInto(journey, 7, 2, '11/12/2026');
    await look(page, 'own-values-series');
    await showSheet(journey, 'CT Fees');
    await typeInto(journey, 22, 7, '12.50');
    await look(page, 'own-values-fees');

    await pane.getByRole('tab', { name: 'Fees' }).click();
    await pane.getByText('Very late until 11 Dec 2026 (now)').waitFor();
    await pane.getByText('£2,160.00').first().waitFor();
    await pane.getByText('and 1 fee not known').first().waitFor();

    // Written anew, the sheets keep what was filled in.
    await writeSheets(pane);
    await pane.getByText(WRITTEN).waitFor();
    const { bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    const file = await openWorkbookFile(bytes);
    expect((await file.sheets()).map(({ name }) => name)).toEqual(expect.arrayContaining(SHEETS));
    const [dates, fees] = [await file.read('CT Series'), await file.read('CT Fees')];
    expect(dates.values.slice(5, 7).map((row) => row?.[2])).toEqual([46_346, 46_367]);
    expect(fees.values[21]?.slice(0, 8)).toEqual(['very late', null, null, null, null, null, null, 12.5]);
  }));

test('a value that cannot be read is marked on its sheet, and said in the list', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    const pane = paneOf(journey);
    await writeSheets(pane);
    await pane.getByText(WRITTEN).waitFor();
    await pane.getByRole('tab', { name: 'Check' }).click();
    await check(journey);
    await showSheet(journey, 'CT Series');
    await typeInto(journey, 6, 2, 'after half-term');
    await pane.getByRole('searchbox', { name: 'Search findings' }).fill('half-term');
    const group = pane.getByRole('list', { name: 'Findings' }).getByRole('button').first();
    await group.waitFor();
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: 'Highlight in sheet' }).click();
    await cell('C6').and(page.locator('.error, .warning')).waitFor();
    await look(page, 'own-values-unreadable');
  }));

test('in Excel: the sheets are written, and what is typed into them is used by the next check', () =>
  walkInExcel({}, async ({ book, pane, button, says, picture }) => {
    await button('Check entries').waitFor();
    await giveBasedata(pane);
    await pane.getByRole('tab', { name: 'Check' }).click();
    await button('Check entries').click();
    await button('Highlight in sheet').waitFor();
    await writeSheets(pane);
    await says(WRITTEN);
    await picture('own-values');
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(SHEETS));
    await pane.getByRole('tab', { name: 'Fees' }).click();
    await says('and 25 fees not known');
    book.type('CT Series', 'C6', 46_346);
    book.type('CT Series', 'C7', 46_367);
    book.type('CT Fees', 'H22', 12.5);
    await says('£2,160.00');
    await says('and 1 fee not known');
  }));

test.each([
  [
    'whose structure is protected',
    'isStructureProtected',
    "The workbook's structure is protected, so no sheet can be added to it.",
  ],
  [
    'that is open for reading only',
    'isReadOnly',
    'The workbook is open for reading only, so nothing is written into it.',
  ],
] as const)('a workbook %s says so, and nothing is half-written', async (_, how, sentence) => {
  const book = await sampleBook();
  const before = book.sheets.map(({ name }) => name);
  book[how] = true;
  await walkInExcel({ book }, async ({ pane, button, says, picture }) => {
    await button('Check entries').waitFor();
    await writeSheets(pane);
    await says(sentence);
    await picture(`own-values-${how}`);
    expect(book.sheets.map(({ name }) => name)).toEqual(before);
    book[how] = false;
    await writeSheets(pane);
    await says(WRITTEN);
  });
});

test('a protected sheet of entries stands not in the way; a protected sheet of fees does, and then all of them stay as they are', async () => {
  const book = await sampleBook();
  book.sheet(ENTRIES).isProtected = true;
  await walkInExcel({ book }, async ({ pane, button, says }) => {
    await button('Check entries').waitFor();
    await writeSheets(pane);
    await says(WRITTEN);
    const stateOf = (): string =>
      JSON.stringify(SHEETS.map((name) => [...book.sheet(name).rows].map(([row, cells]) => [row, ...cells])));
    const before = stateOf();
    book.sheet('CT Fees').isProtected = true;
    await giveBasedata(pane);
    await writeSheets(pane);
    await says("The sheet 'CT Fees' is protected");
    expect(stateOf()).toBe(before);
  });
});
