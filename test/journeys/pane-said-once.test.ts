import { look } from './harness/look';
import { check, countOf, paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

const UNITS = `Candidate number,UCI,Surname,Forenames,Date of birth,Sex,Unit 1,Unit 2
0001,999990260001T,Archer,Ann,12/03/2009,F,Y,
0002,999990260002A,Baker,Bob,14/05/2009,M,Y,Y
`;

test('what a whole sheet leaves out is said once, with three clicks', () =>
  walk({}, async (journey) => {
    const { page, open } = journey;
    const pane = paneOf(journey);
    await open('units.csv', new TextEncoder().encode(UNITS));
    await page.getByText('units.csv', { exact: true }).waitFor();
    await check(journey);
    await look(page, 'asked-once');
    const use = pane.getByRole('button', { name: 'Use for all entries' });
    await pane.getByRole('combobox', { name: 'All entries here are for:' }).selectOption('05835');
    await use.click();
    await use.waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'January 2027' }).click();
    await pane.getByRole('button', { name: 'Mark these 2 candidates as registered before' }).click();
    await pane.getByRole('button', { name: /as registered before/ }).waitFor({ state: 'detached' });
    expect(await countOf(journey, 'errors')).toBe(0);
    await look(page, 'said-once');
  }));
