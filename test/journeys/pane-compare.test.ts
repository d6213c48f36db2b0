import { readFile } from 'node:fs/promises';
import { look } from './harness/look';
import { check, paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

test('another list is compared on Submit, a click goes to the row, and what Interchange shows is marked and taken back', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    const choose = pane.locator('section', { hasText: 'Compare with another list' }).locator('input[type=file]');
    const buffer = await readFile('examples/entries.xlsx');
    await choose.setInputFiles({ name: 'interchange.xlsx', mimeType: '', buffer });
    await pane
      .getByText(/^\d+ entries in both this workbook and interchange\.xlsx\. No difference was found\.$/)
      .waitFor();
    await pane.getByRole('button', { name: 'This list is from Interchange…' }).click();
    await pane.getByText(/^Is this list from Interchange\? \d+ entries in both are then marked/).waitFor();
    await look(page, 'compare-asked');
    await pane.getByRole('button', { name: /^Yes, mark \d+ entries as seen$/ }).click();
    await pane.getByText(/^\d+ entries marked as seen in Interchange\.$/).waitFor();
    await page.getByRole('tab', { name: 'Entrywise register' }).waitFor();
    await pane.getByText('If this list is from Interchange: there is nothing left to mark as seen.').waitFor();
    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane.getByText('Taken back. The register keeps both lines.').waitFor();
    await pane.getByRole('button', { name: 'This list is from Interchange…' }).waitFor();

    await pane.getByRole('button', { name: 'Remove interchange.xlsx' }).click();
    const other = 'Candidate number,Surname,Forenames,Date of birth,Entry code\n0999,Young,Yan,01/01/2009,05835\n';
    await choose.setInputFiles({ name: 'colleague.csv', mimeType: '', buffer: Buffer.from(other) });
    await pane.getByRole('heading', { name: 'Only in colleague.csv (1)' }).waitFor();
    const here = pane.locator('div', { has: page.getByRole('heading', { name: /^Only in this workbook/ }) }).last();
    await here
      .getByRole('button', { name: /^Row \d+/i })
      .first()
      .click();
    await look(page, 'compare-differences');
    await pane.getByRole('button', { name: 'Write as a sheet' }).click();
    await page.getByRole('tab', { name: 'Entrywise comparison' }).waitFor();
  }));
