import { readFileSync } from 'node:fs';
import { look } from './harness/look';
import { check, paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

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

test('from the sample without any set-up to every entry priced: two lists are pasted, and four clicks', () =>
  walk({}, async (journey) => {
    const { page, open } = journey;
    const pane = paneOf(journey);
    await open('fresh.xlsx', SAMPLE);
    await page.getByText('fresh.xlsx', { exact: true }).waitFor();
    await pane.getByRole('button', { name: 'Check entries' }).waitFor();
    await check(journey);
    await pane.getByRole('tab', { name: 'Reference' }).click();
    await pane.getByRole('heading', { name: /^Needed for your entries \(\d+\)$/ }).waitFor();
    await look(page, 'needed-values');
    const paste = pane.getByRole('textbox', { name: 'Or paste the fees list or the key dates here' });
    await paste.fill(FEES);
    await pane.getByText(/^\d+ boxes filled\./).waitFor();
    await paste.fill(DATES);
    await pane.getByText(/^8 boxes filled\./).waitFor();
    await look(page, 'needed-values-pasted');
    await pane.getByRole('button', { name: /^Use these \d+ values$/ }).click();
    await pane.getByText(/values written into the CT sheets of this workbook/).waitFor();
    await pane.getByText('Nothing: every fee and date that your entries hang on is known.').waitFor();
    await pane.getByRole('tab', { name: 'Fees' }).click();
    await pane.getByText('Today, 24 Nov 2026').first().waitFor();
    // The sample has a code that no qualification has: nobody can price that.
    const fees = await pane.innerText();
    expect(fees).toMatch(/05860\s+and 1 fee not known/);
    expect(fees).not.toMatch(/\d\d+ fees not known|[2-9] fees not known/);
    await look(page, 'needed-values-priced');
  }));
