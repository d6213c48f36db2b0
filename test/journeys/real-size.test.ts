import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { makeWorkbook } from '../../bench/make-workbook';
import { inspectFile } from '../../src/edi';
import { openWorkbookFile } from '../../src/workbook/file';
import { findRegisterIn } from '../../src/workflow';
import { bookOfFile } from '../excel-host/book-of-file';
import { walkInExcel } from './harness/excel-pane';
import { acceptAll, paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

/*
 * The main job in the pane and in the workbench on a class list of 10,000 rows: checked, priced, made into a file that is saved.
 * bench/make-workbook.ts says what stands in each row; every third is a registration, every twentieth has a wrong UCI.
 */

const ROWS = 10_000;
const SENT = Array.from({ length: ROWS }, (_, index) => index).filter((index) => index % 3 === 0 && index % 20 !== 7);

const FILES = [
  ...readdirSync('examples/basedata').map((name) => `examples/basedata/${name}`),
  'examples/reference.json',
].map((file) => ({
  name: file.slice(file.lastIndexOf('/') + 1),
  mimeType: 'application/octet-stream',
  buffer: readFileSync(file),
}));

const BASEDATA = FILES.filter(({ name }) => name !== 'reference.json');

function expectRegistrations(bytes: Uint8Array): void {
  const { problems, records } = inspectFile('E9999972.X01', bytes);
  expect(problems).toEqual([]);
  expect(records).toHaveLength(SENT.length + 4);
}

test(
  'in Excel 10,000 rows are checked, highlighted, priced and made into a file',
  async () =>
    walkInExcel({ book: await bookOfFile(await makeWorkbook(ROWS)) }, async ({ page, pane, book, button, says }) => {
      page.setDefaultTimeout(300_000);
      await button('Check entries').waitFor();
      await pane.getByRole('tab', { name: 'Reference' }).click();
      await pane.locator('input[type=file]').first().setInputFiles(FILES);
      await says('September 2026 (9R26), version 01');
      await pane.getByRole('tab', { name: 'Check' }).click();
      await button('Check entries').click();
      await pane.getByRole('button', { name: /500\s*errors/ }).waitFor();
      await button('Highlight in sheet').click();
      await says('The findings are highlighted in the sheet.');
      expect(book.sheet('Entries').formats.length).toBeGreaterThan(0);
      await pane.getByRole('tab', { name: 'Fees' }).click();
      await says('£200,040.00');
      await pane.getByRole('tab', { name: 'Submit' }).click();
      await acceptAll(pane);
      await button(/^Make \d+ files?/).click();
      const [download] = await Promise.all([page.waitForEvent('download'), button(/^Save E9999972\.X01/).click()]);
      const file = path.resolve('out/saved', `${process.pid}-${download.suggestedFilename()}`);
      await download.saveAs(file);
      expectRegistrations(new Uint8Array(readFileSync(file)));
    }),
  900_000,
);

test(
  'in the workbench 10,000 rows are checked and made into a file, and the saved copy knows it',
  () =>
    walk({}, async (journey) => {
      const { page, open, drop, saved } = journey;
      page.setDefaultTimeout(300_000);
      const pane = paneOf(journey);
      await open('list.xlsx', await makeWorkbook(ROWS));
      await page.getByText('list.xlsx', { exact: true }).waitFor();
      await pane.getByRole('tab', { name: 'Reference' }).click();
      const zip = zipSync(Object.fromEntries(BASEDATA.map(({ name, buffer }) => [name, new Uint8Array(buffer)])));
      await drop(pane.getByRole('heading', { name: 'Drop basedata here' }), 'Basedata 2026-27.zip', zip);
      await drop(
        pane.getByRole('heading', { name: 'Drop basedata here' }),
        'reference.json',
        new Uint8Array(readFileSync('examples/reference.json')),
      );
      await pane.getByText(/^2 files given/).waitFor();
      await pane.getByRole('tab', { name: 'Check' }).click();
      await pane.getByRole('button', { name: 'Check entries' }).click();
      await pane.getByRole('button', { name: /500\s*errors/ }).waitFor();
      await pane.getByRole('tab', { name: 'Submit' }).click();
      await acceptAll(pane);
      await pane.getByRole('button', { name: 'Make 1 file' }).click();
      const file = await saved(() => pane.getByRole('button', { name: 'Save E9999972.X01', exact: true }).click());
      expectRegistrations(file.bytes);
      const copy = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
      const { sheets } = await readXlsx(copy.bytes);
      expect(sheets.find(({ name }) => name === 'Entries')?.rows).toHaveLength(ROWS + 1);
      const register = await findRegisterIn(await openWorkbookFile(copy.bytes));
      expect(register.files).toMatchObject([{ name: 'E9999972.X01', entries: SENT.length }]);
    }),
  900_000,
);
