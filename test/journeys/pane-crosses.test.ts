import { look } from './harness/look';
import { check, openFinding, paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

const LIST = [
  'Candidate number,Surname,Forenames,UCI,Qualification,Unit 1,Unit 2',
  '0001,Archer,Ann,999990260001T,05835,✗,Y',
  '0002,Bailey,Ben,999990260002A,05835,✗,Y',
  '0003,Cole,Cat,999990260003Y,05835,Y,✗',
].join('\n');

test('crosses of a column are answered with one press, and one Undo takes it back', () =>
  walk({}, async (journey) => {
    const { page, cell, open } = journey;
    const pane = paneOf(journey);
    await open('crosses.csv', new TextEncoder().encode(`${LIST}\n`));
    await page.getByText('crosses.csv', { exact: true }).first().waitFor();
    await cell('B2').filter({ hasText: 'Archer' }).waitFor();
    await pane.getByText('3 candidates').first().waitFor();
    await check(journey);
    await openFinding(journey, 'A cross can mean', 'F2');
    await pane.getByText('What does ✗ mean in the 2 cells of this column?').waitFor();
    await look(page, 'crosses');
    await pane.getByRole('button', { name: 'Enter the unit (write Y)' }).click();
    await pane.getByText('2 cells changed.').waitFor();
    expect([await cell('F2').innerText(), await cell('F3').innerText(), await cell('G4').innerText()]).toEqual([
      expect.stringContaining('Y'),
      expect.stringContaining('Y'),
      expect.stringContaining('✗'),
    ]);
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await cell('F3').filter({ hasText: '✗' }).waitFor();
    await cell('F2').filter({ hasText: '✗' }).waitFor();
  }));
