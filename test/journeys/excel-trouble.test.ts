import { ENTRIES, sampleBook, walkInExcel } from './harness/excel-pane';

test('a protected sheet is checked all the same, and nothing is written into it until the protection is off', async () => {
  const book = await sampleBook();
  book.sheet(ENTRIES).isProtected = true;
  await walkInExcel({ book }, async ({ button, says, picture }) => {
    await button('Check entries').click();
    await button('Highlight in sheet').click();
    await says(`The sheet '${ENTRIES}' is protected, so nothing is written into it.`);
    await picture('protected');
    expect(book.sheet(ENTRIES).formats.filter(({ formula }) => formula.includes('entrywise:'))).toEqual([]);
    book.sheet(ENTRIES).isProtected = false;
    await button('Highlight in sheet').click();
    await says('The findings are highlighted in the sheet.');
  });
});

test('while a cell is edited the pane says so, and works again afterwards', () =>
  walkInExcel({}, async ({ host, button, says, picture }) => {
    await button('Check entries').waitFor();
    host.faults.isCellEdited = true;
    await button('Check entries').click();
    await says('A cell is being edited. Press Enter or Esc in the sheet and try again.');
    await picture('cell-edited');
    host.faults.isCellEdited = false;
    await button('Try again').click();
    await button('Highlight in sheet').waitFor();
  }));

test('a lost session is told with what to do', () =>
  walkInExcel({}, async ({ host, button, says }) => {
    await button('Check entries').click();
    await button('Highlight in sheet').waitFor();
    host.faults.isSessionLost = true;
    await button('Highlight in sheet').click();
    await says('Excel has lost its connection to the workbook. Reload the page with the workbook and try again.');
  }));

test('a sheet that is deleted while the pane is open is told at the next check', () =>
  walkInExcel({}, async ({ book, button, pane }) => {
    await button('Check entries').click();
    await button('Highlight in sheet').waitFor();
    book.delete(ENTRIES);
    await pane
      .getByText(/no sheet|No heading row/)
      .first()
      .waitFor();
  }));

test('an Excel that is too old is told so', () =>
  walkInExcel({ requirementSets: { ExcelApi: '1.8' } }, async ({ says }) => {
    await says('This Excel is too old: Excel 2021 or later, Microsoft 365 or Excel on the web is needed.');
  }));

test('where Office.js cannot be loaded, the pane says so instead of staying white', () =>
  walkInExcel({ isOfficeMissing: true, expected: /ERR_FAILED/ }, async ({ says, picture }) => {
    await says('Excel’s part of the add-in could not be loaded.');
    await picture('office-missing');
  }));

test('where Excel takes long to answer, the pane says so, waits, and starts by itself', () =>
  walkInExcel({ readyAfter: 13_000 }, async ({ button, says, picture, pane }) => {
    await says('The pane waits, and starts by itself once Excel answers.');
    await picture('slow-office');
    await button('Check entries').click();
    await button('Highlight in sheet').waitFor();
    expect(await pane.getByText('Excel has not answered yet').count()).toBe(0);
  }));
