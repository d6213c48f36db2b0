import { zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeWorkbook } from '../../bench/make-workbook';
import { inspectFile } from '../../src/edi';
import { openWorkbookFile } from '../../src/workbook/file';
import { makeTimetable, type TimetableLine } from '../make-timetable';
import { textOf, unpack } from '../workbook/file/corpus/packing';
import { look } from './harness/look';
import { acceptAll, check, countOf, openFinding, paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

const SAMPLE = new Uint8Array(readFileSync('examples/entries.xlsx'));

function basedataZip(): Uint8Array {
  const folder = 'examples/basedata';
  const files = readdirSync(folder).map(
    (name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))] as const,
  );
  return zipSync(Object.fromEntries(files));
}

test('first run: the headings are found, and a wrong guess is corrected in two clicks and remembered in the file', () =>
  walk({}, async (journey) => {
    const { page, open, saved } = journey;
    const pane = paneOf(journey);
    await pane.getByText('Row 5 is the heading row; 13 of 14 columns recognised').waitFor();
    await look(page, 'first-run');
    await pane.getByRole('button', { name: 'Change how the sheet is read' }).click();
    await look(page, 'reading');
    await pane.getByRole('combobox', { name: /Tutor Group/ }).selectOption({ label: 'Leave out' });
    await pane.getByRole('button', { name: 'Back', exact: true }).click();
    await pane.getByText('Row 5 is the heading row; 12 of 14 columns recognised').waitFor();
    const { bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    await open('again.xlsx', bytes);
    await page.getByText('again.xlsx', { exact: true }).waitFor();
    await pane.getByText('Row 5 is the heading row; 12 of 14 columns recognised').waitFor();
  }));

test('check: counts, a click goes to the cell, and the cell says what is wrong with it', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    const pane = paneOf(journey);
    await check(journey);
    expect(await countOf(journey, 'errors')).toBeGreaterThan(0);
    await look(page, 'findings');
    await openFinding(journey, 'lacks its check', 'B102');
    await cell('B102').and(page.locator('[aria-selected=true]')).waitFor();
    await look(page, 'finding');
    await pane.getByRole('button', { name: 'Highlight in sheet' }).click();
    await page.locator('[data-address="B102"].error').waitFor();
    expect(await cell('B102').getAttribute('aria-description')).toMatch(
      /^Marked\. Error \(uci-check-character\): UCI 999990262005 lacks its check letter, which is W\./,
    );
    await look(page, 'highlighted');
    await pane.getByRole('button', { name: 'Read the page of this rule' }).click();
    await pane
      .getByRole('heading', { name: /UCI check/ })
      .first()
      .waitFor();
    await look(page, 'rule-page');
    await pane.getByRole('button', { name: 'Back', exact: true }).click();
    await pane.getByRole('combobox', { name: 'Group by' }).selectOption({ label: 'Candidate' });
    await pane.getByRole('searchbox', { name: 'Search findings' }).fill('');
    // A count shows what it counts alone, and pressed again, everything.
    const all = await Promise.all((['errors', 'warnings', 'notes'] as const).map((one) => countOf(journey, one)));
    const shown = (sentence: string): Promise<void> => pane.getByText(new RegExp(`^${sentence}`)).waitFor();
    await shown(`${all.reduce((sum, one) => sum + one)} findings`);
    const warnings = pane.getByRole('group', { name: 'Show only' }).getByRole('button', { name: /warnings/ });
    await warnings.click();
    await shown(`${all[1]} of ${all.reduce((sum, one) => sum + one)} findings`);
    await warnings.click();
    await shown(`${all.reduce((sum, one) => sum + one)} findings`);
    await look(page, 'findings-by-candidate');
  }));

