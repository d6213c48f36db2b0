import { createServer } from 'node:http';
import path from 'node:path';
import { KEPT } from '../../src/taskpane/kept-keys';
import { serveFolder } from '../../web/static-server';
import { check } from './harness/pane';
import { walkFile } from './harness/single-file';
import { walk, walkPage, type PageJourney } from './harness/workbench-page';

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

/** The page works, and nothing that came with its address, its messages or its storage became a part of it. */
async function works(journey: PageJourney): Promise<void> {
  const { page } = journey;
  await page.getByRole('grid').waitFor();
  await check(journey);
  const seen = await page.evaluate(() => ({
    title: document.title,
    strange: document.querySelectorAll('img[src=x], iframe').length,
    polluted: 'polluted' in {},
  }));
  expect(seen).toEqual({ title: 'Entrywise workbench', strange: 0, polluted: false });
}

const ADDRESSES: [behind: string, tail: string][] = [
  ['markup', `?q=${encodeURIComponent(MARKUP)}#${MARKUP}`],
  ['prototypes', '?__proto__[polluted]=1&constructor.prototype.polluted=1&%00=%00#%00%0a%ff'],
  ['a megabyte', `#${'a'.repeat(1_000_000)}`],
];

describe('an address with anything behind it opens the page like any other', () => {
  test.each(ADDRESSES)('of a site: %s', (_, tail) =>
    walk({}, async (journey) => {
      await journey.page.goto(`${journey.host.address}workbench.html${tail}`);
      await works(journey);
    }),
  );

  test.each(ADDRESSES)('of a file: %s', (_, tail) =>
    walkFile({}, async (journey) => {
      const { page } = journey;
      // The journey allows the page to ask for its own address alone, whatever stands behind that.
      await page.evaluate((behind) => history.replaceState(null, '', behind), tail.slice(tail.indexOf('#')));
      await page.reload();
      await works(journey);
    }),
  );
});

test('a foreign page can open the page and post to it whatever it likes, and can show it in no frame', async () => {
  const foreign = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>foreign</title>');
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const address = foreign.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const host = await serveFolder(path.resolve('dist/web'), { port: 0 });
  const [theirs, ours] = [`http://localhost:${port}`, new URL(host.address).origin];
  try {
    await walkPage({}, [theirs, ours], async (journey) => {
      const opener = journey.page;
      await opener.goto(theirs);
      const [page] = await Promise.all([
        opener.waitForEvent('popup'),
        opener.evaluate((workbench) => {
          Object.assign(window, { opened: window.open(workbench, 'entrywise') });
        }, `${host.address}workbench.html`),
      ]);
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.getByRole('grid').waitFor();
      await opener.evaluate((markup) => {
        const { opened } = window as unknown as { opened: Window };
        const shapes = [null, 1, 'started', [], { made: markup }, { kind: 'request', id: 1, name: '__proto__' }];
        for (const shape of [...shapes, 'a'.repeat(20_000_000)]) opened.postMessage(shape, '*');
        for (let id = 0; id < 100_000; id++) opened.postMessage({ kind: 'done', id, value: {} }, '*');
      }, MARKUP);
      await works({ ...journey, page });
      expect(errors).toEqual([]);

      journey.faults.expect(/frame-ancestors|ERR_BLOCKED_BY_RESPONSE|Framing/);
      await opener.evaluate((workbench) => {
        const frame = document.createElement('iframe');
        frame.src = workbench;
        document.body.append(frame);
      }, `${host.address}workbench.html`);
      await opener.waitForTimeout(1_000);
      expect(opener.frames().filter((frame) => frame.url().startsWith(ours))).toEqual([]);
    });
  } finally {
    foreign.close();
    await host.close();
  }
});

test('whatever another page of the site left under our names, the page works', () =>
  walk({}, async (journey) => {
    const { page } = journey;
    const texts = [
      MARKUP,
      JSON.stringify(MARKUP),
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
      '[{"__proto__":{"polluted":1,"name":"a"},"name":"E9999972.X01","sequence":1e999,"at":NaN}]',
      `[${'1,'.repeat(200_000)}1]`,
      '['.repeat(200_000),
    ];
    for (const text of texts) {
      await page.evaluate(
        ([keys, value]) => {
          localStorage.clear();
          for (const key of keys) localStorage.setItem(key, value);
        },
        [Object.keys(KEPT), text] as const,
      );
      await page.reload();
      await works(journey);
    }
  }));
