import type { Book } from '../excel-host/book/book';
import { ENTRIES, sampleBook, walkInExcel } from './harness/excel-pane';
import { until } from './harness/wait';

/** Everything that a user could see or find in the workbook. */
function stateOf(book: Book): unknown {
  return book.sheets.map(({ name, rows, formats, names, widths, tables, merges }) => ({
    name,
    cells: [...rows].flatMap(([row, cells]) =>
      [...cells]
        .filter(([, { value, formula, format }]) => value !== '' || formula !== null || format !== 'General')
        .map(([column, cell]) => [row, column, { ...cell }]),
    ),
    others: [[...formats], [...names], [...widths], [...tables], [...merges]],
  }));
}

const ours = (book: Book): string[] =>
  book.sheet(ENTRIES).formats.flatMap(({ formula }) => /"(entrywise:\w+)"/.exec(formula)?.[1] ?? []);

test('the pane opens in Excel on the sheet in front, and says how it is read', () =>
  walkInExcel({}, async ({ button, says, picture, host }) => {
    await button('Check entries').waitFor();
    await says(`Sheet "${ENTRIES}"`);
    await says('59 candidates, 197 entries');
    await picture('ready');
    expect(host.log.every(({ keepsUndo }) => keepsUndo)).toBe(true);
  }));

test('check, highlight, and clear without a trace', () =>
  walkInExcel({}, async ({ book, button, says, picture }) => {
    const before = stateOf(book);
    await button('Check entries').click();
    await button('Highlight in sheet').waitFor();
    expect(stateOf(book)).toEqual(before);
    await button('Highlight in sheet').click();
    await says('The findings are highlighted in the sheet.');
    expect(new Set(ours(book))).toEqual(new Set(['entrywise:error', 'entrywise:warning', 'entrywise:note']));
    await picture('highlighted');
    await button('Clear highlights').click();
    await says('Everything that Entrywise wrote is gone.');
    expect(stateOf(book)).toEqual(before);
  }));

test('a finding leads to its cell, and a cell to its findings', () =>
  walkInExcel({}, async ({ book, pane, button, picture }) => {
    await button('Check entries').click();
    await button(/UCI missing/).click();
    await button(/^B\d+/).click();
    await until(() => /^B\d+$/.test(book.selection));
    expect(book.active.name).toBe(ENTRIES);
    await picture('gone-to');
    const { selection } = book;
    book.select(ENTRIES, 'A1');
    book.select(ENTRIES, selection);
    await pane.getByText(`In the selected cell, ${selection}`).waitFor();
  }));

test('what is put right in the sheet is checked again by itself', () =>
  walkInExcel({}, async ({ book, button, says, pane }) => {
    await button('Check entries').click();
    await button(/UCI missing/).click();
    await button(/^B\d+/).click();
    await until(() => /^B\d+$/.test(book.selection));
    const count = async (): Promise<number> =>
      Number(/(\d+) findings/.exec(await pane.locator('body').innerText())?.[1]);
    const before = await count();
    book.type(ENTRIES, book.selection, '999990262009H');
    await says('The sheet has changed since it was checked.');
    await pane.getByText('The sheet has changed since it was checked.').waitFor({ state: 'detached' });
    await until(async () => (await count()) !== before);
  }));

test('the fee column and the summary are written, and cleared with the rest', () =>
  walkInExcel({}, async ({ book, pane, button, says, picture }) => {
    const before = stateOf(book);
    await button('Check entries').click();
    await button('Highlight in sheet').waitFor();
    await pane.getByRole('tab', { name: 'Fees' }).click();
    await button('Write fee column').click();
    await says('The fee column is written.');
    await button('Write fee summary').click();
    await says('The sheet "Entrywise summary" is written.');
    expect(book.sheets.map(({ name }) => name)).toContain('Entrywise summary');
    await picture('fees');
    await pane.getByRole('tab', { name: 'Check' }).click();
    await button('Clear highlights').click();
    await says('Everything that Entrywise wrote is gone.');
    expect(stateOf(book)).toEqual(before);
  }));

test('what the pane writes itself makes no check out of date', () =>
  walkInExcel({}, async ({ pane, button, says }) => {
    await button('Check entries').click();
    await button('Highlight in sheet').click();
    await says('The findings are highlighted in the sheet.');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await pane.getByText('The sheet has changed since it was checked.').count()).toBe(0);
  }));

test('a second pane in the same workbook finds the highlights of the first', async () => {
  const book = await sampleBook();
  await walkInExcel({ book }, async ({ button, says }) => {
    await button('Check entries').click();
    await button('Highlight in sheet').click();
    await says('The findings are highlighted in the sheet.');
  });
  const formats = [...book.sheet(ENTRIES).formats];
  await walkInExcel({ book }, async ({ button, says, host }) => {
    await button('Check entries').click();
    await button('Update highlights').click();
    await says('The findings are highlighted in the sheet.');
    expect(host.log.filter(({ writes, keepsUndo }) => writes && !keepsUndo)).toEqual([]);
    expect(book.sheet(ENTRIES).formats).toEqual(formats);
  });
});

test('a fix changes the cell that it names, keeps what can be undone but for its record, and the sheet is checked again', () =>
  walkInExcel({}, async ({ book, host, pane, button, says }) => {
    await button('Check entries').click();
    await pane.getByRole('searchbox', { name: 'Search findings' }).fill('J31');
    await button(/^[A-Z]+\d+/).click();
    await until(() => book.selection === 'J31');
    expect(book.sheet(ENTRIES).cell(30, 9)?.value).toBe(5835);
    const before = host.log.length;
    await pane.getByRole('button', { name: 'Fix', exact: true }).click();
    await says('1 cell changed.');
    expect(book.sheet(ENTRIES).cell(30, 9)).toMatchObject({ value: '5835', format: '@' });
    const [change, ...others] = host.log.slice(before).filter(({ writes }) => writes);
    expect(change?.keepsUndo).toBe(true);
    expect(JSON.stringify(others.map(({ batch }) => batch))).toContain('Entrywise fixes');
    const fixes = book.sheet('Entrywise fixes');
    expect(fixes.tables).toMatchObject([{ name: 'Entrywise_fixes', area: { top: 3, bottom: 4 } }]);
    expect([2, 3, 4, 5, 6].map((column) => fixes.cell(4, column)?.value)).toEqual([
      ...[ENTRIES, 'J31', '5835', '5835 (stored as text)', 'mixed-storage'],
    ]);
    expect(fixes.cell(4, 0)?.value).toBe('2026-11-24 10:00:00');
    expect(book.active.name).toBe(ENTRIES);
    await until(async () => !(await pane.locator('body').innerText()).includes('in 1 cell, J31 the first'));
  }));
