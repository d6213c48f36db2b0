import { look } from './harness/look';
import { acceptAll, makeFiles, check, paneOf } from './harness/pane';
import { walk } from './harness/workbench-page';

test('the register follows each file to Interchange, and what was made is not made again', () =>
  walk({}, async (journey) => {
    const { page, saved } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await pane.getByRole('textbox', { name: 'Your name or initials' }).fill('A. Orchard');
    await acceptAll(pane);
    const planned = await pane.getByText(/^\d+ registration file/).textContent();
    await pane.getByRole('button', { name: /^Make \d+ files?$/ }).click();
    await pane.getByText(/made and recorded in the register/).waitFor();
    const all = await saved(() => pane.getByRole('button', { name: 'Save all as a zip' }).click());
    expect(all.name).toBe('entries-2026-11-24.zip');
    await page.getByRole('tab', { name: 'Entrywise register' }).waitFor();
    for (const action of ['Mark as sent', 'Mark as acknowledged', 'Mark as seen in Interchange']) {
      await pane.getByRole('button', { name: `${action}: E9999972.X01` }).click();
      await pane.getByText('Recorded in the register.').waitFor();
      await pane.getByRole('button', { name: `${action}: E9999972.X01` }).waitFor({ state: 'detached' });
    }
    await pane.getByText(/^seen in Interchange, .*, A\. Orchard$/).waitFor();
    // What was sent is saved no more.
    expect(await pane.getByRole('button', { name: 'Save E9999972.X01' }).count()).toBe(0);
    await look(page, 'register');
    expect(await pane.getByText(planned ?? '').count()).toBe(0);
    await pane.getByText(/sent before, not sent again/).waitFor();
  }));

test('a file is marked as rejected only once that is confirmed, and a mistake is put right, at once or later', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await makeFiles(pane);
    const button = (name: string) => pane.getByRole('button', { name });
    const toSave = pane.getByRole('button', { name: 'Save E9999972.X01' });
    await button('Mark as sent: E9999972.X01').click();
    await toSave.waitFor({ state: 'detached' });
    const undo = page.getByRole('banner').getByRole('button', { name: 'Undo' });
    expect(await undo.getAttribute('title')).toMatch(/records stay\. Use "Correct this…" on the Submit tab\.$/);
    await button('Rejected: E9999972.X01').click();
    await pane
      .getByText(/^Did the awarding body reject E9999972\.X01\? Its \d+ entries then count as not made/)
      .waitFor();
    await look(page, 'rejected-asked');
    await button('Cancel').click();
    await button('Rejected: E9999972.X01').click();
    await button('Yes, it was rejected').click();
    await pane.getByText('rejected', { exact: true }).waitFor();
    await button('Undo').click();
    await pane.getByText('Taken back. The register keeps both lines.').waitFor();
    await button('Correct this: E9999972.X01 sent').click();
    await look(page, 'correct-this');
    await button('Take it back').click();
    await button('Mark as sent: E9999972.X01').waitFor();
    await toSave.waitFor();
    await page.getByRole('tab', { name: 'Entrywise register' }).waitFor();
  }));

test('a pane left open overnight makes nothing of yesterday’s plan, and checks again once it is looked at', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await acceptAll(pane);
    await page.clock.setFixedTime('2026-11-25T08:30:00');
    await pane.getByRole('button', { name: /^Make \d+ files?$/ }).click();
    await pane.getByText(/made for 24 Nov 2026\. It is made again for 25 Nov 2026/).waitFor();
    await look(page, 'overnight');
    expect(await pane.getByText(/made and recorded in the register/).count()).toBe(0);
    await page.clock.setFixedTime('2026-11-26T08:30:00');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await pane.getByText(/It is made again for 26 Nov 2026/).waitFor();
    // Whoever clicks before the check and the plan are made again is refused, and clicks again.
    await pane.getByRole('tab', { name: 'Fees' }).click();
    await pane.getByText('Today, 26 Nov 2026').first().waitFor();
    await pane.getByRole('tab', { name: 'Submit' }).click();
    const make = pane.getByRole('button', { name: /^Make \d+ files?$/ });
    const made = pane.getByText(/made and recorded in the register/);
    const refused = pane.getByText(/has changed since the plan was made, so nothing was done/);
    await make.click();
    await made.or(refused).first().waitFor();
    if (await refused.isVisible()) await make.click();
    await made.waitFor();
  }));

test('results typed by hand say who failed, with the numbers to be copied for a resit', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const pane = paneOf(journey);
    await check(journey);
    await pane.getByRole('tab', { name: 'Submit' }).click();
    await makeFiles(pane);
    expect(await pane.getByRole('heading', { name: 'Failed or absent' }).count()).toBe(0);
    await page.clock.setFixedTime('2027-03-18T10:00:00');
    await pane.getByRole('button', { name: 'Record them for a list of candidates' }).click();
    const examination = pane.getByRole('combobox', { name: 'Examination' });
    const [option] = (await examination.locator('option').allTextContents()).filter((one) => /583402/.test(one));
    await examination.selectOption({ label: option ?? '' });
    await pane.getByRole('textbox', { name: 'Candidates, one a line' }).fill('1005 U');
    await pane.getByRole('button', { name: 'Record', exact: true }).click();
    await pane.getByText('1 result recorded in the register.').waitFor();
    await pane.getByRole('heading', { name: 'Failed or absent' }).waitFor();
    await pane.getByText(/^January 2027, .*: 1 candidate$/).click();
    await pane.getByText('1005 OSEI:MAYA ROSE: U').waitFor();
    await pane.getByRole('button', { name: 'Copy the numbers' }).waitFor();
    await look(page, 'failed-or-absent');
  }));
