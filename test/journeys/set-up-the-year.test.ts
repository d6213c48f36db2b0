import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { look } from './harness/look';
import { check, paneOf } from './harness/pane';
import { walk, type Journey } from './harness/workbench-page';

const SAMPLE = new Uint8Array(readFileSync('examples/entries.xlsx'));

/** A fees list and key dates of an invented awarding body, as they are copied out of a document and a page. */
const FEES = `Cambridge Technicals 2026/27: fees                       Page 3 of 8

Level 3
Certificate                          £41.00
Extended Certificate                 £60.00
Introductory Diploma                 £71.00
Foundation Diploma                   £82.00
Diploma                              £93.00
Extended Diploma                     £120.00
Unit resit fee (per unit)            £21.50
Level 2
Certificate                          £35.00
Diploma                              £48.00
Unit resit fee (per unit)            £18.00

Late entry fee                       £10.00
Very late entry fee                  £20.00`;
const DATES = `Series\tFinal entry deadline\tLate entries until\tVery late entries until\tWithdrawal with refund\tResults
January 2027\t21 October 2026\t4 December 2026\t18 December 2026\t18 December 2026\t18 March 2027
June 2027\t21 February 2027\t21 March 2027\t21 April 2027\t21 April 2027\t19 August 2027`;

/** Opens the sample workbook without anything beside it, checks it, and looks at what is needed. */
async function needed(journey: Journey): Promise<ReturnType<typeof paneOf>> {
  const { page, open } = journey;
  const pane = paneOf(journey);
  await open('fresh.xlsx', SAMPLE);
  await page.getByText('fresh.xlsx', { exact: true }).waitFor();
  await pane.getByRole('button', { name: 'Check entries' }).waitFor();
  await check(journey);
  await pane.getByRole('tab', { name: 'Reference' }).click();
  return pane;
}

const NOTHING_NEEDED = 'Nothing: every fee and date for your entries is known.';

test('from the sample without any set-up to every entry priced: two lists are pasted, and four clicks', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const pane = await needed(journey);
    await pane.getByRole('heading', { name: /^Needed for your entries \(\d+\)$/ }).waitFor();
    await look(page, 'needed-values');
    const paste = pane.getByRole('textbox', { name: 'Or paste the fees list or the key dates here' });
    await paste.fill(FEES);
    await pane.getByText(/^\d+ boxes filled\./).waitFor();
    await paste.fill(DATES);
    await pane.getByText(/^8 boxes filled\./).waitFor();
    await look(page, 'needed-values-pasted');
    // A glance at another tab takes nothing away.
    await pane.getByRole('tab', { name: 'Fees' }).click();
    await pane.getByText('Today, 24 Nov 2026').first().waitFor();
    await pane.getByRole('tab', { name: 'Reference' }).click();
    await pane.getByText(/^8 boxes filled\./).waitFor();
    expect(await paste.inputValue()).toBe(DATES);
    await pane.getByRole('button', { name: /^Use these \d+ values$/ }).click();
    await pane.getByText(/values written into the CT sheets of this workbook/).waitFor();
    await pane.getByText(NOTHING_NEEDED).waitFor();
    // What was said of the pasted text is over with it.
    expect(await pane.getByText(/boxes filled/).count()).toBe(0);
    await pane.getByRole('tab', { name: 'Fees' }).click();
    await pane.getByText('Today, 24 Nov 2026').first().waitFor();
    // The sample has a code that no qualification has: nobody can price that.
    const fees = await pane.innerText();
    expect(fees).toMatch(/05860\s+and 1 fee not known/);
    expect(fees).not.toMatch(/\d\d+ fees not known|[2-9] fees not known/);
    await look(page, 'needed-values-priced');
  }));

test('a pasted fee that basedata or an earlier list contradicts is asked about: which counts is said by a click', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const pane = await needed(journey);
    await pane.getByRole('textbox', { name: 'Or paste the fees list or the key dates here' }).fill(FEES);
    await pane.getByRole('button', { name: /^Use these \d+ values$/ }).click();
    const paste = pane.getByRole('textbox', { name: /^(?:Or paste|Paste) the fees list|^Paste a fees list/ });
    // Only the days are needed still.
    await pane.getByRole('heading', { name: 'Needed for your entries (8)' }).waitFor();
    await paste.fill('Level 3\nUnit resit fee £22.00\nVery late entry fee £25.00');
    await pane.getByText('2 values differ from what counts now: say below which is right.').waitFor();
    await pane
      .getByText(/^Entrywise uses £21\.50 \(.*\)\. The pasted text has another value\. Which is right\?/)
      .waitFor();
    await look(page, 'pasted-against-known');
    await pane.getByRole('button', { name: 'Keep £20.00' }).click();
    await pane.getByRole('button', { name: '£22.00' }).click();
    await look(page, 'pasted-against-known-chosen');
    await pane.getByRole('button', { name: 'Use this value' }).click();
    await pane.getByText('1 value written into the CT sheets of this workbook').waitFor();
    await paste.fill('Level 3\nUnit resit fee £22.00\nVery late entry fee £20.00');
    await pane.getByText('Nothing in it is new for your entries.').waitFor();
  }));

/** What an officer sets up for all workbooks, saved as a file. */
async function savedYearFile(): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array();
  await walk({}, async (journey) => {
    const { page, saved } = journey;
    const pane = await needed(journey);
    const paste = pane.getByRole('textbox', { name: 'Or paste the fees list or the key dates here' });
    await paste.fill(FEES);
    await pane.getByText(/^\d+ boxes filled\./).waitFor();
    await paste.fill(DATES);
    await pane.getByText(/^8 boxes filled\./).waitFor();
    await pane.getByRole('combobox', { name: 'Keep them' }).selectOption('year-file');
    await pane.getByRole('button', { name: /^Use these \d+ values$/ }).click();
    await pane.getByText(NOTHING_NEEDED).waitFor();
    await pane.getByText('What you typed into the year file is kept on this machine only.').waitFor();
    await look(page, 'year-file-not-saved');
    const file = await saved(() => pane.getByRole('button', { name: 'Save the year file…' }).first().click());
    expect(file.name).toBe('year-2026-27.json');
    await pane
      .getByText('What you typed into the year file is kept on this machine only.')
      .waitFor({ state: 'detached' });
    ({ bytes } = file);
  });
  return bytes;
}

test('the year file: saved from one workbook, dropped beside another on another machine, and put on the host for everybody', async () => {
  const yearFile = await savedYearFile();
  await walk({}, async (journey) => {
    const pane = await needed(journey);
    await pane.getByRole('heading', { name: /^Needed for your entries \(\d+\)$/ }).waitFor();
    await journey.drop(pane.getByRole('tabpanel'), 'year-2026-27.json', yearFile);
    await pane.getByText(NOTHING_NEEDED).waitFor();
    await pane.getByText('year-2026-27.json').first().waitFor();
    await look(journey.page, 'year-file-dropped');
  });
  const site = mkdtempSync(path.join(tmpdir(), 'entrywise-'));
  try {
    cpSync('dist/web', site, { recursive: true });
    writeFileSync(path.join(site, 'year.json'), yearFile);
    await walk({ folder: site }, async (journey) => {
      const pane = await needed(journey);
      await pane.getByText(NOTHING_NEEDED).waitFor();
      await pane.getByText('Set up for everybody here: year.json').waitFor();
      await look(journey.page, 'year-file-of-the-site');
    });
  } finally {
    rmSync(site, { recursive: true });
  }
});
