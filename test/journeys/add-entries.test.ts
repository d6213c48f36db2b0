import { readFileSync } from 'node:fs';
import { uciCheckLetter } from '../../src/entries';
import { openWorkbookFile } from '../../src/workbook/file';
import { look } from './harness/look';
import { check, paneOf } from './harness/pane';
import { walk, type PageJourney } from './harness/workbench-page';

const SAMPLE = new Uint8Array(readFileSync('examples/entries.xlsx'));
const SHEET = 'Entries 2026-27';

const uciOf = (first12: string): string => first12 + (uciCheckLetter(first12) ?? '');

/** Two late joiners, as a management system exports them. */
const JOINERS = [
  ['Exam No', 'UCI', 'Legal Surname', 'Legal Forename', 'DOB', 'Gender'],
  ['0971', uciOf('999990260971'), 'Quill', 'Jo', '21/03/2009', 'F'],
  ['0972', uciOf('999990260972'), 'Rook', 'Sam', '22/03/2009', 'M'],
]
  .map((line) => line.join('\t'))
  .join('\n');

/** Counts clicks, each on something that can be clicked. */
function clicking({ page }: PageJourney): { readonly clicks: () => Promise<number> } {
  void page.evaluate(() => {
    const counted = { clicks: 0 };
    document.addEventListener(
      'click',
      ({ isTrusted, detail }) => void (counted.clicks += isTrusted && detail > 0 ? 1 : 0),
      true,
    );
    Object.assign(window, { counted });
  });
  return { clicks: () => page.evaluate(() => (window as unknown as { counted: { clicks: number } }).counted.clicks) };
}

async function rowsOf(bytes: Uint8Array): Promise<string[]> {
  const { values } = await (await openWorkbookFile(bytes)).read(SHEET);
  return values.map((row) => (row ?? []).map((value) => (value === null ? '' : String(value))).join('|'));
}

test('late joiners are registered and entered for two units in under ten clicks, and Undo takes it back', () =>
  walk({}, async (journey) => {
    const { page, saved } = journey;
    const pane = paneOf(journey);
    await check(journey);
    const { clicks } = clicking(journey);
    await pane.getByRole('button', { name: 'Add entries…' }).click();
    const list = pane.getByRole('textbox', { name: 'Candidates, one a line' });
    await list.waitFor();
    await look(page, 'add-entries');
    // Whoever pastes has the focus there already.
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.insertText(JOINERS);
    await pane.getByRole('combobox', { name: 'Qualification' }).selectOption('05835');
    // To open a list and to choose from it are two.
    const chosen = 2;
    await pane.getByRole('checkbox', { name: 'Registration' }).click();
    await pane.getByRole('checkbox', { name: /^Unit 01\b/ }).click();
    await pane.getByRole('checkbox', { name: /^Unit 02\b/ }).click();
    await pane.getByRole('button', { name: 'Show what is added' }).click();
    const add = pane.getByRole('button', { name: 'Add 6 entries' });
    await add.waitFor();
    await pane.getByText('0971 Jo Quill').first().waitFor();
    // The sample ends in a line of totals.
    await pane.getByText('If there are totals below, see whether they count the new rows.').waitFor();
    await look(page, 'entries-to-add');
    await add.click();
    await pane.getByText('6 entries added, with 2 new candidates.').waitFor();
    expect((await clicks()) + chosen).toBe(8);
    await look(page, 'entries-added');
    const before = await rowsOf(SAMPLE);
    const after = await rowsOf(
      (await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click())).bytes,
    );
    const added = after.filter((row) => /Quill|Rook/.test(row));
    expect(added).toHaveLength(6);
    expect(after).toEqual([...before.slice(0, -2), ...added, ...before.slice(-2)]);
    await pane.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('gridcell', { name: 'Quill' }).first().waitFor({ state: 'detached' });
    const undone = await rowsOf(
      (await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click())).bytes,
    );
    expect(undone).toEqual(before);
  }));

test('a department’s table is entered in one pass: who is meant is asked with a click, and what is added is told by kind', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('button', { name: 'Add entries…' }).click();
    const table = [
      ['Surname', 'Forename', 'Course', 'Units', 'Resit?', 'When'],
      ['Fletcher', 'Ben', '05835', '3', '', 'January 2027'],
      ['Clarke', 'Eli', 'Business Extended Certificate', '3, 5', 'Y', 'June'],
      ['Nobody', 'Here', '05835', '2', '', 'June 2027'],
      ['Fletcher', 'Benny', '05835', '5', '', 'June 2027'],
    ];
    await pane
      .getByRole('textbox', { name: 'Candidates, one a line' })
      .fill(table.map((row) => row.join('\t')).join('\n'));
    await pane.getByRole('button', { name: 'Show what is added' }).click();
    await pane
      .getByText('Who is “Eli Clarke” in line 3 (05835 units 03 and 05 in June 2027, resit)? Do you mean:')
      .waitFor();
    await look(page, 'department-table');
    // Whoever answers stays where they are: at the next question, and after the last at what is added.
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await pane.getByRole('button', { name: /^2008 Elijah Clarke/ }).press('Enter');
    await pane.getByText('Who is “Eli Clarke” in line 3').waitFor({ state: 'detached' });
    const ben = pane.getByRole('button', { name: /Benjamin Fletcher|Ben Fletcher/ });
    expect(await focused()).toBe(await ben.textContent());
    await ben.press('Enter');
    await ben.waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^Lines that cannot be used/);
    await pane.getByText('05835 unit 03 in January 2027: 1 entry').waitFor();
    await pane.getByText('05835 unit 03 in June 2027, resit: 1 entry').waitFor();
    await pane.getByText('“Here Nobody” is not in the sheet.').waitFor();
    // Whom two lines write otherwise is entered for the first of them.
    await pane.getByText('“Benny Fletcher” is not used: another line with other details').waitFor();
    await look(page, 'department-table-to-add');
    await pane.getByRole('button', { name: 'Add 3 entries' }).click();
    await pane.getByText('3 entries added.').waitFor();
    await pane.getByRole('button', { name: 'Undo' }).click();
  }));

test('what is there already is left out and told, and what nobody is is told too', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('button', { name: 'Add entries…' }).click();
    await pane.getByRole('textbox', { name: 'Candidates, one a line' }).fill('Nobody Here');
    await pane.getByRole('checkbox', { name: /^Unit 01\b/ }).click();
    await pane.getByRole('button', { name: 'Show what is added' }).click();
    await pane.getByText('“Nobody Here” is not in the sheet.').waitFor();
    await pane.getByText('Nothing can be added.').waitFor();
    await pane.getByRole('combobox', { name: 'Who' }).selectOption('size');
    await pane.getByRole('button', { name: 'Show what is added' }).click();
    await pane.getByText(/^Left out \(\d+\)/).waitFor();
    await look(page, 'entries-left-out');
    await pane.getByRole('button', { name: 'Close', exact: true }).click();
    await pane.getByRole('checkbox', { name: /^Unit 01\b/ }).waitFor({ state: 'detached' });
  }));
