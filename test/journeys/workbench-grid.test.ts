import { openWorkbookFile } from '../../src/workbook/file';
import { smallWorkbook } from '../workbook/file/corpus/small-workbook';
import { look } from './harness/look';
import { settled } from './harness/wait';
import { walk, type Journey } from './harness/workbench-page';

/** The address of the cell that has the focus. */
async function focusOn({ page }: Journey, address: string): Promise<void> {
  const where = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.getAttribute('data-address'));
  expect(await settled(where, (seen) => seen === address)).toBe(address);
}

/** The selected range, as the line above the sheet names it. */
async function rangeIs({ page }: Journey, range: string): Promise<void> {
  await page.locator('.cell-line .address').getByText(range, { exact: true }).waitFor();
}

const EMPTY = smallWorkbook({ rows: '<row r="1"><c r="A1" t="str"><v>Candidate number</v></c></row>' });

async function openEmpty({ page, open }: Journey): Promise<void> {
  await open('empty.xlsx', EMPTY);
  await page.getByText('empty.xlsx', { exact: true }).waitFor();
}

test('rows are typed as in Excel: Tab goes on, also out of empty cells, and Enter goes back to where the row began', () =>
  walk({}, async (journey) => {
    const { page, cell, saved } = journey;
    await openEmpty(journey);
    await cell('B3').click();
    await page.keyboard.type('0012');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Archer');
    for (const key of ['Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await focusOn(journey, 'B4');
    await page.getByText('Tab moves from cell to cell. Press Escape or F6 to leave the sheet.').waitFor();
    await page.keyboard.type('0013');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('Bell');
    await page.keyboard.press('Shift+Tab');
    await focusOn(journey, 'B4');
    await page.keyboard.press('Shift+Enter');
    await focusOn(journey, 'B3');
    // No key of these pressed a button of the page.
    expect(await page.locator('.message').count()).toBe(0);
    const { bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    const { values } = await (await openWorkbookFile(bytes)).read('Entries');
    expect(values.slice(2).map((row) => Array.from(row ?? [], (value) => value ?? ''))).toEqual([
      ['', '0012', 'Archer', '', '', 'x'],
      ['', '0013', 'Bell'],
    ]);
  }));

test('whoever comes past the sheet with Tab is not held in it, and Escape and F6 leave it', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    await page.getByRole('button', { name: 'Find', exact: true }).focus();
    await page.keyboard.press('Tab');
    await focusOn(journey, 'A1');
    await page.keyboard.press('Tab');
    await page.locator('[role=tab]:focus').waitFor();
    await cell('C6').click();
    await page.keyboard.press('Tab');
    await focusOn(journey, 'D6');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Entries 2026-27' }).and(page.locator(':focus')).waitFor();
    await page.getByText('You have left the sheet.').waitFor();
    await page.keyboard.press('Shift+Tab');
    await focusOn(journey, 'D6');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('F6');
    await page.locator('aside :focus').waitFor();
    await page.keyboard.press('F6');
    await page.locator('header :focus').waitFor();
    await page.keyboard.press('F6');
    await focusOn(journey, 'D7');
  }));

test('ranges by keyboard and by mouse, and what is done to all of one', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    await cell('B6').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await rangeIs(journey, 'B6:C7');
    expect(await page.locator('[role=gridcell][aria-selected=true]').count()).toBe(4);
    await cell('E9').click({ modifiers: ['Shift'] });
    await rangeIs(journey, 'B6:E9');
    await look(page, 'range');
    await cell('C6').hover();
    await page.mouse.down();
    await cell('D8').hover();
    await page.mouse.up();
    await rangeIs(journey, 'C6:D8');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.querySelector('[data-address="D8"]')?.textContent === '');
    await page.keyboard.press('Control+z');
    await cell('D6').filter({ hasText: 'Adeyemi' }).waitFor();
    await rangeIs(journey, 'C6:D8');
    await page.getByRole('rowheader', { name: '7', exact: true }).click();
    await page.getByRole('rowheader', { name: '9', exact: true }).click({ modifiers: ['Shift'] });
    await page
      .locator('.cell-line .address')
      .getByText(/^A7:[A-Z]+9$/)
      .waitFor();
    await cell('D6').click();
    await page.keyboard.press('Control+Shift+ArrowDown');
    await page
      .locator('.cell-line .address')
      .getByText(/^D6:D\d\d+$/)
      .waitFor();
    await page.keyboard.press('Control+Home');
    await cell('D7').click();
    await page.keyboard.press('Control+d');
    await cell('D7').filter({ hasText: 'Adeyemi' }).waitFor();
  }));

