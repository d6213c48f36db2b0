import type { Locator } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file';
import { makeTimetable, type TimetableLine } from '../make-timetable';
import { ENTRIES, walkInExcel } from './harness/excel-pane';
import { look } from './harness/look';
import { acceptAll, check, paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const box = (pane: Pick<Locator, 'getByRole'>, name: string): Locator =>
  pane.getByRole('checkbox', { name, exact: true });

test('reports are chosen and written; passing fees on is off, and says that it is restricted', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    const reports = pane.getByRole('region', { name: 'Reports' });
    await reports.getByText('Choose at least one report.').waitFor();
    for (const name of ['Fee summary', 'Statements of entry', 'Class check list']) await box(reports, name).check();
    const resits = box(reports, 'Candidates pay for resits, and for re-entries after an absence');
    expect(await resits.isChecked()).toBe(false);
    expect(await reports.getByText(/There are limits on what you may charge students of 16 to 19/).count()).toBe(0);
    await resits.check();
    await reports.getByText(/There are limits on what you may charge students of 16 to 19/).waitFor();
    await reports.getByRole('combobox', { name: 'A page for each' }).selectOption({ label: 'Tutor Group' });
    await reports.getByRole('button', { name: 'Write reports' }).scrollIntoViewIfNeeded();
    await look(page, 'reports');
    await reports.getByRole('button', { name: 'Write reports' }).click();
    await pane
      .getByText(
        'Written: "Entrywise fee summary", "Entrywise fee list", "Entrywise statements" and "Entrywise check list".',
      )
      .waitFor();
    for (const name of ['Entrywise fee summary', 'Entrywise statements', 'Entrywise check list']) {
      await page.getByRole('tab', { name }).click();
      await page.getByRole('grid', { name: `Sheet ${name}` }).waitFor();
      await look(page, name.toLowerCase().replaceAll(' ', '-'));
    }
    // Another tab of the pane forgets nothing of what was chosen, and a check takes no report for the entries.
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: 'Check again' }).click();
    await pane.getByRole('list', { name: 'Findings' }).waitFor();
    await pane.getByText('Sheet "Entries 2026-27"').first().waitFor();
    await pane.getByRole('tab', { name: 'Submit' }).click();
    expect(await resits.isChecked()).toBe(true);
  }));

const PAPERS: readonly TimetableLine[] = [
  ['2027-01-11', '05834-05837 & 05878', '(Business)', 'Unit 1 The business environment', 'AM', '2h 00m'],
  ['2027-01-13', '05838-05842 & 05877', '(IT)', 'Unit 2 Global information', 'PM', '1h 30m'],
  ['2027-01-13', '05839-05842 & 05877', '(IT)', 'Unit 3 Cyber security', 'PM', '1h 00m'],
];

test('with a timetable two papers in one session are told, and the examinations are written', () =>
  walk({}, async (journey) => {
    const { page, drop } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await drop(pane.getByRole('tabpanel'), 'final timetable.xlsx', await makeTimetable(PAPERS));
    await pane.getByText('Timetable of January 2027').waitFor();
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('searchbox', { name: 'Search findings' }).fill('both sat on 13 Jan 2027 in the afternoon');
    await pane.getByRole('list', { name: 'Findings' }).getByText('Two papers in one session').first().waitFor();
    await look(page, 'examination-clash');
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await box(pane, 'Examinations').check();
    await pane.getByRole('button', { name: 'Write reports' }).click();
    await pane.getByText('Written: "Entrywise examinations" and "Entrywise examination lists".').waitFor();
    for (const name of ['Entrywise examinations', 'Entrywise examination lists']) {
      await page.getByRole('tab', { name, exact: true }).click();
      await page.getByRole('grid', { name: `Sheet ${name}`, exact: true }).waitFor();
      await look(page, name.toLowerCase().replaceAll(' ', '-'));
    }
  }));

