import { uciCheckLetter } from '../../src/entries';
import { look } from './harness/look';
import { paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

const uciOf = (first12: string): string => first12 + (uciCheckLetter(first12) ?? '');

/** As a head of department sends it. */
const TEACHERS = new TextEncoder().encode(
  [
    'Surname,Forename,Course,Units,When',
    'Abbott,Daniel,Business Extended Certificate,"1, 2",Jan 27',
    'Lee,Sam,Business Extended Certificate,1,Jan 27',
  ].join('\r\n'),
);

/** As a management system exports it. */
const EXPORT = [
  ['Exam Number', 'UCI', 'Legal Surname', 'Legal Forename', 'Date of Birth', 'Gender', 'Year'],
  ['0971', uciOf('999990260971'), 'Abbott', 'Daniel', '26/07/2010', 'M', '13'],
  ['0972', uciOf('999990260972'), 'Lee', 'Sam', '01/02/2010', 'F', '12'],
  ['0973', uciOf('999990260973'), 'Lee', 'Sam', '11/03/2010', 'M', '12'],
]
  .map((line) => line.join('\t'))
  .join('\n');

test('a teacher’s list gets its numbers from an export, and of two of one name the officer says who is meant', () =>
  walk({}, async (journey) => {
    const { page, open } = journey;
    const pane = paneOf(journey);
    await open('teachers.csv', TEACHERS);
    await page.getByText('teachers.csv', { exact: true }).first().waitFor();
    await pane.getByRole('button', { name: 'Check entries' }).click();
    await pane.getByRole('button', { name: 'Bring it in from a list…' }).click();
    await pane.getByRole('textbox', { name: 'Or paste the list here' }).fill(EXPORT);
    await look(page, 'bring-details');
    await pane.getByRole('button', { name: 'Show what is filled in' }).click();
    const who = pane.getByRole('combobox', { name: 'Who is Sam Lee in row 3?' });
    const focused = () => who.evaluate((box) => box === document.activeElement);
    const answer = () => who.evaluate((box: HTMLSelectElement) => box.selectedOptions[0]?.text);
    // A closed box answers at each key: the first is answered, and can be answered otherwise.
    await who.focus();
    await page.keyboard.press('ArrowDown');
    await pane.getByText('0972 Sam Lee, 999990260972').waitFor();
    expect([await answer(), await focused()]).toEqual(['0972 Sam Lee, 1 Feb 2010, 12', true]);
    await page.keyboard.press('ArrowDown');
    await pane.getByText('0973 Sam Lee, 999990260973').waitFor();
    expect([await answer(), await focused()]).toEqual(['0973 Sam Lee, 11 Mar 2010, 12', true]);
    // A glance at another tab of the pane loses neither the list nor the answer.
    await pane.getByRole('tab', { name: 'Fees' }).click();
    await who.waitFor({ state: 'detached' });
    await pane.getByRole('tab', { name: 'Check' }).click();
    await who.waitFor();
    expect(await answer()).toBe('0973 Sam Lee, 11 Mar 2010, 12');
    expect(await pane.getByRole('textbox', { name: 'Or paste the list here' }).inputValue()).toBe(EXPORT);
    const fill = pane.getByRole('button', { name: 'Fill in 2 candidates' });
    await fill.waitFor();
    await look(page, 'details-found');
    await fill.click();
    await pane.getByText('Details of 2 candidates filled in.').waitFor();
    await pane.getByRole('button', { name: 'Bring it in from a list…' }).waitFor({ state: 'detached' });
    await look(page, 'details-brought');
    // The qualification and the series are in the list: what is left to say is who was registered.
    const ofYear = (year: string) => pane.getByRole('group', { name: `Year ${year} (1 candidate)` });
    await ofYear('13').getByRole('button', { name: 'Mark the candidate as registered before' }).click();
    await ofYear('13').waitFor({ state: 'detached' });
    await look(page, 'details-one-year-answered');
    await pane.getByRole('button', { name: 'Register the candidate' }).click();
    await pane.getByText('1 registration added.').waitFor();
    await look(page, 'details-registered');
    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane.getByRole('button', { name: 'Register the candidate' }).waitFor();
  }));
