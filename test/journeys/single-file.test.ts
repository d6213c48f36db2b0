import { readFileSync } from 'node:fs';
import { makeWorkbook } from '../../bench/make-workbook';
import { inspectFile } from '../../src/edi';
import { openWorkbookFile } from '../../src/workbook/file';
import { sampleFiles } from '../../web/sample-files.js';
import { look } from './harness/look';
import { acceptAll, check, countOf, openFinding, paneOf } from './harness/pane';
import { walkFile } from './harness/single-file';
import { walk, type PageJourney } from './harness/workbench-page';

interface Made {
  readonly errors: number;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly copy: Uint8Array;
}

/** From the sample to the saved files, as an officer does it. */
async function makeFiles(journey: PageJourney): Promise<Made> {
  const { page, saved } = journey;
  const pane = paneOf(journey);
  await check(journey);
  const errors = await countOf(journey, 'errors');
  await pane.getByRole('tab', { name: 'Submit' }).click();
  await acceptAll(pane);
  await pane.getByRole('button', { name: /^Make \d+ files?$/ }).click();
  const save = pane.getByRole('button', { name: /^Save E9999972\.X01/ });
  const file = await saved(() => save.click());
  const { bytes } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
  return { errors, file, copy: bytes };
}

test('opened from a folder, without a network: the sample is checked, a finding and its rule are read, files are made and saved', () =>
  walkFile({}, async (journey) => {
    const { page, cell } = journey;
    const pane = paneOf(journey);
    expect(page.url()).toMatch(/^file:/);
    await cell('D6').filter({ hasText: 'Adeyemi' }).waitFor();
    await check(journey);
    // One that holds the workbook, one that checks, and one that waits for the next workbook once the page was left alone.
    expect(page.workers().length).toBeGreaterThanOrEqual(2);
    await look(page, 'single-file');
    await openFinding(journey, 'lacks its check', 'B102');
    await pane.getByRole('button', { name: 'Read the page of this rule' }).click();
    await pane
      .getByRole('heading', { name: /UCI check/ })
      .first()
      .waitFor();
    await pane.getByRole('button', { name: 'Back', exact: true }).click();
    await pane.getByRole('button', { name: 'Highlight in sheet' }).click();
    await page.locator('[data-address="B102"].error').waitFor();
    await pane.getByRole('tab', { name: 'Fees' }).click();
    await pane.getByText('What it is for').waitFor();
  }));

test('it makes what the site makes', async () => {
  const made: Made[] = [];
  await walkFile({}, async (journey) => void made.push(await makeFiles(journey)));
  await walk({}, async (journey) => void made.push(await makeFiles(journey)));
  const [single, site] = made;
  expect(single?.errors).toBeGreaterThan(0);
  expect(single?.file.name).toBe('E9999972.X01');
  expect(inspectFile('E9999972.X01', single?.file.bytes ?? new Uint8Array()).problems).toEqual([]);
  expect(single).toEqual(site);
  const sheets = await (await openWorkbookFile(single?.copy ?? new Uint8Array())).sheets();
  expect(sheets.map(({ name }) => name)).toContain('Entrywise register');
});

test('page and workers can connect to nothing, load no script and make no code of text', () =>
  walkFile({}, async ({ page, faults }) => {
    // Each of these is stopped, and the browser says so.
    faults.expect(/Content[- ]Security[- ]Policy|unsafe-eval|'TrustedScript/i);
    const stopped = (): Promise<string[]> =>
      page.evaluate(async () => {
        const breaches: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          breaches.push(effectiveDirective),
        );
        await fetch('https://example.org/').catch(() => undefined);
        const script = document.createElement('script');
        script.append('document.title = "changed"');
        document.body.append(script);
        for (const address of ['data:text/javascript,document.title="changed"', 'https://example.org/a.js']) {
          try {
            document.body.append(Object.assign(document.createElement('script'), { src: address }));
          } catch (error) {
            breaches.push(String(error).slice(0, 10));
          }
        }
        await new Promise((done) => setTimeout(done, 200));
        return [...breaches, document.title];
      });
    expect((await stopped()).sort()).toEqual(
      [
        ...['Entrywise workbench', 'connect-src'],
        ...['TypeError:', 'TypeError:', 'require-trusted-types-for', 'require-trusted-types-for'],
      ].sort(),
    );
    expect(page.workers().length).toBeGreaterThan(1);
    for (const worker of page.workers()) {
      const breaches = await worker.evaluate(async () => {
        const found: string[] = [];
        self.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => found.push(effectiveDirective));
        await fetch('https://example.org/').catch(() => undefined);
        // What a timer runs is the worker's own, and not the test's, which may do everything.
        await new Promise((done) =>
          setTimeout(() => {
            try {
              found.push(String(new Function('return "made of text"')()));
            } catch (error) {
              found.push(error instanceof Error ? error.name : '');
            }
            done(null);
          }),
        );
        await new Promise((done) => setTimeout(done, 200));
        return [...new Set(found)].sort();
      });
      expect(breaches).toEqual(['EvalError', 'connect-src', 'require-trusted-types-for']);
    }
  }));

test('where the browser starts no workers, the page does their work, and can be used', () =>
  walkFile(
    {
      before: () =>
        Object.defineProperty(window, 'Worker', {
          value: function Worker() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        }),
    },
    async (journey) => {
      const { page, cell, open } = journey;
      await cell('D6').filter({ hasText: 'Adeyemi' }).waitFor();
      await check(journey);
      expect(page.workers()).toEqual([]);
      expect(await countOf(journey, 'errors')).toBeGreaterThan(0);
      await openFinding(journey, 'lacks its check', 'B102');
      await open('again.xlsx', new Uint8Array(readFileSync('examples/entries.xlsx')));
      await page.getByText('again.xlsx', { exact: true }).waitFor();
      await check(journey);
    },
  ));

test('basedata given to a workbook is there when the file is opened again, and none was kept of the sample', () =>
  walkFile({}, async (journey) => {
    const { page, open, drop } = journey;
    const pane = paneOf(journey);
    const openOwn = async (): Promise<void> => {
      await open('own.xlsx', await makeWorkbook(30));
      await page.getByText('own.xlsx', { exact: true }).waitFor();
      await pane.getByRole('tab', { name: 'Reference' }).click();
    };
    await openOwn();
    await pane.getByText('No basedata is loaded').waitFor();
    const place = pane.getByRole('heading', { name: 'Drop basedata here' });
    await drop(place, 'Basedata 2026-27.zip', sampleFiles()['basedata.zip']);
    await pane.getByText('September 2026 (9R26), version 01').waitFor();
    await page.reload();
    await page.getByText('entries.xlsx', { exact: true }).waitFor();
    await openOwn();
    await pane.getByText('September 2026 (9R26), version 01').waitFor();
  }));

test('changes of a workbook are kept nowhere on the machine: other pages opened as files could read them', () =>
  walkFile({}, async ({ page, open, cell }) => {
    await open('own.xlsx', await makeWorkbook(30));
    await page.getByText('own.xlsx', { exact: true }).waitFor();
    await cell('D3').click();
    await page.keyboard.type('Okafor');
    await page.keyboard.press('Enter');
    await page.getByText('(not saved)').waitFor();
    // On a site they are kept a second after the last change.
    await page.waitForTimeout(3_000);
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
    expect(await page.getByText('Keep unsaved changes on this machine').count()).toBe(0);
  }));
