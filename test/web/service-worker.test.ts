import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const SCRIPT = readFileSync('web/service-worker.js', 'utf8');

/** Runs the service worker of a build in a browser that is played, and gives what it did when it was installed and started. */
async function installed(scope: string, kept: readonly string[]) {
  const listeners = new Map<string, (event: { waitUntil(done: Promise<unknown>): void }) => void>();
  const asked: { address: string; cache: string | undefined }[] = [];
  const deleted: string[] = [];
  const opened: string[] = [];
  class PlayedRequest {
    constructor(
      readonly address: string,
      readonly options: { readonly cache?: string } = {},
    ) {}
  }
  const caches = {
    open: async (name: string) => {
      opened.push(name);
      const addAll = async (requests: readonly (PlayedRequest | string)[]) => {
        for (const one of requests) {
          if (typeof one === 'string') asked.push({ address: one, cache: undefined });
          else asked.push({ address: one.address, cache: one.options.cache });
        }
      };
      return Promise.resolve({ addAll });
    },
    keys: async () => Promise.resolve(kept),
    delete: async (name: string) => Promise.resolve(deleted.push(name)),
  };
  const self = {
    BUILD: { version: '0123456789ab', files: ['workbench.html', 'chunks/a.js'] },
    registration: { scope },
    clients: { claim: async () => Promise.resolve() },
    addEventListener: (name: string, listener: never) => listeners.set(name, listener),
  };
  runInNewContext(SCRIPT, { self, caches, URL, Request: PlayedRequest });
  for (const name of ['install', 'activate']) {
    let done: Promise<unknown> = Promise.resolve();
    listeners.get(name)?.({ waitUntil: (promise) => (done = promise) });
    await done;
  }
  return { asked, deleted, opened };
}

test('a new version is asked of the host, and not of what the browser still holds', async () => {
  const { asked } = await installed('https://school.example/entries/', []);
  expect(asked).toEqual(
    ['workbench.html', 'chunks/a.js'].map((name) => ({
      address: `https://school.example/entries/${name}`,
      cache: 'reload',
    })),
  );
});

test('older versions go, and those of another Entrywise of the same host stay', async () => {
  const { opened } = await installed('https://school.example/entries/', []);
  const own = (opened[0] ?? '').replace('0123456789ab', '000000000000');
  const others = (await installed('https://school.example/test/', [])).opened;
  const { deleted } = await installed('https://school.example/entries/', [own, ...others, 'of-somebody-else']);
  expect(deleted).toEqual([own]);
});