test('a fix of a candidate: shown before, written into each of their rows, checked again', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    const pane = paneOf(journey);
    await check(journey);
    const before = await countOf(journey, 'errors');
    await openFinding(journey, 'lacks its check', 'B102');
    const fix = pane.getByRole('region', { name: 'Fix' });
    // The three rows of the candidate are one finding.
    expect(await fix.getByRole('row').last().textContent()).toBe('B104999990262005999990262005W');
    await fix.getByRole('button', { name: 'Fix', exact: true }).click();
    await cell('B102')
      .filter({ hasText: /^999990262005W$/ })
      .waitFor();
    await page.waitForFunction(
      (count) =>
        Number(/\d+/.exec(document.querySelector('[aria-label="Show only"] button')?.textContent ?? '')?.[0]) < count,
      before,
    );
    await cell('B104')
      .filter({ hasText: /^999990262005W$/ })
      .waitFor();
    await pane.getByText('No finding fits the search and the filter.').waitFor();
    // What was changed is kept beside, a line a cell, and is no list of entries for the next check.
    await page.getByRole('tab', { name: 'Entrywise fixes' }).click();
    await page.getByRole('grid', { name: 'Sheet Entrywise fixes' }).waitFor();
    await cell('D7').filter({ hasText: 'B104' }).waitFor();
    expect(await Promise.all(['C7', 'E7', 'F7', 'G7'].map((at) => cell(at).textContent()))).toEqual([
      ...['Entries 2026-27', '999990262005', '999990262005W', 'uci-check-character'],
    ]);
    await look(page, 'fixes');
    await pane.getByRole('searchbox', { name: 'Search findings' }).fill('');
    await pane.getByRole('button', { name: 'Check again' }).click();
    await pane.getByRole('list', { name: 'Findings' }).waitFor();
    await pane.getByText('Sheet "Entries 2026-27"').first().waitFor();
  }));

test('all certain fixes: shown together, made with one click, and none is left', () =>
  walk({}, async (journey) => {
    const pane = paneOf(journey);
    await check(journey);
    const all = pane.getByRole('button', { name: /^Make all \d+ certain fixes$/ });
    const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
    await all.click();
    const preview = pane.getByRole('group', { name: `What changes in ${count} cells` });
    await preview
      .getByRole('row', { name: /^B102 / })
      .filter({ hasText: '999990262005W' })
      .waitFor();
    expect(await preview.getByRole('row').count()).toBe(count + 1);
    await look(journey.page, 'fix-all');
    await pane.getByRole('button', { name: `Change ${count} cells` }).click();
    await pane.getByText(`${count} cells changed.`).waitFor();
    await all.waitFor({ state: 'detached' });
  }));

test('a change by hand makes the list out of date, and it is checked again by itself', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    const pane = paneOf(journey);
    await check(journey);
    const before = await countOf(journey, 'errors');
    await openFinding(journey, 'Summer', 'L115');
    await cell('L115').click();
    await page.keyboard.type('June 2027');
    await page.keyboard.press('Enter');
    await pane.getByText('The sheet has changed since it was checked.').waitFor();
    await page.waitForFunction(
      (count) =>
        Number(/\d+/.exec(document.querySelector('[aria-label="Show only"] button')?.textContent ?? '')?.[0]) < count,
      before,
    );
    await pane.getByText('The sheet has changed since it was checked.').waitFor({ state: 'detached' });
  }));

test('fees: the timeline with today on it, what waiting costs, the column and the summary', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('tab', { name: 'Fees' }).click();
    await pane
      .getByText(/^£[\d,]+\.\d\d$/)
      .first()
      .waitFor();
    await pane.getByText('Today, 24 Nov 2026').first().waitFor();
    await look(page, 'fees');
    await pane.getByRole('button', { name: 'Write fee column' }).click();
    await pane.getByText('The fee column is written.').waitFor();
    await pane.getByRole('button', { name: 'Write fee summary' }).click();
    await page.getByRole('tab', { name: 'Entrywise summary' }).click();
    await page.getByRole('grid', { name: 'Sheet Entrywise summary' }).waitFor();
    await look(page, 'fee-summary');
  }));

test('submit: what stands in the way, then files with their exact names', () =>
  walk({}, async (journey) => {
    const { page, saved } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await pane.getByText(/entries kept out of the files/).waitFor();
    await look(page, 'submit');
    await acceptAll(pane);
    await pane.getByRole('button', { name: /^Make \d+ files?$/ }).click();
    await pane.getByRole('button', { name: /^Save E9999972\.X01/ }).waitFor();
    await look(page, 'files');
    const { name, bytes } = await saved(() => pane.getByRole('button', { name: /^Save E9999972\.X01/ }).click());
    expect(name).toBe('E9999972.X01');
    expect(inspectFile(name, bytes).problems).toEqual([]);
  }));

const PAPERS: readonly TimetableLine[] = [
  ['2027-01-11', '05834-05837 & 05878', '(Business)', 'Unit 1 The business environment', 'AM', '2h 00m'],
  ['2027-01-12', '05838-05842 & 05877', '(IT)', 'Unit 1 Fundamentals of IT', 'PM', '1h 30m'],
];

