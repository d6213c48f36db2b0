import { walk } from './harness/workbench-page';

test('from a folder of any host, and without a network once it was loaded', () =>
  walk({ under: '/exams/entrywise/' }, async ({ page, cell, host, faults }) => {
    expect(page.url()).toContain('/exams/entrywise/workbench.html');
    await host.close();
    faults.expect(/ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/);
    await page.reload();
    await cell('D6').filter({ hasText: 'Adeyemi' }).waitFor();
    await page.getByRole('complementary', { name: 'Entrywise pane' }).getByRole('button').first().waitFor();
    await page.goto(host.address);
    await page.waitForURL(/\/exams\/entrywise\/workbench\.html$/);
    await cell('D6').filter({ hasText: 'Adeyemi' }).waitFor();
  }));

test('the border between sheet and pane moves by keys', () =>
  walk({}, async ({ page }) => {
    const border = page.getByRole('separator', { name: 'Width of the pane' });
    const pane = page.getByRole('complementary', { name: 'Entrywise pane' });
    const before = (await pane.boundingBox())?.width ?? 0;
    await border.focus();
    await page.keyboard.press('ArrowLeft');
    expect((await pane.boundingBox())?.width).toBe(before + 20);
    await page.keyboard.press('Home');
    expect((await pane.boundingBox())?.width).toBe(320);
  }));
