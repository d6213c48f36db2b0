import { writeXlsx } from 'hucre/xlsx';
import { openWorkbookFile } from '../../src/workbook/file';
import { look } from './harness/look';
import { acceptAll, openFinding, paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

const HEADINGS = ['Candidate number', 'UCI', 'Surname', 'Forenames', 'Date of birth', 'Sex', 'Entry code', 'Status'];
const ANN = ['0001', '999990260001T', 'Archer', 'Ann', '12/03/2009', 'F'];
const BOB = ['0002', '999990260002A', 'Baker', 'Bob', '14/05/2009', 'M'];

const SHEETS = [
  { name: '12 Business', rows: [HEADINGS, [...ANN, '05835', ''], [...BOB, '05835', '']] },
  { name: '12 IT', rows: [HEADINGS, [...ANN, '05839', ''], ['0009', ...BOB.slice(1), '05839', '']] },
];

test('two tabs are checked together, a finding leads into the other tab, and their entries go into one file', () =>
  walk({}, async (journey) => {
    const { page, open, cell, saved } = journey;
    const pane = paneOf(journey);
    await open('tabs.xlsx', await writeXlsx({ sheets: SHEETS }));
    await page.getByText('tabs.xlsx', { exact: true }).waitFor();
    await pane.getByRole('tab', { name: 'Reference' }).click();
    await pane.locator('input[type=file]').setInputFiles(['dist/web/sample/basedata.zip', 'examples/reference.json']);
    await pane.getByText('2 files loaded.').waitFor();
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: 'Check entries' }).click();
    await pane.getByText('Also holds entries:').waitFor();
    await look(page, 'several-sheets-offered');
    await pane.getByRole('button', { name: 'Check both sheets together' }).click();
    await pane.getByText('Sheets "12 Business" and "12 IT"').waitFor();
    await openFinding(journey, 'row 3 of sheet', '12 IT A3');
    await page.getByRole('grid', { name: 'Sheet 12 IT' }).waitFor();
    await cell('A3').and(page.locator('[aria-selected=true]')).waitFor();
    await look(page, 'several-sheets-finding');
    // Rows of one of the tabs are named with it.
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await pane
      .getByRole('button', { name: /^Rows? \d.* of 12 (?:Business|IT)$/ })
      .first()
      .waitFor();
    for (const text of await pane.getByRole('button', { name: /^Rows? \d/ }).allTextContents())
      expect(text).toMatch(/ of 12 (?:Business|IT)$/);
    await pane.getByRole('tab', { name: 'Check' }).click();
    // The number is put right, and both candidates go into one file.
    await cell('A3').click();
    await page.keyboard.type('0002');
    await page.keyboard.press('Enter');
    await pane.getByText('0 errors').or(pane.getByText('Nothing to put right')).first().waitFor();
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await pane
      .getByText(/4 registrations/)
      .first()
      .waitFor();
    await acceptAll(pane);
    await look(page, 'several-sheets-submit');
    await pane.getByRole('button', { name: /^Make 1 file/ }).click();
    const file = await saved(() =>
      pane
        .getByRole('button', { name: /^Save / })
        .first()
        .click(),
    );
    expect(new TextDecoder().decode(file.bytes).match(/^E5/gm)).toHaveLength(2);
    const copy = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    const register = await (await openWorkbookFile(copy.bytes)).read('Entrywise register');
    const text = JSON.stringify(register.values);
    for (const { name } of SHEETS) expect(text).toContain(`"${name}"`);
  }));

test('entries are added in the tab that each candidate is in, and the preview says which it is', () =>
  walk({}, async (journey) => {
    const { page, open } = journey;
    const pane = paneOf(journey);
    await open('tabs.xlsx', await writeXlsx({ sheets: SHEETS }));
    await page.getByText('tabs.xlsx', { exact: true }).waitFor();
    await pane.getByRole('button', { name: 'Check entries' }).click();
    await pane.getByRole('button', { name: 'Check both sheets together' }).click();
    await pane.getByText('Sheets "12 Business" and "12 IT"').waitFor();
    await pane.getByRole('button', { name: 'Add entries…' }).click();
    await pane.getByRole('textbox', { name: 'Candidates, one a line' }).fill('0002\n0009');
    await pane.getByRole('combobox', { name: 'Qualification' }).selectOption('05834');
    await pane.getByRole('checkbox', { name: 'Registration' }).click();
    await pane.getByRole('button', { name: 'Show what is added' }).click();
    await pane.getByText('new row 4 of 12 Business').waitFor();
    await pane.getByText('new row 4 of 12 IT').waitFor();
    await look(page, 'entries-in-own-tabs');
    await pane.getByRole('button', { name: 'Add 2 entries' }).click();
    await pane.getByText('2 entries added.').waitFor();
  }));