test('rows are put in and taken out by keys and by buttons, with their marks, and the saved file has them so', () =>
  walk({}, async (journey) => {
    const { page, cell, saved } = journey;
    await page.getByRole('button', { name: 'Check entries' }).click();
    await page.getByRole('button', { name: 'Check again' }).waitFor();
    const sixth = (await cell('D6').textContent()) ?? '';
    const seventh = (await cell('D7').textContent()) ?? '';
    await cell('B6').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('button', { name: 'Insert 2 rows' }).click();
    await page.getByText('2 rows inserted at row 6.').waitFor();
    await cell('D8').filter({ hasText: sixth }).waitFor();
    expect(await cell('D6').textContent()).toBe('');
    await look(page, 'rows-inserted');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await cell('D6').filter({ hasText: sixth }).waitFor();
    // Beside whole rows the keys are the browser's, which zooms by them.
    await cell('D6').click();
    await page.keyboard.press('Control+Minus');
    await page.keyboard.press('Shift+Space');
    await page.keyboard.press('Control+Minus');
    await page.getByText('Row 6 deleted.').waitFor();
    await cell('D6').filter({ hasText: seventh }).waitFor();
    await page.keyboard.press('Control+Shift+Equal');
    await page.getByText('1 row inserted at row 6.').waitFor();
    await cell('D7').filter({ hasText: seventh }).waitFor();
    const { bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    const { values } = await (await openWorkbookFile(bytes)).read('Entries 2026-27');
    expect([values[5]?.[3] ?? null, values[6]?.[3]]).toEqual([null, seventh]);
  }));

test('letters that are put together of two keys, and those of AltGr, begin a cell', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    await openEmpty(journey);
    await cell('B3').click();
    await page.evaluate(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Dead', bubbles: true, cancelable: true }),
      );
    });
    await page.getByRole('textbox', { name: 'Cell B3' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.insertText('É');
    await page.keyboard.type('lodie');
    await page.keyboard.press('Enter');
    await cell('B3')
      .filter({ hasText: /^Élodie$/ })
      .waitFor();
    await page.evaluate(() => {
      const given = { key: 'Ł', ctrlKey: true, altKey: true, modifierAltGraph: true, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', given));
    });
    await page.keyboard.type('ucja');
    await page.keyboard.press('Enter');
    await cell('B4')
      .filter({ hasText: /^Łucja$/ })
      .waitFor();
  }));

describe('the clipboard', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];

  test('a range is copied as text and as a table, and pasted elsewhere with its zeros', () =>
    walk({ permissions }, async (journey) => {
      const { page, cell } = journey;
      await cell('A6').click();
      await cell('D7').click({ modifiers: ['Shift'] });
      await page.waitForTimeout(500);
      await page.keyboard.press('Control+c');
      await page.getByText('8 cells copied.').waitFor();
      const plain = await page.evaluate(() => navigator.clipboard.readText());
      const rows = plain.split(/\r?\n/).map((line) => line.split('\t'));
      expect([rows.length, rows[0]?.length, rows[0]?.[3]]).toEqual([2, 4, 'Adeyemi']);
      await openEmpty(journey);
      await cell('B3').click();
      await page.keyboard.press('Control+v');
      await cell('B3')
        .filter({ hasText: rows[0]?.[0] ?? '' })
        .waitFor();
      await rangeIs(journey, 'B3:E4');
      expect(await cell('E4').textContent()).toBe(rows[1]?.[3]);
      await page.keyboard.press('Control+z');
      await page.waitForFunction(() => document.querySelector('[data-address="E4"]')?.textContent === '');
    }));

  test('what is cut is moved when it is pasted, as one step', () =>
    walk({ permissions }, async (journey) => {
      const { page, cell } = journey;
      await cell('D6').click();
      await page.waitForTimeout(500);
      await page.keyboard.press('Control+x');
      await page.getByText('1 cell cut.').waitFor();
      await cell('D8').click();
      await page.keyboard.press('Control+v');
      await cell('D8').filter({ hasText: 'Adeyemi' }).waitFor();
      expect(await cell('D6').textContent()).toBe('');
      await page.keyboard.press('Control+z');
      await cell('D6').filter({ hasText: 'Adeyemi' }).waitFor();
    }));

  /** Pastes what a program puts on the clipboard. */
  async function paste({ page }: Journey, data: Readonly<Record<string, string>>): Promise<void> {
    await page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      for (const [kind, text] of Object.entries(given)) clipboardData.setData(kind, text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, data);
  }

  test('HTML only, with looks of its own, is taken as its cells, and breaks no policy', () =>
    walk({}, async (journey) => {
      const { cell } = journey;
      await openEmpty(journey);
      await cell('B3').click();
      const html = '<style>td{color:red}</style><table><tr><td style="color:red">0012</td><td>Zoë</td></tr></table>';
      await paste(journey, { 'text/html': html });
      await cell('C3').filter({ hasText: 'Zoë' }).waitFor();
      expect(await cell('B3').textContent()).toBe('0012');
    }));

  test('50,000 cells are pasted, and undone in one step; what is no text is refused', () =>
    walk({}, async (journey) => {
      const { page, cell } = journey;
      await openEmpty(journey);
      await cell('A2').click();
      const rows = Array.from({ length: 5_000 }, (_, row) => Array.from({ length: 10 }, (__, at) => `${row}-${at} x`));
      const started = Date.now();
      await paste(journey, { 'text/plain': rows.map((line) => line.join('\t')).join('\r\n') });
      await cell('A2').filter({ hasText: '0-0 x' }).waitFor();
      console.info(`50,000 cells pasted in ${Date.now() - started} ms`);
      await page.keyboard.press('Control+End');
      await focusOn(journey, 'J5001');
      await cell('J5001').filter({ hasText: '4999-9 x' }).waitFor();
      await page.keyboard.press('Control+z');
      await cell('A2').filter({ hasText: /^$/ }).waitFor();
      await paste(journey, {});
      await page.getByRole('alert').getByText('The clipboard holds no text').waitFor();
      await look(page, 'nothing-to-paste');
    }));
});

test('days typed in any usual form become days, and correct a slip', () =>
  walk({}, async (journey) => {
    const { page, cell } = journey;
    await openEmpty(journey);
    for (const [address, typed, shown] of [
      ['B3', '18 Dec 2026', '18/12/2026'],
      ['B4', '11/12/26', '11/12/2026'],
      ['B5', '2027-08-19', '19/08/2027'],
      ['B6', '18 Dck 2026', '18 Dck 2026'],
      ['B6', '18 Dec 2026', '18/12/2026'],
    ] as const) {
      await cell(address).click();
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await cell(address).filter({ hasText: shown }).waitFor();
    }
  }));
