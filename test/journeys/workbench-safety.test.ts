import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { makeWorkbook } from '../../bench/make-workbook';
import { KEPT } from '../../src/taskpane/kept-keys';
import { TYPES } from '../../web/headers.js';
import { paneOf } from './harness/pane';
import { until } from './harness/wait';
import { walk, walkPage, type Journey } from './harness/workbench-page';

const BUILT = path.resolve('dist/web');

/** A host that lets browsers keep every page for ten minutes and sends no headers of ours, as GitHub Pages does. */
async function keepingHost(
  files: ReadonlyMap<string, Buffer>,
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer(({ url = '/' }, response) => {
    const name = new URL(url, 'http://host').pathname.slice(1);
    const body = files.get(name);
    if (body === undefined) return response.writeHead(404).end();
    const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'max-age=600' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { server, address: `http://127.0.0.1:${port}/` };
}

/** What was built, by name. */
function builtFiles(): Map<string, Buffer> {
  const names = readdirSync(BUILT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(BUILT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  return new Map(names.map((name) => [name, readFileSync(path.join(BUILT, name))]));
}

/** The next version: its first script has another name, as any change of a line gives it, and the old one is gone. */
function putNextVersion(files: Map<string, Buffer>): string {
  const old = [...files.keys()].find((name) => /^chunks\/workbench\.\w{8}\.js$/.test(name)) ?? '';
  const next = 'chunks/workbench.0badcafe.js';
  files.set(next, files.get(old) ?? Buffer.alloc(0));
  files.delete(old);
  for (const name of ['workbench.html', 'service-worker.js']) {
    const text = (files.get(name) ?? '').toString().replaceAll(old, next);
    files.set(name, Buffer.from(text.replace(/("?version"?:")\w{12}/, '$10badcafe0bad')));
  }
  return next;
}

test('a new version on a host that lets browsers keep pages: the page opens, as the new version', async () => {
  const files = builtFiles();
  const { server, address } = await keepingHost(files);
  try {
    await walkPage({}, [new URL(address).origin], async ({ page }) => {
      const workbench = `${address}workbench.html`;
      await page.goto(workbench);
      await page.getByRole('grid').waitFor();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      const next = putNextVersion(files);
      // The browser has the page of before, and may use it for ten minutes.
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await page.waitForFunction(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
      const context = page.context();
      // The new version takes over when no page of the old one is open any more.
      await page.close();
      const again = await context.newPage();
      // Ten minutes later.
      await (await context.newCDPSession(again)).send('Network.clearBrowserCache');
      await until(async () => {
        await again.goto('about:blank');
        await again.waitForTimeout(1_000);
        await again.goto(workbench);
        return again.evaluate((script) => document.querySelector(`script[src="${script}"]`) !== null, next);
      }, 'the new version to be shown');
      await again.getByRole('grid').waitFor();
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

/** Everything that the page keeps in the browser, but for its own files: by the name of the place, and its content as text. */
function keptIn({ page }: Pick<Journey, 'page'>): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const kept: Record<string, string> = {};
    for (const [name, store] of Object.entries({ localStorage, sessionStorage })) {
      for (const key of Object.keys(store)) {
        const text = store.getItem(key) ?? '';
        // Files are kept in base64, within JSON.
        const inside = [...text.matchAll(/"bytes":"([^"]*)"/g)].map(([, base64 = '']) => atob(base64));
        kept[`${name} ${key}`] = [text, ...inside].join('\n');
      }
    }
    if (document.cookie !== '') kept['cookie'] = document.cookie;
    if (window.name !== '') kept['window.name'] = window.name;
    for (const { name = '' } of await indexedDB.databases()) kept[`database ${name}`] = '';
    for (const name of await caches.keys()) kept[name.replace(/^(entrywise).*/, 'cache $1')] = '';
    return kept;
  });
}

test('of a zip with basedata, entry files and class lists only the basedata is kept; a click deletes all that is kept', () =>
  walk({}, async (journey) => {
    const { page, open, drop } = journey;
    const pane = paneOf(journey);
    await open('own.xlsx', await makeWorkbook(30));
    await page.getByText('own.xlsx', { exact: true }).waitFor();
    await pane.getByRole('tab', { name: 'Reference' }).click();
    const basedata = Object.fromEntries(
      readdirSync('examples/basedata').map((name) => [name, new Uint8Array(readFileSync(`examples/basedata/${name}`))]),
    );
    const zip = zipSync({
      ...basedata,
      'class list.csv': strToU8('Surname,Date of birth\nSecretname,21/03/2009\n'),
      'E9999972.X01': strToU8('E1 Secretname'),
    });
    await drop(pane.getByRole('heading', { name: 'Drop basedata here' }), 'a2c.zip', zip);
    await pane.getByText('September 2026 (9R26), version 01').waitFor();
    const kept = await keptIn(journey);
    expect(Object.keys(kept).sort()).toEqual([
      'cache entrywise',
      'database entrywise-unsaved',
      'localStorage entrywise.files',
    ]);
    expect(Object.values(kept).join('\n')).toContain(Object.keys(basedata)[0] ?? '');
    expect(Object.values(kept).join('\n')).not.toContain('Secretname');

    await pane.getByRole('button', { name: 'Delete what is kept…' }).click();
    await pane.getByRole('button', { name: 'Delete it' }).click();
    await pane.getByText('this browser keeps nothing of yours here any more').waitFor();
    await pane.getByText('No basedata is loaded').waitFor();
    expect(Object.keys(await keptIn(journey)).sort()).toEqual(['cache entrywise', 'database entrywise-unsaved']);
    await page.reload();
    await page.getByText('entries.xlsx', { exact: true }).waitFor();
    expect(Object.keys(await keptIn(journey)).filter((name) => name.startsWith('localStorage'))).toEqual([]);
  }));

test('a whole day keeps what the privacy page names and nothing else', () =>
  walk({}, async (journey) => {
    const { page, open, cell } = journey;
    const pane = paneOf(journey);
    await open('own.xlsx', await makeWorkbook(30));
    await page.getByText('own.xlsx', { exact: true }).waitFor();
    await pane.getByRole('button', { name: 'Check entries' }).click();
    await pane.getByRole('list', { name: 'Findings' }).waitFor();
    for (const tab of ['Fees', 'Submit', 'Reference']) {
      await pane.getByRole('tab', { name: tab }).click();
      await pane.getByRole('tabpanel').getByRole('heading').first().waitFor();
    }
    await cell('D3').click();
    await page.keyboard.type('Secretname');
    await page.keyboard.press('Enter');
    await until(async () => 'database entrywise-unsaved' in (await keptIn(journey)), 'the changes to be kept');
    const kept = await keptIn(journey);
    // The whole workbook with its unsaved changes is in that database, and nowhere else.
    const named = Object.keys(KEPT).map((key) => `localStorage ${key}`);
    expect(
      Object.keys(kept)
        .filter((name) => !named.includes(name))
        .sort(),
    ).toEqual(['cache entrywise', 'database entrywise-unsaved']);
    expect(Object.values(kept).join('\n')).not.toContain('Secretname');
  }));

test('no program and no elements are made of text, and no other window is listened to', () =>
  walk(
    {
      before: () => {
        const listened: string[] = [];
        Object.assign(window, { listened });
        const add = window.addEventListener.bind(window);
        window.addEventListener = (...given: Parameters<typeof add>) => {
          listened.push(given[0]);
          add(...given);
        };
      },
    },
    async ({ page, faults }) => {
      faults.expect(/Content[- ]Security[- ]Policy|TrustedHTML|TrustedScript|Trusted Type/i);
      const refused = await page.evaluate(() => {
        const failed = (act: () => unknown): string => {
          try {
            act();
            return 'done';
          } catch (error) {
            return error instanceof Error ? error.name : '';
          }
        };
        const script = document.createElement('script');
        return {
          markup: failed(() => (document.createElement('div').innerHTML = '<b>made of text</b>')),
          write: failed(() => document.write('<b>made of text</b>')),
          text: failed(() => (script.textContent = 'document.title = "changed"')),
          foreign: failed(() => (script.src = 'https://example.org/a.js')),
          worker: failed(() => new Worker(URL.createObjectURL(new Blob([''])))),
          own: failed(() => (script.src = 'chunks/a.js')),
          pasted: failed(() => new DOMParser().parseFromString('<table></table>', 'text/html')),
        };
      });
      expect(refused).toEqual({
        ...{ markup: 'TypeError', write: 'TypeError', text: 'TypeError', foreign: 'TypeError' },
        ...{ worker: 'TypeError', own: 'done', pasted: 'done' },
      });
      const listened = await page.evaluate(() => (window as unknown as { listened: string[] }).listened);
      expect(listened).toContain('beforeunload');
      expect(listened).not.toContain('message');
      expect(await page.evaluate(() => window.onmessage)).toBeNull();
    },
  ));