test('a report is written anew, but not over what somebody put there', () =>
  walk({}, async (journey) => {
    const { page, cell, saved, open } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await box(pane, 'Class check list').check();
    const write = pane.getByRole('button', { name: 'Write reports' });
    const written = pane.getByText('Written: "Entrywise check list".');
    for (let time = 0; time < 2; time += 1) {
      await write.click();
      await written.waitFor();
      await pane.getByRole('button', { name: 'Dismiss this message' }).click();
      await written.waitFor({ state: 'detached' });
    }
    // Saved and opened again, the copy still knows what it wrote.
    const { name, bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    await open(name, bytes);
    await page.getByText(name, { exact: true }).waitFor();
    await pane.getByRole('tab', { name: 'Check' }).click();
    await check(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await box(pane, 'Class check list').check();
    await write.click();
    await written.waitFor();
    await page.getByRole('tab', { name: 'Entrywise check list' }).click();
    await cell('A5').click();
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
    await cell('I5').and(page.locator('[aria-selected=true]')).waitFor();
    await page.keyboard.type('Ms Hart');
    await page.keyboard.press('Enter');
    await write.click();
    await pane.getByText(/^The sheet "Entrywise check list" was changed after Entrywise wrote it/).waitFor();
    await cell('I5').filter({ hasText: 'Ms Hart' }).waitFor();
    await look(page, 'report-kept');
  }));

test('an invoice that is dropped is compared with what was sent', () =>
  walk({}, async (journey) => {
    const { page, drop, saved } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await box(pane, 'Expected invoice').check();
    await pane.getByRole('button', { name: 'Write reports' }).click();
    await pane.getByText('Expected invoice: nothing to list, because nothing was marked as sent yet.').waitFor();
    await acceptAll(pane);
    await pane.getByRole('button', { name: /^Make \d+ files?$/ }).click();
    await pane.getByRole('button', { name: 'Mark as sent: E9999972.X01' }).click();
    await pane.getByText('Recorded in the register.').waitFor();
    const invoice = pane.getByRole('heading', { name: 'Compare with the invoice' });
    await drop(invoice, 'too-little.csv', bytesOf('What,How much\n05835,1\n'));
    await pane.getByText('Compared with too-little.csv').waitFor();
    await pane.getByRole('button', { name: 'Write reports' }).click();
    await pane.getByText(/^too-little\.csv is not an invoice that can be compared/).waitFor();
    await pane.getByRole('button', { name: 'Remove too-little.csv' }).click();
    await drop(
      invoice,
      'invoice.csv',
      bytesOf('Code,Series,Entries,Amount\n583400,9R26,999,"£1,000.00"\nTotal,,,"£1,000.00"\n'),
    );
    await pane.getByText('Compared with invoice.csv').scrollIntoViewIfNeeded();
    await look(page, 'invoice-given');
    await pane.getByRole('button', { name: 'Write reports' }).click();
    await pane.getByText('Written: "Entrywise invoice" and "Entrywise invoice compared".').waitFor();
    await page.getByRole('tab', { name: 'Entrywise invoice compared' }).click();
    await page.getByRole('grid', { name: 'Sheet Entrywise invoice compared' }).waitFor();
    await look(page, 'invoice-compared');
    const { bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    const { values } = await (await openWorkbookFile(bytes)).read('Entrywise invoice compared');
    expect(values.find((cells) => cells?.[0] === '583400')?.at(-1)).toMatch(/^\d+ sent and 999 invoiced$/);
    expect(values.map((cells) => cells?.[0])).toContainEqual(
      expect.stringMatching(/^1 line of the invoice has no code/),
    );
    // The same from a workbook: the sheet of what was sent is an invoice in order.
    await pane.getByRole('button', { name: 'Remove invoice.csv' }).click();
    await drop(invoice, 'sent.xlsx', bytes);
    await pane.getByText('Compared with sent.xlsx').waitFor();
    await pane.getByRole('button', { name: 'Write reports' }).click();
    await pane.getByText('Written: "Entrywise invoice" and "Entrywise invoice compared".').waitFor();
  }));

test('in Excel reports are written, written anew, and a sheet of that name that is not ours is left alone', () =>
  walkInExcel({}, async ({ book, pane, button, says, picture }) => {
    await button('Check entries').click();
    await button('Highlight in sheet').waitFor();
    await pane.getByRole('tab', { name: 'Submit' }).click();
    for (const name of ['Fee summary', 'Statements of entry', 'Class check list']) await box(pane, name).check();
    const all =
      'Written: "Entrywise fee summary", "Entrywise fee list", "Entrywise statements" and "Entrywise check list".';
    await button('Write reports').click();
    await says(all);
    expect(book.sheet('Entrywise fee list').tables).toMatchObject([{ name: 'Entrywise_fee_list' }]);
    expect(book.sheet('Entrywise statements').cell(0, 0)?.value).toBe('Statement of entry');
    expect(book.active.name).toBe(ENTRIES);
    await button('Dismiss this message').click();
    await button('Write reports').click();
    await says(all);
    expect(book.sheets.filter(({ name }) => name === 'Entrywise fee list')).toHaveLength(1);
    await box(pane, 'Expected invoice').check();
    const lines = Buffer.from('Code,Entries,Amount\n583400,2,10\n');
    const invoice = { name: 'invoice.csv', mimeType: 'text/csv', buffer: lines };
    await pane.getByLabel('Choose the invoice').setInputFiles(invoice);
    await says('Compared with invoice.csv');
    await button('Write reports').click();
    await says(/"Entrywise invoice compared"/);
    expect(book.sheet('Entrywise invoice compared').cell(6, 8)?.value).toBe('Invoiced, but not in the register');
    await picture('reports');
    // A note beside the fees is the officer's, and stays.
    book.type('Entrywise fee summary', 'F3', 'Ask finance');
    await button('Write reports').click();
    await says(/^The sheet "Entrywise fee summary" was changed after Entrywise wrote it/);
    expect(book.sheet('Entrywise fee summary').cell(2, 5)?.value).toBe('Ask finance');
  }));