test('reference: what is loaded and missing; a dropped zip of basedata is loaded, and kept for the next time', () =>
  walk({}, async (journey) => {
    const { page, open, drop } = journey;
    const pane = paneOf(journey);
    await open('own.xlsx', await makeWorkbook(30));
    await page.getByText('own.xlsx', { exact: true }).waitFor();
    await pane.getByRole('tab', { name: 'Reference' }).click();
    await pane.getByText('No basedata is loaded').waitFor();
    await look(page, 'reference-without-basedata');
    await drop(pane.getByRole('heading', { name: 'Drop basedata here' }), 'Basedata 2026-27.zip', basedataZip());
    await pane.getByText('September 2026 (9R26), version 01').waitFor();
    await look(page, 'reference');
    // Beside the place for them, files of reference data are taken as well, a timetable among them; another workbook is opened.
    await pane.getByRole('tab', { name: 'Check' }).click();
    await drop(pane.getByRole('tabpanel'), 'reference.json', readFileSync('examples/reference.json'));
    await pane.getByText('2 files given').waitFor();
    await pane.getByRole('tab', { name: 'Check' }).click();
    await drop(pane.getByRole('tabpanel'), 'final timetable.xlsx', await makeTimetable(PAPERS));
    await pane.getByText('Timetable of January 2027').waitFor();
    const read = '2 examinations of Cambridge Technicals, January 2027; 0 other papers left aside';
    await pane.getByText(read, { exact: true }).waitFor();
    await look(page, 'timetable');
    await drop(pane.getByRole('tabpanel'), 'other.xlsx', await makeWorkbook(20));
    await page.getByText('other.xlsx', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('entries.xlsx', { exact: true }).waitFor();
    await open('own.xlsx', await makeWorkbook(30));
    await page.getByText('own.xlsx', { exact: true }).waitFor();
    await pane.getByRole('tab', { name: 'Reference' }).click();
    await pane.getByText('September 2026 (9R26), version 01').waitFor();
  }));

test('clearing the highlights leaves no trace in the file', () =>
  walk({}, async (journey) => {
    const { page, saved } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('button', { name: 'Highlight in sheet' }).click();
    await pane.getByRole('button', { name: 'Clear highlights' }).click();
    await pane.getByText('Everything that Entrywise wrote is gone.').waitFor();
    await page.locator('.cell.error').first().waitFor({ state: 'detached' });
    const { bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    const sheets = (file: Uint8Array): string[] =>
      Object.keys(unpack(file))
        .filter((name) => name.startsWith('xl/worksheets/') || name === 'xl/workbook.xml')
        .map((name) => `${name}: ${textOf(file, name)}`);
    expect(sheets(bytes)).toEqual(sheets(SAMPLE));
  }));

test('saved and opened again, the copy has the marks, and a check finds the same', () =>
  walk({}, async (journey) => {
    const { page, open, saved } = journey;
    const pane = paneOf(journey);
    await check(journey);
    const counts = await pane.getByRole('group', { name: 'Show only' }).textContent();
    await pane.getByRole('button', { name: 'Highlight in sheet' }).click();
    await page.locator('.cell.error').first().waitFor();
    const { name, bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    const { values } = await (await openWorkbookFile(bytes)).read('Entries 2026-27');
    expect(values[4]).toContain('Entrywise check');
    await open(name, bytes);
    await page.getByText(name, { exact: true }).waitFor();
    await pane.getByRole('tab', { name: 'Reference' }).click();
    const input = pane.locator('input[type=file]');
    await input.setInputFiles([
      { name: 'basedata.zip', mimeType: '', buffer: Buffer.from(basedataZip()) },
      { name: 'reference.json', mimeType: '', buffer: readFileSync('examples/reference.json') },
    ]);
    await pane.getByText('September 2026 (9R26), version 01').waitFor();
    await pane.getByRole('tab', { name: 'Check' }).click();
    await check(journey);
    expect(await pane.getByRole('group', { name: 'Show only' }).textContent()).toBe(counts);
  }));

test('no headings: the sentence, and rows to choose them from', () =>
  walk({}, async (journey) => {
    const { page, open } = journey;
    const pane = paneOf(journey);
    const { writeXlsx } = await import('hucre/xlsx');
    const rows = [
      ['Our list', ''],
      ['Who', 'What'],
      ['Adeyemi, Amelia', '05835'],
    ];
    await open('odd.xlsx', await writeXlsx({ sheets: [{ name: 'List', rows }] }));
    await pane.getByText('No heading row was found').first().waitFor();
    await look(page, 'no-headings');
  }));
