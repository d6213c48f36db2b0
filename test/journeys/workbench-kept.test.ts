import { makeWorkbook } from '../../bench/make-workbook';
import { look } from './harness/look';
import { until } from './harness/wait';
import { walk, type Journey } from './harness/workbench-page';

async function typeInto({ page, cell }: Journey, address: string, text: string): Promise<void> {
  await cell(address).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await cell(address).filter({ hasText: text }).waitFor();
}

/** The names of the workbooks that are kept on this machine. */
function keptNames({ page }: Journey): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const request = indexedDB.open('entrywise-unsaved');
        request.onsuccess = () => {
          const database = request.result;
          if (!database.objectStoreNames.contains('workbooks')) return done([]);
          const all = database.transaction('workbooks').objectStore('workbooks').getAll();
          all.onsuccess = () => {
            database.close();
            done(all.result.map((one: { name: string }) => one.name));
          };
        };
      }),
  );
}

async function openOwn(journey: Journey): Promise<void> {
  await journey.open('own.xlsx', await makeWorkbook(50));
  await journey.page.getByText('own.xlsx', { exact: true }).waitFor();
  await journey.cell('A2').waitFor();
}

test('changes of a tab that was closed are offered on the next visit, and gone once they are saved', () =>
  walk({}, async (journey) => {
    const { page, cell, saved } = journey;
    await openOwn(journey);
    await typeInto(journey, 'D3', 'Okafor');
    await until(async () => (await keptNames(journey)).length === 1, 'the changes to be kept');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await page
      .getByRole('alert')
      .getByText(/^'own\.xlsx' has changes of 24 Nov 2026, 10:00 that were not saved\.$/)
      .waitFor();
    await look(page, 'changes-kept');
    await page.getByRole('button', { name: 'Open them' }).click();
    await cell('D3').filter({ hasText: 'Okafor' }).waitFor();
    await page.getByText('(not saved)').waitFor();
    const { name } = await saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    expect(name).toBe('own-checked.xlsx');
    await until(async () => (await keptNames(journey)).length === 0, 'nothing to be kept');

    // The next visit names the copy that has the register, and one click lets it be chosen.
    await page.reload();
    await page.getByText(/^You last saved 'own-checked\.xlsx' on 24 Nov 2026, 10:00\. Go on with that one/).waitFor();
    await look(page, 'last-saved');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open it…' }).click();
    await choosing;
  }));

test('changes that are dated wrongly, as by a clock that was, are offered, and gone after a month all the same', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const request = indexedDB.open('entrywise-unsaved', 1);
          request.onupgradeneeded = () => request.result.createObjectStore('workbooks', { keyPath: 'id' });
          request.onsuccess = () => {
            const transaction = request.result.transaction('workbooks', 'readwrite');
            const name = '<img src=x onerror=alert(1)>.xlsx';
            for (const at of [Date.UTC(2099, 0, 1), 8.64e15, Infinity, '2026'])
              transaction.objectStore('workbooks').put({ id: `of ${at}`, name, bytes: new Uint8Array(9), at });
            transaction.oncomplete = () => {
              request.result.close();
              done();
            };
          };
        }),
    );
    await page.reload();
    await page
      .getByRole('alert')
      .getByText("'<img src=x onerror=alert(1)>.xlsx' has changes of 24 Nov 2026, 10:00 that were not saved.")
      .waitFor();
    expect(await keptNames(journey)).toHaveLength(4);
    await page.clock.setFixedTime('2026-12-26T10:00:00');
    await page.reload();
    await until(async () => (await keptNames(journey)).length === 0, 'nothing to be kept');
    expect(await page.getByText(/were not saved/).count()).toBe(0);
  }));

test('the switch turns it off and deletes what was kept; the sample is never kept', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    await typeInto(journey, 'D6', 'Okafor');
    await page.waitForTimeout(2_500);
    expect(await keptNames(journey)).toEqual([]);
    await journey.open('own.xlsx', await makeWorkbook(50));
    await page.getByRole('button', { name: 'Open and lose the changes' }).click();
    await page.getByText('own.xlsx', { exact: true }).waitFor();
    await typeInto(journey, 'D3', 'Okafor');
    await until(async () => (await keptNames(journey)).length === 1, 'the changes to be kept');
    await page.getByRole('checkbox', { name: 'Keep unsaved changes on this machine' }).uncheck();
    await until(async () => (await keptNames(journey)).length === 0, 'nothing to be kept');
    await typeInto(journey, 'D4', 'Bell');
    await page.waitForTimeout(2_500);
    expect(await keptNames(journey)).toEqual([]);
    await journey.saved(() => page.getByRole('button', { name: 'Save annotated copy' }).click());
    await page.reload();
    await page.getByText('entries.xlsx', { exact: true }).waitFor();
    expect(await page.getByText(/You last saved/).count()).toBe(0);
  }));

test('a store that is full cannot remember the switch, and says so; what stands in it damaged harms nothing', () =>
  walk(
    {
      before: () => {
        localStorage.setItem('entrywise.last-saved', '{"name":"own.xlsx","at":1e300}');
        for (const key of ['files', 'unsaved', 'centre', 'made', 'site'])
          localStorage.setItem(`entrywise.${key}`, '[{"name":{"__proto__":1},"sequence":');
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    },
    async (journey) => {
      const { page } = journey;
      await openOwn(journey);
      expect(await page.getByText(/Invalid Date|You last saved/).count()).toBe(0);
      await page.getByText('Some files that this browser kept cannot be read: give them again.').waitFor();
      await page.getByRole('checkbox', { name: 'Keep unsaved changes on this machine' }).uncheck();
      await page
        .getByText('This browser cannot remember this switch. Switch it off again on your next visit.')
        .waitFor();
    },
  ));

test('where the disk is full it is told once, and work goes on', () =>
  walk(
    {
      before: () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    },
    async (journey) => {
      await openOwn(journey);
      await typeInto(journey, 'D3', 'Okafor');
      await journey.page
        .getByText('This browser has no room, or is not allowed, to keep unsaved changes. Save often.')
        .waitFor();
      await typeInto(journey, 'D4', 'Bell');
    },
  ));

test('the sample does not take the place of a workbook of one’s own without a question', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    await openOwn(journey);
    await page.getByRole('button', { name: 'Sample', exact: true }).click();
    await page.getByRole('alert').getByText("The sample will replace 'own.xlsx'.").waitFor();
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await page.getByText('entries.xlsx', { exact: true }).waitFor();
  }));
